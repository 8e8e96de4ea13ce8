import { fileURLToPath } from 'node:url';

/** The folder of `package.json`. Both `src/` and the compiled `dist/` lie directly below it. */
export const packageRoot = fileURLToPath(new URL('..', import.meta.url));
