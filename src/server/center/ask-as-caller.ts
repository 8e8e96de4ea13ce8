import { createHash } from 'node:crypto';
import { GraphQLError, parse, validate, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { HeyiError } from '../../errors/heyi-error.ts';
import type { AskedOperation } from '../asked-operation.ts';
import { executeRequest } from '../execute-request.ts';
import type { HubContext } from '../hub-context.ts';
import type { PublishedSchema } from '../published-schema.ts';

export interface CallersAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  /** The departments that did not answer. */
  readonly down: ReadonlySet<string>;
}

/** An operation that the hub writes for one of its own fields. */
export interface WrittenOperation {
  readonly isEmpty: boolean;
  readonly text: string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Asks an operation that a field of the hub's own needs, as the caller's own: decided, planned, limited, told to the ledger and fetched as
 * any other. Sources that failed and what was refused all the same are told with the answer to the outer one. All such fields of an operation
 * may cost together what one operation may; the tree of areas alone, which each level multiplies by as many as an area could have, may have
 * as many rows as `levels` questions.
 */
export async function askAsCaller(
  operation: WrittenOperation,
  { field, levels }: { readonly field: string; readonly levels: number },
  context: HubContext,
): Promise<CallersAnswer> {
  if (operation.isEmpty) return { data: {}, down: new Set() };
  const { hub, fraction, published, failures, errors, asked, explain } = context;
  const { text, variables } = operation;
  const { document, digest } = documentOf(text, published);
  // The hub has written it, so its length is nobody's doing; what it costs the departments is the caller's.
  const rows = hub.limits.rows * levels;
  const none = Number.MAX_SAFE_INTEGER;
  const limits = {
    depth: none,
    aliases: none,
    tokens: none,
    items: none,
    keys: hub.limits.keys,
    rows: rows / fraction,
    cost: hub.limits.cost / fraction,
  };
  const request = { document, operation: document.definitions[0] as OperationDefinitionNode, digest, variables };
  const told = await executeRequest({ ...hub, limits }, request, {
    ...context,
    explain: { ...explain, provenance: false },
  }).catch((error: unknown) => {
    throw atField(error, field);
  });
  const { plan, timing } = (told.extensions ?? {}) as Pick<AskedOperation, 'plan' | 'timing'>;
  if (plan !== undefined || timing !== undefined)
    asked.push({ field, operation: text, variables, ...(plan && { plan }), ...(timing && { timing }) });
  const down = new Set<string>();
  for (const error of told.errors ?? []) {
    const { originalError, extensions } = error;
    const department = extensions['department'] as string | undefined;
    if (!(originalError instanceof HeyiError) || originalError.code === 'FIELD_FORBIDDEN' || department === undefined) {
      errors.push(error);
      continue;
    }
    down.add(department);
    if (!failures.some((failure) => failure.department === department))
      failures.push({ department, path: [field], error: originalError });
  }
  return { data: told.data ?? {}, down };
}

/** What is wrong with the operation is told of the field that asked for it: its own fields are nobody else's to know. */
function atField(error: unknown, field: string): unknown {
  const own = error instanceof GraphQLError ? error.originalError : error;
  if (!(own instanceof HeyiError) || !('place' in own.values)) return own ?? error;
  // The same error with another place: its code is in the catalogue already.
  const { code, values } = own;
  return new HeyiError(code, { ...values, place: field });
}

const documents = new LRUCache<string, { readonly document: DocumentNode; readonly digest: string }>({ max: 500 });

function documentOf(text: string, { schema, digest: schemaDigest }: PublishedSchema) {
  const key = `${schemaDigest} ${text}`;
  let known = documents.get(key);
  if (known === undefined) {
    const document = parse(text);
    // What may be asked was decided before it was written: it is valid in the caller's own schema, or the hub is at fault.
    const [error] = validate(schema, document);
    if (error !== undefined) throw new Error(`an operation of the hub's own is not valid: ${error.message}`);
    known = { document, digest: createHash('sha256').update(text).digest('hex') };
    documents.set(key, known);
  }
  return known;
}
