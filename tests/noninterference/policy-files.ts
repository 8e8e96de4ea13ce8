import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A policy folder as it stands, read a second time and by other code than the hub's: nothing here is checked. */
export interface PolicyFiles {
  readonly posts: Readonly<Record<string, PostEntry>>;
  readonly principals: Readonly<Record<string, PrincipalEntry>>;
  readonly applications: Readonly<Record<string, { readonly ceiling: readonly PermitEntry[] }>>;
  readonly guardrails: Readonly<Record<string, GuardrailEntry>>;
  readonly recusals: readonly (RowsEntry & AimEntry)[];
  readonly seals: readonly (RowsEntry & PeriodEntry)[];
  /** By department; the authority's under ''. */
  readonly byDepartment: ReadonlyMap<string, DepartmentEntry>;
}

export interface PostEntry {
  readonly purposes: readonly string[];
}

export interface PrincipalEntry {
  readonly posts: OneOrMany;
  readonly department?: string;
  readonly unit?: string;
  /** Its unit and those above it, as units.yaml has them. */
  readonly units: readonly string[];
  readonly idNumber?: string;
  readonly scope?: OneOrMany;
  readonly purpose?: string;
}

export interface DepartmentEntry {
  readonly grants?: readonly GrantEntry[];
  readonly assignments?: readonly AssignmentEntry[];
  readonly denials?: readonly DenialEntry[];
}

export interface GrantEntry extends PeriodEntry {
  readonly name: string;
  readonly to: AudienceEntry;
  readonly purposes: OneOrMany;
  readonly fields: readonly PermitEntry[];
  readonly rows?: Readonly<Record<string, RowStatementEntry>>;
  readonly smallestGroup?: number;
}

export type RowStatementEntry =
  'all' | 'scope' | 'own' | { readonly scope?: boolean; readonly own?: boolean; readonly where?: WhereEntry };

export interface AssignmentEntry extends PeriodEntry {
  readonly grant: string;
  readonly posts?: OneOrMany;
  readonly accounts?: OneOrMany;
}

export interface FieldsEntry {
  readonly fields: OneOrMany;
  readonly personal?: OneOrMany;
  readonly classification?: OneOrMany;
  readonly except?: OneOrMany;
}

export interface PermitEntry extends FieldsEntry {
  readonly verbs: OneOrMany;
  readonly mask?: MaskEntry | readonly MaskEntry[];
}

export type MaskEntry =
  | 'town'
  | 'year'
  | 'hash'
  | 'null'
  | null
  | { readonly constant: string }
  | { readonly partial: { readonly first?: number; readonly last?: number } };

export interface DenialEntry extends AimEntry, FieldsEntry, PeriodEntry {
  readonly verbs?: OneOrMany;
  readonly purposes?: OneOrMany;
}

export interface GuardrailEntry extends AimEntry, FieldsEntry {
  readonly deny?: boolean;
  readonly forbid?: OneOrMany;
  readonly mask?: MaskEntry | readonly MaskEntry[];
}

export interface AudienceEntry {
  readonly departments?: OneOrMany;
  readonly public?: boolean;
  readonly units?: OneOrMany;
  readonly posts?: OneOrMany;
  readonly accounts?: OneOrMany;
  readonly others?: boolean;
}

export interface AimEntry {
  readonly to?: AudienceEntry;
  readonly unless?: AudienceEntry;
}

export interface RowsEntry {
  readonly type: string;
  readonly keys?: readonly string[];
  readonly where?: WhereEntry;
}

export interface WhereEntry {
  readonly [member: string]: WhereEntry | readonly WhereEntry[] | string | number | boolean | null | readonly string[];
}

/** Days, both included. */
export interface PeriodEntry {
  readonly from?: string;
  readonly until?: string;
}

export type OneOrMany = string | readonly string[];

export function many(given: OneOrMany | undefined): readonly string[] {
  return given === undefined ? [] : typeof given === 'string' ? [given] : given;
}

export function readPolicyFiles(folder: string): PolicyFiles {
  const read = (file: string): Record<string, unknown> => {
    const path = join(folder, file);
    return existsSync(path) ? ((parse(readFileSync(path, 'utf8')) as Record<string, unknown> | null) ?? {}) : {};
  };
  const named = <Entry>(file: string, name: string) => (read(file)[name] ?? {}) as Readonly<Record<string, Entry>>;
  const byDepartment = new Map<string, DepartmentEntry>([['', read('authority.yaml')]]);
  for (const file of readdirSync(join(folder, 'departments')))
    byDepartment.set(file.replace(/\.ya?ml$/, ''), read(join('departments', file)));
  return {
    posts: named('posts.yaml', 'posts'),
    principals: withUnits(
      named('principals.yaml', 'principals'),
      named<{ readonly parent?: string }>('units.yaml', 'units'),
    ),
    applications: named('applications.yaml', 'applications'),
    guardrails: named('guardrails.yaml', 'guardrails'),
    recusals: (read('recusals.yaml')['recusals'] ?? []) as PolicyFiles['recusals'],
    seals: (read('seals.yaml')['seals'] ?? []) as PolicyFiles['seals'],
    byDepartment,
  };
}

function withUnits(
  principals: Readonly<Record<string, Omit<PrincipalEntry, 'units'>>>,
  parents: Readonly<Record<string, { readonly parent?: string }>>,
): PolicyFiles['principals'] {
  const chain = (unit: string | undefined): readonly string[] =>
    unit === undefined ? [] : [unit, ...chain(parents[unit]?.parent)];
  return Object.fromEntries(
    Object.entries(principals).map(([account, entry]) => [account, { ...entry, units: chain(entry.unit) }]),
  );
}
