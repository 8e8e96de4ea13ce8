import type { Department, FieldDescription, TypeDescription } from '../departments/department.ts';
import type { Governance } from '../departments/governance.ts';
import { columnOf } from './column-of.ts';
import type {
  Model,
  ModelField,
  ModelTable,
  ModelType,
  Policy,
  RootField,
  Scalar,
  Timeline,
  TimelinePart,
} from './model.ts';
import { noGovernance } from './no-governance.ts';

interface Part {
  readonly department: string;
  readonly type: TypeDescription;
}

/** The model of departments that keep every composition rule; `sharedEnums` are those that belong to no department. */
export function buildModel(
  departments: readonly Department[],
  sharedEnums: ReadonlySet<string> = new Set(),
  governance: Governance = noGovernance,
  duties: Model['duties'] = new Map(),
): Model {
  const parts = departments.flatMap((department) =>
    department.types.map((type): Part => ({ department: department.name, type })),
  );
  const ownEnums = departments.flatMap((department) => department.enums.map(({ name }) => name));
  const enums = new Set([...ownEnums, ...sharedEnums]);
  const types = new Map<string, ModelType>();
  const roots = new Map<string, RootField>();
  for (const home of parts.filter(({ type }) => !type.extends)) {
    const type = modelType(home, parts, enums);
    types.set(type.name, type);
    roots.set(type.collection.many, { kind: 'collection', type: type.name });
    roots.set(type.collection.one, { kind: 'object', type: type.name });
    roots.set(`${type.collection.many}Aggregate`, { kind: 'aggregate', type: type.name });
  }
  for (const [name, type] of types)
    types.set(name, { ...type, timelines: timelinesOf(name, governance, parts, types) });
  return {
    departments: new Map(departments.map(({ name, title }) => [name, { name, title }])),
    types,
    roots,
    duties,
  };
}

function modelType(home: Part, parts: readonly Part[], enums: ReadonlySet<string>): ModelType {
  const { name, anchor, collection } = home.type;
  const own = parts.filter(({ type }) => type.name === name);
  const fields = own.flatMap((part) =>
    part.type.fields.filter(isPublished(part.type)).map((field) => modelField(home, part, field, parts, enums)),
  );
  const keyField = keyFieldOf(home.type);
  const keyColumn = keyColumnOf(home.type);
  return {
    name,
    anchor: home.department,
    closed: anchor?.closed ?? true,
    key: {
      field: keyField.name,
      type: keyField.type,
      scalar: scalarOf(keyField, enums),
      sealed: keyField.key!.sealed,
      clearFields: home.type.fields
        .filter((field) => field !== keyField && field.link === undefined && columnOf(field) === keyColumn)
        .map((field) => ({ name: field.name, type: field.type })),
    },
    collection: collection!,
    tables: new Map(
      own.flatMap(({ department, type }) => tableOf(department, type)).map((table) => [table.department, table]),
    ),
    fields: new Map(fields.map((field) => [field.name, field])),
    timelines: new Map(),
    part: home.type.part,
    accused: own.flatMap(({ type }) => type.fields.filter(({ accused }) => accused).map((field) => field.name)),
    seals: own.flatMap(({ department, type }) =>
      type.fields.flatMap((field) =>
        field.sealed === undefined ? [] : [{ ...field.sealed, department, column: columnOf(field) }],
      ),
    ),
    searched: home.type.fields.filter(({ search }) => search).map((field) => field.name),
  };
}

/**
 * An extending department repeats the key only to say which of its columns holds it; the field is the anchor's. A seal is for
 * the hub alone: who could read it would know what it hides.
 */
function isPublished(type: TypeDescription): (field: FieldDescription) => boolean {
  return (field) => !(type.extends && field.key !== undefined) && field.sealed === undefined;
}

function tableOf(department: string, type: TypeDescription): readonly ModelTable[] {
  const key = type.fields.find((field) => field.key !== undefined);
  if (type.table === undefined || key === undefined) return [];
  return [{ department, name: type.table, keyColumn: columnOf(key) }];
}

function modelField(
  home: Part,
  { department }: Part,
  field: FieldDescription,
  parts: readonly Part[],
  enums: ReadonlySet<string>,
): ModelField {
  const base = { name: field.name, policy: policyOf(department, field) };
  const { link, type: target } = field;
  if (link === undefined)
    return {
      ...base,
      kind: 'column',
      department,
      column: columnOf(field),
      scalar: scalarOf(field, enums),
      crosses: department !== home.department,
    };

  const targetHome = parts.find(({ type }) => type.name === target && !type.extends)!;
  // Both ends in the anchor's own database.
  const isLocal = department === home.department && department === targetHome.department;
  const { table } = targetHome.type;
  if (link.column !== undefined) {
    const local = isLocal ? { own: link.column, table: table!, key: keyColumnOf(targetHome.type) } : undefined;
    const isCode = keyFieldOf(targetHome.type).type === 'AreaCode';
    const crosses = isCode ? department !== home.department : !isLocal;
    return { ...base, kind: 'toOne', department, column: link.column, target, area: field.area, local, crosses };
  }
  const back = parts
    .filter(({ type }) => type.name === target)
    .flatMap(({ type }) => type.fields)
    .find((other) => other.name === link.via)!;
  const column = back.link!.column!;
  const local = isLocal ? { own: keyColumnOf(home.type), table: table!, key: column } : undefined;
  return { ...base, kind: 'toMany', department, column, target, via: link.via!, local, crosses: !isLocal };
}

function keyColumnOf(type: TypeDescription): string {
  return columnOf(keyFieldOf(type));
}

function keyFieldOf({ fields }: TypeDescription): FieldDescription {
  return fields.find((field) => field.key !== undefined)!;
}

function policyOf(owner: string, { policy }: FieldDescription): Policy {
  return {
    owner,
    classification: policy.classification!,
    personal: policy.personal!,
    sharing: policy.sharing!,
    subject: policy.subject!,
  };
}

function scalarOf({ type, key }: FieldDescription, enums: ReadonlySet<string>): Scalar {
  if (key?.integer === true) return 'IntegerId';
  return enums.has(type) ? 'Enum' : (type as Scalar);
}

/**
 * Every type that implements a time line's interface takes part, once for each of its links that lead back: `rules/timelines-lead-back.ts` and
 * `rules/parties-stand-on-time-lines.ts` see that each can.
 */
function timelinesOf(
  name: string,
  { timelines }: Governance,
  parts: readonly Part[],
  types: ReadonlyMap<string, ModelType>,
): ReadonlyMap<string, Timeline> {
  return new Map(
    timelines
      .filter(({ type }) => type === name)
      .map((timeline) => {
        const implementing = parts.filter(({ type }) => !type.extends && type.interfaces.includes(timeline.interface));
        const partsOfLine = implementing.flatMap(({ department, type }) => {
          const { fields } = types.get(type.name)!;
          const by = fields.get(timeline.by);
          const links = [timeline.via, ...type.fields.filter(({ party }) => party).map((field) => field.name)];
          return links.flatMap((link): readonly TimelinePart[] => {
            const via = fields.get(link);
            if (via?.kind !== 'toOne' || via.target !== name || by?.kind !== 'column') return [];
            return [
              {
                type: type.name,
                department,
                via: via.name,
                column: via.column,
                by: { name: by.name, column: by.column, scalar: by.scalar },
              },
            ];
          });
        });
        const { interface: of, via, by, facts } = timeline;
        return [timeline.name, { name: timeline.name, interface: of, via, by, facts, parts: partsOfLine }];
      }),
  );
}
