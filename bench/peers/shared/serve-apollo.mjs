import { createServer } from 'node:http';

/**
 * An Apollo Server behind the thinnest HTTP layer there is: it measured faster than the stand-alone server. `GET /readyz` answers 200.
 */
export async function serveApollo({ apollo, HeaderMap, port, contextValue }) {
  await apollo.start();
  createServer((request, response) => {
    if (request.url === '/readyz') {
      response.end('{}');
      return;
    }
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      answer(body).catch((error) => {
        console.error(error);
        response.destroy();
      });
    });
    const answer = async (text) => {
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
      const answered = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: request.method, headers, search: '', body: JSON.parse(text) },
        context: async () => contextValue(),
      });
      const printed = answered.body.string;
      for (const [name, value] of answered.headers) response.setHeader(name, value);
      response.writeHead(answered.status ?? 200, { 'content-length': Buffer.byteLength(printed) });
      response.end(printed);
    };
  }).listen(port, '127.0.0.1');
}
