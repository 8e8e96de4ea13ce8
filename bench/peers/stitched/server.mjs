/** Apollo Server over a schema stitched from the six departments in process, the usual way: merged types, batched by key. */
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { stitchSchemas } from '@graphql-tools/stitch';
import DataLoader from 'dataloader';
import { execute } from 'graphql';
import pg from 'pg';
import { connectDepartment, contextOf, describeDepartment, resolveDepartment } from '../shared/departments.mjs';
import { serveApollo } from '../shared/serve-apollo.mjs';

const departments = ['police', 'justice', 'petition', 'court', 'civil-affairs', 'grid'];
const connections = new Map();
const subschemas = await Promise.all(
  departments.map(async (department) => {
    const url = process.env[`HEYI_SOURCE_${department.replaceAll('-', '_').toUpperCase()}_URL`];
    connections.set(department, await connectDepartment(pg, url));
    const prefix = department.replace('-', '_');
    return {
      schema: makeExecutableSchema({
        typeDefs: describeDepartment(department, 'stitched'),
        resolvers: resolveDepartment(department, 'stitched'),
      }),
      batch: true,
      executor({ document, variables, operationName, context }) {
        return execute({
          schema: this.schema,
          document,
          variableValues: variables,
          operationName,
          contextValue: context[department],
        });
      },
      merge: {
        Person: {
          selectionSet: '{ idNumber }',
          fieldName: `${prefix}_people`,
          key: ({ idNumber }) => idNumber,
          argsFromKeys: (idNumbers) => ({ idNumbers }),
        },
        ...(department === 'civil-affairs' && {
          Area: {
            selectionSet: '{ code }',
            fieldName: 'areas',
            key: ({ code }) => code,
            argsFromKeys: (codes) => ({ codes }),
          },
        }),
      },
    };
  }),
);
for (const subschema of subschemas) subschema.executor = subschema.executor.bind(subschema);
const apollo = new ApolloServer({
  schema: stitchSchemas({ subschemas }),
  stringifyResult: (result) => JSON.stringify(result),
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
await serveApollo({
  apollo,
  HeaderMap,
  port: Number(process.env.PORT),
  contextValue: () => {
    const contexts = {};
    for (const [department, connection] of connections)
      contexts[department] = contextOf(department, { DataLoader, ...connection });
    return contexts;
  },
});
