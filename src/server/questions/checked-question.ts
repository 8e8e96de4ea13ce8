import { Kind, OperationTypeNode, parse } from 'graphql';
import { HeyiError } from '../../errors/heyi-error.ts';

interface QuestionTexts {
  readonly title: string;
  readonly query: string;
  readonly variables: string;
}

/** In characters. */
const MOST = { title: 120, query: 32_768, variables: 8192 } as const;
const MOST_TOKENS = 10_000;

/**
 * A question that may be kept: it has a name, its text is GraphQL and its variables an object. Whether anybody may ask it is not said by
 * keeping it.
 *
 * @throws BAD_USER_INPUT
 */
export function checkedQuestion({ title, query, variables }: QuestionTexts): QuestionTexts {
  const name = title.trim();
  for (const [argument, text] of Object.entries({ title: name, query, variables }) as [keyof typeof MOST, string][])
    if (text.length > MOST[argument])
      throw refused(argument, {
        zh: `至多 ${MOST[argument]} 个字符`,
        en: `at most ${MOST[argument]} characters`,
      })(`${text.length}`);
  if (name === '') throw refused('title', { zh: '名称', en: 'a name' })('""');
  if (!isQuestion(query)) throw refused('query', { zh: 'GraphQL 查询', en: 'a question in GraphQL' })('—');
  if (!isObject(variables)) throw refused('variables', { zh: 'JSON 对象', en: 'a JSON object' })('—');
  return { title: name, query, variables };
}

function refused(argument: string, expected: { readonly zh: string; readonly en: string }) {
  return (received: string) => new HeyiError('BAD_USER_INPUT', { argument, expected, received });
}

/** A change is asked with a mind to it each time, and not kept for others to set off. */
function isQuestion(text: string): boolean {
  try {
    const operations = parse(text, { maxTokens: MOST_TOKENS, noLocation: true }).definitions.filter(
      (each) => each.kind === Kind.OPERATION_DEFINITION,
    );
    return operations.length > 0 && operations.every(({ operation }) => operation === OperationTypeNode.QUERY);
  } catch {
    return false;
  }
}

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
