/** Composes SUBGRAPHS, a JSON list of `{ name, url }`, and writes the supergraph to the file that the command line names. */
import { writeFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describeDepartment } from '../shared/departments.mjs';

const { supergraphSdl, errors } = composeServices(
  JSON.parse(process.env.SUBGRAPHS).map(({ name, url }) => ({
    name,
    url,
    typeDefs: parse(describeDepartment(name, 'federated')),
  })),
);
if (errors?.length) throw new Error(errors.map(({ message }) => message).join('\n'));
writeFileSync(process.argv[2], supergraphSdl);
