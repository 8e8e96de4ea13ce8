import { readFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';
import { badRequest } from './bad-request.ts';

/** @throws BAD_REQUEST for a file that cannot be read or holds no GraphQL */
export function readQuery(file: string): DocumentNode {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw badRequest(`${file}: ${(error as Error).message}`, error);
  }
}
