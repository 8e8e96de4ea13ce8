import { coerceInputValue, isInputObjectType } from 'graphql';
import type { ModelType } from '../../compose/model.ts';
import type { RowWhere } from '../row-rule.ts';
import { attributesOf } from './attributes-of.ts';
import type { Recusal, SealOrder } from './policy.ts';
import type { Mapping } from './policy-file.ts';
import { oneOf, type PolicyContext } from './policy-context.ts';
import { takeAim } from './take-aim.ts';
import { takePeriod } from './take-period.ts';
import { takeWhere } from './take-where.ts';

/** `recusals.yaml`: who may not see which rows, by order. */
export function readRecusals(root: Mapping, context: PolicyContext): readonly Recusal[] {
  return root.takeList('recusals').flatMap((mapping) => {
    mapping.place = 'recusals';
    const order = mapping.takeRequiredText('order', 'write order: by which decision') ?? '';
    const aim = takeAim(mapping, 'unless', context);
    if (mapping.take('to') === undefined)
      mapping.report(mapping.line, 'it recuses nobody', 'write to: {accounts: [...]}');
    const rows = takeRowsNamed(mapping, context);
    mapping.end();
    return rows === undefined ? [] : [{ ...aim, ...rows, order }];
  });
}

/** `seals.yaml`: rows that nobody may see, by order. */
export function readSeals(root: Mapping, context: PolicyContext): readonly SealOrder[] {
  return root.takeList('seals').flatMap((mapping) => {
    mapping.place = 'seals';
    const law = mapping.takeRequiredText('law', 'write law: by which law and decision') ?? '';
    const rows = takeRowsNamed(mapping, context);
    const period = takePeriod(mapping);
    mapping.end();
    return rows === undefined ? [] : [{ ...period, ...rows, law }];
  });
}

/** `type` and which of its rows: by `keys`, or by `where`. */
function takeRowsNamed(
  mapping: Mapping,
  context: PolicyContext,
): { readonly type: string; readonly where: RowWhere } | undefined {
  const name = mapping.takeRequiredText('type', 'name the type whose rows are meant');
  const { types } = context.composition.model;
  const type = types.get(name ?? '');
  const given = mapping.take('where');
  const keys = mapping.takeTexts('keys');
  if (name !== undefined && type === undefined)
    mapping.report(mapping.lineOf('type'), `there is no type ${name}`, oneOf(types.keys()));
  if ((given === undefined) === (mapping.take('keys') === undefined)) {
    mapping.report(mapping.line, 'it does not say which rows', 'write keys: [...] or where: {…}, one of the two');
    return undefined;
  }
  if (type === undefined) return undefined;
  const where =
    given === undefined
      ? whereKeyIn(
          mapping,
          type,
          keys.map(({ text }) => text),
          context,
        )
      : takeWhere(mapping, given, type, context);
  if (where === undefined) return undefined;
  // A seal holds for everybody alike: what depends on who asks is a recusal.
  if (mapping.place === 'seals' && attributesOf(where).size > 0)
    mapping.report(mapping.lineOf('where'), 'a seal does not depend on who asks', 'write a recusal');
  return { type: type.name, where };
}

/** `{id: {in: keys}}`; of a type whose key is sealed, by the field that holds it in the clear. */
function whereKeyIn(
  mapping: Mapping,
  { name, key }: ModelType,
  keys: readonly string[],
  { composition: { schema } }: PolicyContext,
): RowWhere | undefined {
  const field = key.sealed ? key.clearFields[0]?.name : key.field;
  const root = schema.getType(`${name}Where`);
  const filter = isInputObjectType(root) && field !== undefined ? root.getFields()[field]?.type : undefined;
  if (field === undefined || filter === undefined || keys.length === 0) {
    mapping.report(
      mapping.lineOf('keys'),
      `rows of ${name} cannot be named by key`,
      'write keys: ["…"], or where: {…}',
    );
    return undefined;
  }
  const wrong: string[] = [];
  const value = coerceInputValue({ in: keys }, filter, (_path, _value, error) => wrong.push(error.message)) as {
    readonly in: unknown;
  };
  if (wrong.length === 0) return { [field]: { in: { kind: 'literal', value: value.in } } };
  mapping.report(mapping.lineOf('keys'), `one of these is no key of ${name}`, `write ${key.type} values in quotes`);
  return undefined;
}
