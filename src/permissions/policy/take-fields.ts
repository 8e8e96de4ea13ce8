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

const CLASSIFICATIONS = ['CORE', 'IMPORTANT', 'GENERAL'];
const PERSONAL = ['NONE', 'PERSONAL', 'SENSITIVE'];

/**
 * The fields that `fields:` selects, narrowed by `personal:`, `classification:` and `except:`; each once. In a department's file
 * (`owner`) they are its own alone, on the platform everybody's.
 */
export function takeFields(
  mapping: Mapping,
  { composition: { model } }: PolicyContext,
  owner: string | undefined,
): readonly SelectedField[] {
  const personal = takeKinds(mapping, 'personal', PERSONAL);
  const classification = takeKinds(mapping, 'classification', CLASSIFICATIONS);
  const selectors = mapping.takeTexts('fields');
  const exceptions = mapping.takeTexts('except').flatMap((selector) => select(mapping, model, owner, selector));
  const excepted = new Set(exceptions.map(({ coordinate }) => coordinate));
  if (mapping.take('fields') === undefined)
    mapping.report(mapping.line, '"fields" is missing', 'write fields: [Type.field, Type.*] or fields: "*"');
  const selected = new Map<string, SelectedField>();
  for (const selector of selectors) {
    const found = select(mapping, model, owner, selector);
    const kept = found.filter(({ coordinate, field: { policy } }) => {
      if (excepted.has(coordinate)) return false;
      return (personal?.includes(policy.personal) ?? true) && (classification?.includes(policy.classification) ?? true);
    });
    if (found.length > 0 && kept.length === 0)
      mapping.report(
        selector.line,
        `"${selector.text}" selects nothing: "personal", "classification" or "except" leaves no field of it`,
        'take the selector out, or narrow it less',
      );
    for (const each of kept) {
      const before = selected.get(each.coordinate);
      selected.set(each.coordinate, { ...each, exact: each.exact || before?.exact === true });
    }
  }
  return [...selected.values()];
}

function takeKinds(mapping: Mapping, name: string, known: readonly string[]): readonly string[] | undefined {
  if (mapping.take(name) === undefined) return undefined;
  return mapping.takeTexts(name).flatMap(({ text, line }) => {
    if (known.includes(text)) return [text];
    mapping.report(line, `"${text}" is no value of "${name}"`, oneOf(known));
    return [];
  });
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
