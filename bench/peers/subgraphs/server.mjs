/** One department as a federated subgraph: `PORT=… HEYI_SOURCE_…_URL=… node server.mjs <department>`. */
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import DataLoader from 'dataloader';
import { parse } from 'graphql';
import pg from 'pg';
import { connectDepartment, contextOf, describeDepartment, resolveDepartment } from '../shared/departments.mjs';
import { serveApollo } from '../shared/serve-apollo.mjs';

const department = process.argv[2];
const url = process.env[`HEYI_SOURCE_${department.replaceAll('-', '_').toUpperCase()}_URL`];
const connection = await connectDepartment(pg, url);
const schema = buildSubgraphSchema({
  typeDefs: parse(describeDepartment(department, 'federated')),
  resolvers: resolveDepartment(department, 'federated'),
});
const apollo = new ApolloServer({
  schema,
  introspection: true,
  csrfPrevention: false,
  stringifyResult: (result) => JSON.stringify(result),
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
await serveApollo({
  apollo,
  HeaderMap,
  port: Number(process.env.PORT),
  contextValue: () => contextOf(department, { DataLoader, ...connection }),
});
