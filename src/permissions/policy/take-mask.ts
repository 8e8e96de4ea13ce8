import type { ColumnField, Scalar } from '../../compose/model.ts';
import type { Verb } from '../decision.ts';
import type { Mask } from '../mask.ts';
import { verbsOfHashed } from '../verbs.ts';
import { Mapping, type PolicyFile } from './policy-file.ts';
import { oneOf } from './policy-context.ts';
import type { SelectedField } from './take-fields.ts';
import type { YamlNode } from './yaml-node.ts';

/** The scalars whose values each mask can show in part, and still give a value of that scalar. */
const FITTING: Readonly<Record<Exclude<Mask['kind'], 'null'>, readonly Scalar[]>> = {
  partial: ['String', 'IdNumber'],
  town: ['String'],
  year: ['Date', 'DateTime'],
  constant: ['String'],
  hash: ['String', 'IdNumber'],
};
const NAMES = ['{partial: {first: 1, last: 0}}', 'town', 'year', '{constant: "…"}', 'null', 'hash'];

/** The masks under `mask:`, one or a list of which each field takes the first that fits its values; undefined for none. */
export function takeMasks(file: PolicyFile, mapping: Mapping): readonly Mask[] | undefined {
  const node = mapping.takeEvenEmpty('mask');
  if (node === undefined) return undefined;
  const masks = (node.kind === 'list' ? node.items : [node]).flatMap((item) => readMask(file, mapping, item));
  if (node.kind === 'list' && node.items.length === 0)
    mapping.report(node.line, '"mask" lists none', `name one: ${NAMES.join(', ')}`);
  return masks;
}

function readMask(file: PolicyFile, mapping: Mapping, node: YamlNode): readonly Mask[] {
  if (node.kind === 'scalar') {
    const kind = (['town', 'year', 'hash', 'null'] as const).find((known) => known === String(node.value));
    if (kind !== undefined) return [{ kind }];
  }
  if (node.kind === 'map') {
    const inner = new Mapping(file, node, mapping.place);
    const text = inner.takeText('constant');
    const partial = inner.takeMapping('partial');
    const first = partial && takeLength(partial, 'first');
    const last = partial && takeLength(partial, 'last');
    partial?.end();
    inner.end();
    // Told already.
    if (partial !== undefined && (first === undefined || last === undefined)) return [];
    if (text !== undefined && partial === undefined) return [{ kind: 'constant', text }];
    if (text === undefined && first !== undefined && last !== undefined) return [{ kind: 'partial', first, last }];
  }
  mapping.report(node.line, 'this is no mask', oneOf(NAMES));
  return [];
}

function takeLength(mapping: Mapping, name: string): number | undefined {
  const node = mapping.take(name);
  if (node === undefined) return 0;
  if (node.kind === 'scalar' && Number.isInteger(node.value) && (node.value as number) >= 0)
    return node.value as number;
  mapping.report(node.line, `"${name}" is not a number of characters`, `write ${name}: 1`);
  return undefined;
}

/**
 * The first of the masks that fits a field's values; undefined, and a problem, where none does. Keys and links have no values of
 * their own to mask: a field that is named itself is then a problem, one that a `*` selects is not selected.
 */
export function fittingMask(
  mapping: Mapping,
  masks: readonly Mask[],
  { field, type, coordinate }: SelectedField,
): Mask | undefined {
  if (!isMaskable(type.key.field, field)) {
    mapping.report(
      mapping.lineOf('mask'),
      `${coordinate} is a key or a link, which cannot be masked`,
      'leave it out, or deny it',
    );
    return undefined;
  }
  const { scalar } = field;
  const mask = masks.find(({ kind }) => kind === 'null' || FITTING[kind].includes(scalar));
  if (mask === undefined && masks.length > 0)
    mapping.report(
      mapping.lineOf('mask'),
      `${masks.map(({ kind }) => kind).join(', ')} does not fit ${coordinate}, which is ${scalar}`,
      `choose a mask that does: ${fitting(scalar)}, or list several, of which the first that fits is taken`,
    );
  return mask;
}

/** Whether a field has values of its own that a mask may change. */
export function isMaskable(
  keyField: string,
  field: { readonly kind: string; readonly name: string },
): field is ColumnField {
  return field.kind === 'column' && field.name !== keyField;
}

/** What `*` selects under a mask: what has values. What is named itself stays, and is told where it has none. */
export function isMaskableOrExact({ type, field, exact }: SelectedField): boolean {
  return exact || isMaskable(type.key.field, field);
}

/** Tells of verbs that no hash can serve. */
export function reportUnusable(
  mapping: Mapping,
  coordinate: string,
  mask: Mask | undefined,
  verbs: ReadonlySet<Verb>,
): void {
  const unusable = [...verbs].filter((verb) => mask?.kind === 'hash' && !verbsOfHashed.includes(verb));
  if (unusable.length > 0)
    mapping.report(
      mapping.lineOf('verbs'),
      `${coordinate} is hashed where rows are read, and cannot be used with ${unusable.join(', ')}`,
      'grant read and verify alone, or choose another mask',
    );
}

function fitting(scalar: Scalar): string {
  const kinds = Object.entries(FITTING).filter(([, scalars]) => scalars.includes(scalar));
  return [...kinds.map(([kind]) => kind), 'null'].join(', ');
}
