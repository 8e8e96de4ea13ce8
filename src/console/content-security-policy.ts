/**
 * What the console may do in a browser: load its own files and ask its own host. No other host, no code that is not a file of its own, no
 * frame around it, no form sent anywhere. Styles may be inline: Ant Design, Monaco and ECharts write them as they run (docs/decisions.md).
 * `data:` is for pictures and fonts that the build has put into a style sheet.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
