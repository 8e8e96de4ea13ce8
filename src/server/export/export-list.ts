import type { ApolloServer } from '@apollo/server';
import { parse, print, validate, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { catalogue, type ErrorCode } from '../../errors/catalogue.ts';
import { HeyiError } from '../../errors/heyi-error.ts';
import type { Hub } from '../execute-request.ts';
import type { RequestContext } from '../request-context.ts';
import { csvOf } from './csv-of.ts';
import { exportedList } from './exported-list.ts';
import { pageDocument } from './page-document.ts';

export interface ExportRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** A whole list, or why there is none of it: never a part. */
export type Exported =
  | { readonly kind: 'csv'; readonly text: string }
  | { readonly kind: 'errors'; readonly status: number; readonly errors: readonly GraphQLFormattedError[] };

/** What one page of a list may be; more would be refused as too large a question. */
const ROWS_OF_A_PAGE = 1000;

/**
 * Reads the one list that an operation selects, page by page, each as any question is answered: validated by the caller's schema, decided
 * with `export` beside every use that shows a value, told to the ledger. By one policy from the first page to the last.
 *
 * @throws EXPORT_INVALID, EXPORT_TOO_LARGE
 */
export async function exportList(
  hub: Pick<Hub, 'composition' | 'limits' | 'maximumPageSize' | 'maximumExportRows'>,
  apollo: ApolloServer<RequestContext>,
  context: RequestContext,
  { query, variables, operationName }: ExportRequest,
): Promise<Exported> {
  // A fresh context for each: stitching keys its loaders on it.
  const ask = (text: string, given: Readonly<Record<string, unknown>>) =>
    apollo.executeOperation(
      { query: text, variables: given, ...(operationName === undefined ? {} : { operationName }) },
      { contextValue: { ...context } },
    );
  const document = validDocument(query, hub, context);
  // What is not valid is told of as in any other question.
  if (document === undefined) return refusalOf(await ask(query, variables));

  const list = exportedList(document, operationName, context.published.schema, hub.composition.model.roots);
  const page = pageDocument(document, list);
  const text = print(page.document);
  const most = hub.maximumExportRows;
  const rows: unknown[] = [];
  let after: string | null = null;
  for (;;) {
    const first = Math.min(ROWS_OF_A_PAGE, hub.maximumPageSize, most + 1 - rows.length);
    const paging: Record<string, unknown> =
      page.variables === undefined ? {} : { [page.variables.first]: first, [page.variables.after]: after };
    const answer = await ask(text, { ...variables, ...paging });
    const { singleResult: result } = answer.body as Single;
    const data = result.data as Readonly<Record<string, Page | readonly unknown[] | null>> | null | undefined;
    const found = data?.[list.name];
    if (result.errors !== undefined || found == null) return refusalOf(answer);
    const { nodes, pageInfo } = 'nodes' in found ? found : { nodes: found, pageInfo: LAST_PAGE };
    rows.push(...nodes);
    if (rows.length > most) throw new HeyiError('EXPORT_TOO_LARGE', { limit: most });
    if (!pageInfo.hasNextPage) return { kind: 'csv', text: csvOf(list.columns, rows) };
    after = pageInfo.endCursor;
  }
}

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const LAST_PAGE: Page['pageInfo'] = { hasNextPage: false, endCursor: null };

type Answer = Awaited<ReturnType<ApolloServer<RequestContext>['executeOperation']>>;
type Single = Answer['body'] & { readonly kind: 'single' };

/** Undefined where it cannot be read, or is not valid in the caller's schema. */
function validDocument(
  query: string,
  { limits }: Pick<Hub, 'limits'>,
  { published }: RequestContext,
): DocumentNode | undefined {
  try {
    const document = parse(query, { maxTokens: limits.tokens });
    return validate(published.schema, document).length === 0 ? document : undefined;
  } catch {
    return undefined;
  }
}

/** What a question was refused with; a field that is null by an error is a refusal of the whole. */
function refusalOf({ body, http }: Answer): Exported {
  const { errors = [] } = (body as Single).singleResult;
  const [error] = errors;
  if (error === undefined) throw new HeyiError('INTERNAL_SERVER_ERROR');
  const code = error.extensions?.['code'] as ErrorCode;
  const status = http.status !== undefined && http.status >= 400 ? http.status : statusOf(code);
  return { kind: 'errors', status, errors };
}

function statusOf(code: ErrorCode): number {
  // Apollo's own codes are not of the catalogue.
  return (catalogue as Partial<typeof catalogue>)[code]?.status ?? 400;
}

/** @throws BAD_REQUEST where a body is none of a question */
export function exportRequestOf(body: unknown): ExportRequest {
  const { query, variables, operationName } = (typeof body === 'object' && body !== null ? body : {}) as Readonly<
    Record<string, unknown>
  >;
  const isObject = typeof variables === 'object' && !Array.isArray(variables);
  if (typeof query !== 'string' || !(variables === undefined || isObject))
    throw new HeyiError('BAD_REQUEST', {
      reason: {
        zh: '正文应为 {"query": "…", "variables": {…}}',
        en: 'the body should be {"query": "…", "variables": {…}}',
      },
    });
  return {
    query,
    variables: (variables ?? {}) as Readonly<Record<string, unknown>>,
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
}
