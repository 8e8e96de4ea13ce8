import type { ConsoleFile } from './console-files.ts';

export interface SignInFailure {
  readonly status: number;
  readonly zh: string;
  readonly en: string;
  /** By which the log tells more. */
  readonly requestId: string;
}

/**
 * What a person sees whose sign-in with the issuer did not succeed: what went wrong and what to do, in both languages, as nobody knows theirs
 * yet. A page of its own, so that it is there whatever became of the console's.
 */
export function signInFailedPage({ status, zh, en, requestId }: SignInFailure): ConsoleFile {
  const body = `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>登录未完成 · Signing in did not succeed</title>
<style>
  body { margin: 0; background: #f2f5f9; color: #1c2430; font: 16px/1.7 system-ui, sans-serif; }
  main { max-width: 640px; margin: 12vh auto; padding: 28px 36px; background: #fff; border-radius: 8px; border-top: 4px solid #cf1322; }
  h1 { font-size: 24px; margin: 0 0 8px; }
  a { color: #1554ad; }
  .act { display: inline-block; padding: 6px 18px; background: #1554ad; color: #fff; border-radius: 6px; text-decoration: none; }
  small { color: #4a5565; }
</style>
<main>
  <h1>登录未完成 <span lang="en">Signing in did not succeed</span></h1>
  <p>${escaped(zh)}</p>
  <p lang="en">${escaped(en)}</p>
  <p><a class="act" href="/session/sign-in">重新登录 <span lang="en">Sign in again</span></a></p>
  <p><a href="/">返回首页 <span lang="en">Back to the console</span></a></p>
  <p><small>请求编号 <span lang="en">Request</span>: <code>${escaped(requestId)}</code></small></p>
</main>
</html>
`;
  return {
    status,
    body: Buffer.from(body),
    gzip: undefined,
    contentType: 'text/html; charset=utf-8',
    immutable: false,
  };
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
