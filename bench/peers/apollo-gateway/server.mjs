/** `@apollo/gateway` in Apollo Server, with a supergraph composed once from SUBGRAPHS, a JSON list of `{ name, url }`. */
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { parse } from 'graphql';
import { describeDepartment } from '../shared/departments.mjs';
import { serveApollo } from '../shared/serve-apollo.mjs';

const services = JSON.parse(process.env.SUBGRAPHS).map(({ name, url }) => ({
  name,
  url,
  typeDefs: parse(describeDepartment(name, 'federated')),
}));
const { supergraphSdl, errors } = composeServices(services);
if (errors?.length) throw new Error(errors.map(({ message }) => message).join('\n'));
const apollo = new ApolloServer({
  gateway: new ApolloGateway({ supergraphSdl }),
  stringifyResult: (result) => JSON.stringify(result),
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
await serveApollo({ apollo, HeaderMap, port: Number(process.env.PORT), contextValue: () => ({}) });
