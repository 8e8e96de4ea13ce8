import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** In characters of the documents' texts; parsed, they take some fifty times as much. */
const MOST_TEXT = 200_000;

/** The parsed and valid documents of one server. Never shared: what is valid in one schema may not be in another. */
export function documentStore() {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: MOST_TEXT,
    sizeCalculation: ({ loc }) => (loc?.end ?? MOST_TEXT) + 1,
  });
  return {
    get: (key: string) => Promise.resolve(documents.get(key)),
    set: (key: string, document: DocumentNode) => Promise.resolve(void documents.set(key, document)),
    delete: (key: string) => Promise.resolve(documents.delete(key)),
  };
}
