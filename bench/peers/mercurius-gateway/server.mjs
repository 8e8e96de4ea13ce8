/** Mercurius as a gateway with its just-in-time compiler, over SUBGRAPHS, a JSON list of `{ name, url }`. */
import mercuriusGateway from '@mercuriusjs/gateway';
import Fastify from 'fastify';

const services = JSON.parse(process.env.SUBGRAPHS).map(({ name, url }) => ({
  name,
  url,
  mandatory: true,
}));
const app = Fastify();
await app.register(mercuriusGateway, { jit: 1, gateway: { services } });
app.get('/readyz', async () => ({}));
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
