import { createHash } from 'node:crypto';
import { printSchema, type GraphQLSchema } from 'graphql';

/** A schema as one principal sees it, and its name. */
export interface PublishedSchema {
  readonly schema: GraphQLSchema;
  /** SHA-256 of the printed schema: the same for all who see the same. Plans and documents are kept under it. */
  readonly digest: string;
}

export function publishedSchema(schema: GraphQLSchema): PublishedSchema {
  return { schema, digest: createHash('sha256').update(printSchema(schema)).digest('hex') };
}
