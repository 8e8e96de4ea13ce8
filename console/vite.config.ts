import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Beside each file that gzip makes smaller the same as gzip, so that the hub compresses nothing while it serves. */
function gzipBeside(): Plugin {
  return {
    name: 'gzip-beside',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [fileName, output] of Object.entries(bundle)) {
          if (!/\.(js|css|html|svg|json)$/.test(fileName)) continue;
          const source = gzipSync(output.type === 'chunk' ? output.code : output.source, { level: 9 });
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source });
        }
      },
    },
  };
}

/** The browser's part of the console, into `dist/browser`; the hub serves it (`src/console/console-files.ts`). */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), gzipBeside()],
  worker: { format: 'es', plugins: () => [gzipBeside()] },
  build: {
    outDir: '../dist/browser',
    emptyOutDir: true,
    target: 'es2022',
    // What is put into a style sheet is asked of nobody; scripts are files of their own, as the security policy wants them.
    assetsInlineLimit: (file) => (/\.(svg|png|ttf|woff2)$/.test(file) ? undefined : false),
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
});
