/** PostGraphile 5 on one database that holds a copy of all six: `PORT=… COPY_URL=… node server.mjs`. */
import { createServer } from 'node:http';

// PostGraphile 5.1 expects Node 22; this is all that it misses on Node 20.
Promise.withResolvers ??= function withResolvers() {
  let resolve, reject;
  const promise = new this((...given) => {
    [resolve, reject] = given;
  });
  return { promise, resolve, reject };
};

const { postgraphile } = await import('postgraphile');
const { grafserv } = await import('postgraphile/grafserv/node');
const { makePgService } = await import('postgraphile/adaptors/pg');
const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber');

const options = '-c TimeZone=Asia/Shanghai -c DateStyle=ISO -c jit=off';
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.COPY_URL,
      poolConfig: { max: 8, idleTimeoutMillis: 0, options },
      schemas: ['public'],
    }),
  ],
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
});
const serv = instance.createServ(grafserv);
const handler = serv.createHandler ? await serv.createHandler() : undefined;
const server = createServer();
await serv.ready?.();
await serv.addTo(server);
const [graphql] = server.listeners('request');
server.removeAllListeners('request');
server.on('request', (request, response) => {
  if (request.url === '/readyz') response.end('{}');
  else (handler ?? graphql)(request, response);
});
await instance.getSchema();
server.listen(Number(process.env.PORT), '127.0.0.1');
