import type { Language } from '../language.tsx';
import { valueTitle } from '../value-title.ts';
import { titleOf } from '../title-of.ts';

/** What introspection tells of a field; a type within a type is told two deep. */
export interface FieldTold {
  readonly name: string;
  readonly description: string | null;
  readonly args: readonly { readonly name: string }[];
  readonly type: TypeTold;
}

export interface TypeTold {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeTold | null;
  readonly fields?: readonly { readonly name: string }[] | null;
  readonly enumValues?: readonly { readonly name: string; readonly description: string | null }[] | null;
}

export interface FieldsOfType {
  readonly __type: { readonly fields: readonly FieldTold[] | null } | null;
}

export const FIELDS_OF_TYPE = `query FieldsOfType($type: String!) {
  __type(name: $type) {
    fields {
      name
      description
      args { name }
      type { kind name fields { name } enumValues { name description } ofType { kind name enumValues { name description } } }
    }
  }
}`;

export type Matter = Readonly<Record<string, unknown>>;

export interface MattersQuestion {
  readonly text: string;
  readonly columns: readonly MatterColumn[];
}

interface MatterColumn {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly textOf: (matter: Matter, language: Language) => string;
}

const PAGE = 50;
const MOST_COLUMNS = 9;

/**
 * The list behind a figure, of the fields that the caller's own schema has: values as they are, and of what is linked to, its name. Fields of
 * which the schema says that they may be known of and not read are asked for all the same: their absence is told with its reason.
 */
export function mattersQuestion(
  { root, where }: { readonly root: string; readonly where: string },
  fields: readonly FieldTold[],
): MattersQuestion {
  const chosen = fields.flatMap((field) => {
    const column = columnOf(field);
    return column === undefined ? [] : [column];
  });
  // What people know a matter by comes first, long lists of marks do not come at all.
  const weight = ({ name }: MatterColumn) =>
    [/^(number|title|name)$/, /At$|On$/, /kind|category|status/].findIndex((known) => known.test(name));
  const order = (column: MatterColumn) => (weight(column) === -1 ? 9 : weight(column));
  const columns = [...chosen].sort((a, b) => order(a) - order(b)).slice(0, MOST_COLUMNS);
  const selected = columns.map(({ selection }) => selection).join(' ');
  return {
    columns,
    text: `query Matters($after: String) {
  ${root}(where: ${where}, first: ${PAGE}, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ${selected === '' ? '__typename' : selected} }
  }
}`,
  };
}

function columnOf({
  name,
  description,
  args,
  type,
}: FieldTold): (MatterColumn & { readonly selection: string }) | undefined {
  const titles = { name, zh: titleOf(description, 'zh') ?? name, en: titleOf(description, 'en') ?? name };
  const inner = type.kind === 'NON_NULL' ? type.ofType! : type;
  // An id is sealed and says nothing to people; `at` is one of the dates under the name that all matters share.
  if (name === 'id' || name === 'at') return undefined;
  if (inner.kind === 'ENUM') {
    const described = new Map(inner.enumValues?.map((value) => [value.name, value.description]));
    return {
      ...titles,
      selection: name,
      textOf: (matter, language) =>
        valueTitle(described.get(String(matter[name])), language) ?? valueText(matter[name]),
    };
  }
  if (inner.kind === 'SCALAR') return { ...titles, selection: name, textOf: (matter) => valueText(matter[name]) };
  const isNamed = type.fields?.some((field) => field.name === 'name') === true;
  if (inner.kind !== 'OBJECT' || !isNamed || args.length > 0) return undefined;
  return {
    ...titles,
    selection: `${name} { name }`,
    textOf: (matter) => valueText((matter[name] as { readonly name?: unknown } | null)?.name),
  };
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return '—';
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 16).replace('T', ' ') : value;
  return JSON.stringify(value);
}
