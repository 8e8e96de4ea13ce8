import type { ConsoleFile } from './console-files.ts';

const text = `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<title>Heyi 合一</title>
<h1>Heyi 合一</h1>
<p>控制台尚未构建：请运行 <code>npm run build</code>，然后重新启动。接口 <code>/graphql</code> 照常可用。</p>
<p lang="en">The console is not built: run <code>npm run build</code> and start again. <code>/graphql</code> answers as ever.</p>
</html>
`;

/** What `/` says where there is no console to show. */
export function pageNotBuilt(): ConsoleFile {
  return {
    status: 503,
    body: Buffer.from(text),
    gzip: undefined,
    contentType: 'text/html; charset=utf-8',
    immutable: false,
  };
}
