import type { Model, ModelField, ModelType } from '../../compose/model.ts';
import type { Mapping } from './policy-file.ts';
import { oneOf, type PolicyContext } from './policy-context.ts';

export interface SelectedField {
  /** `Person.name`. */
  readonly coordinate: string;
  readonly type: ModelType;
  readonly field: ModelField;
  /** Whether it was named itself, not by `Person.*` or `*`. */
  readonly exact: boolean;
}

/** By what a selector may be narrowed, and what there is of it. */
const NARROWINGS = {
  kind: ['key', 'column', 'link', 'list'],
  personal: ['NONE', 'PERSONAL', 'SENSITIVE'],
  classification: ['CORE', 'IMPORTANT', 'GENERAL'],
  sharing: ['UNCONDITIONAL', 'CONDITIONAL', 'WITHHELD'],
} as const;
type Narrowing = keyof typeof NARROWINGS;
const NAMES = Object.keys(NARROWINGS) as readonly Narrowing[];

/**
 * The fields that `fields:` selects, narrowed by `kind:`, `personal:`, `classification:`, `sharing:` and
 * `except:`; each once. In a department's file
 * (`owner`) they are its own alone, on the platform everybody's.
 */
export function takeFields(
  mapping: Mapping,
  { composition: { model } }: PolicyContext,
  owner: string | undefined,
): readonly SelectedField[] {
  const narrowed = NAMES.flatMap((name) => {
    const values = takeNarrowing(mapping, name);
    return values === undefined ? [] : [{ name, values }];
  });
  const isTold = narrowed.some(({ values }) => values.length === 0);
  const selectors = mapping.takeTexts('fields');
  const exceptions = mapping.takeTexts('except').flatMap((selector) => select(mapping, model, owner, selector));
  const excepted = new Set(exceptions.map(({ coordinate }) => coordinate));
  if (mapping.take('fields') === undefined)
    mapping.report(mapping.line, '"fields" is missing', 'write fields: [Type.field, Type.*] or fields: "*"');
  const selected = new Map<string, SelectedField>();
  for (const selector of selectors) {
    const found = select(mapping, model, owner, selector);
    const kept = found.filter((each) => {
      if (excepted.has(each.coordinate)) return false;
      return narrowed.every(({ name, values }) => values.includes(valueOf(each, name)));
    });
    // A narrowed `*` is a rule for what may come, and may find nothing today.
    if (found.length > 0 && kept.length === 0 && !isTold && (selector.text !== '*' || narrowed.length === 0))
      mapping.report(
        selector.line,
        `"${selector.text}" selects nothing: what it is narrowed by leaves no field of it`,
        'take the selector out, or narrow it less',
      );
    for (const each of kept) {
      const before = selected.get(each.coordinate);
      selected.set(each.coordinate, { ...each, exact: each.exact || before?.exact === true });
    }
  }
  return [...selected.values()];
}

function takeNarrowing(mapping: Mapping, name: Narrowing): readonly string[] | undefined {
  if (mapping.take(name) === undefined) return undefined;
  const known: readonly string[] = NARROWINGS[name];
  return mapping.takeTexts(name).flatMap(({ text, line }) => {
    if (known.includes(text)) return [text];
    mapping.report(line, `"${text}" is no value of "${name}"`, oneOf(known));
    return [];
  });
}

function valueOf({ type, field }: SelectedField, name: Narrowing): string {
  switch (name) {
    case 'kind':
      if (field.name === type.key.field) return 'key';
      if (field.kind === 'column') return 'column';
      return field.kind === 'toOne' ? 'link' : 'list';
    case 'personal':
      return field.policy.personal;
    case 'classification':
      return field.policy.classification;
    case 'sharing':
      return field.policy.sharing.attribute;
  }
}

function select(
  mapping: Mapping,
  model: Model,
  owner: string | undefined,
  { text, line }: { readonly text: string; readonly line: number },
): readonly SelectedField[] {
  const isOwn = ({ policy }: ModelField) => owner === undefined || policy.owner === owner;
  const fieldsOf = (type: ModelType, exact: boolean) =>
    [...type.fields.values()]
      .filter(isOwn)
      .map((field) => ({ coordinate: `${type.name}.${field.name}`, type, field, exact }));
  if (text === '*') return [...model.types.values()].flatMap((type) => fieldsOf(type, false));
  const [typeName = '', fieldName = '', ...rest] = text.split('.');
  const type = model.types.get(typeName);
  if (rest.length > 0 || typeName === '' || fieldName === '') {
    mapping.report(line, `"${text}" selects no field`, 'write Type.field, Type.* or *');
    return [];
  }
  if (type === undefined) {
    mapping.report(line, `"${text}": there is no type ${typeName}`, oneOf(model.types.keys()));
    return [];
  }
  if (fieldName === '*') {
    const found = fieldsOf(type, false);
    if (found.length === 0)
      mapping.report(line, `"${text}": no field of ${typeName} is yours`, 'leave it to the departments that own them');
    return found;
  }
  if (type.timelines.has(fieldName)) {
    const remedy = 'grant "join" on the links that its parts have, and "read" on their keys';
    mapping.report(line, `"${text}" is a time line, which shows what its parts may show`, remedy);
    return [];
  }
  const field = type.fields.get(fieldName);
  if (field === undefined) {
    mapping.report(line, `"${text}": ${typeName} has no field ${fieldName}`, oneOf(type.fields.keys()));
    return [];
  }
  if (!isOwn(field)) {
    const remedy = `let it stand in departments/${field.policy.owner}.yaml`;
    mapping.report(line, `"${text}" belongs to the department ${field.policy.owner}`, remedy);
    return [];
  }
  return [{ coordinate: text, type, field, exact: true }];
}
