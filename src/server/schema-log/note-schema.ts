import { createHash } from 'node:crypto';
import { buildSchema, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import type { SchemaLog } from '../../store/schema-log.ts';

/** Writes the published schema down where it is another than the last that was, with what changed: at the start of a hub. */
export async function noteSchema(log: SchemaLog, schema: GraphQLSchema): Promise<void> {
  const sdl = printSchema(lexicographicSortSchema(schema));
  const digest = createHash('sha256').update(sdl).digest('hex');
  const latest = await log.latest();
  if (latest?.digest === digest) return;
  const changes = latest === undefined ? [] : await changesOf(latest.sdl, sdl);
  await log.add({ version: (latest?.version ?? 0) + 1, digest, sdl, changes });
}

async function changesOf(older: string, newer: string): Promise<readonly unknown[]> {
  // What compares is loaded by a hub whose schema has changed, and by no other.
  const { compareSchemas } = await import('../../compose/compare-schemas.ts');
  return compareSchemas(buildSchema(older, { assumeValid: true }), buildSchema(newer, { assumeValid: true }));
}
