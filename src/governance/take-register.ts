import type { GraphQLInputObjectType } from 'graphql';
import type { Composition } from '../compose/compose.ts';
import type { ModelType } from '../compose/model.ts';
import { oneOf } from '../permissions/policy/policy-context.ts';
import type { Mapping } from '../permissions/policy/policy-file.ts';
import { takeTitle } from '../permissions/policy/read-posts.ts';
import { takeWhere } from '../permissions/policy/take-where.ts';
import type { Register, Sign } from './catalogue.ts';
import { printWhere } from './print-where.ts';

/** 风险台账. What it is about, and the signs by which departments have something of it. */
export function takeRegister(id: string, mapping: Mapping, composition: Composition): Register | undefined {
  const { types } = composition.model;
  const title = takeTitle(mapping);
  const about = takeType(mapping, 'about', composition);
  const signs = mapping.takeList('signs').map((sign) => {
    const taken = takeSign(sign, about, composition);
    sign.end();
    return taken;
  });
  mapping.end();
  const whole = signs.filter((sign) => sign !== undefined);
  const departments = new Set(whole.map(({ type }) => types.get(type)!.anchor));
  if (whole.length === signs.length && departments.size < 2)
    mapping.report(mapping.line, 'its signs are of one department, and a risk is of two', 'write signs of another one');
  return about === undefined || whole.length < signs.length
    ? undefined
    : { id, title, about: about.name, signs: whole };
}

function takeType(mapping: Mapping, word: string, { model }: Composition): ModelType | undefined {
  const name = mapping.takeRequiredText(word, 'name a type of the schema');
  const type = model.types.get(name ?? '');
  if (name !== undefined && type === undefined)
    mapping.report(mapping.lineOf(word), `there is no type ${name}`, oneOf(model.types.keys()));
  return type;
}

function takeSign(mapping: Mapping, about: ModelType | undefined, composition: Composition): Sign | undefined {
  const title = takeTitle(mapping);
  const type = takeType(mapping, 'of', composition);
  const weight = mapping.takeCount('weight') ?? 1;
  const [whereNode, named, at] = [mapping.take('where'), mapping.takeText('link'), mapping.takeRequiredText('at')];
  if (type === undefined || about === undefined) return undefined;
  const { fields, anchor, name, collection } = type;
  const own = [...fields.values()].filter((field) => field.department === anchor);

  const links = own.flatMap((field) => (field.kind === 'toOne' && field.target === about.name ? [field.name] : []));
  const link = named ?? links[0];
  if (type !== about && (link === undefined || !links.includes(link)))
    mapping.report(mapping.lineOf('link'), `${name} does not link to ${about.name} by it`, oneOf(links));
  const days = own.flatMap((field) =>
    field.kind === 'column' && (field.scalar === 'Date' || field.scalar === 'DateTime') ? [field.name] : [],
  );
  if (at !== undefined && !days.includes(at))
    mapping.report(mapping.lineOf('at'), `${name}.${at} is no day`, oneOf(days));
  const area = own.find((field) => field.kind === 'toOne' && field.area)?.name;
  if (area === undefined)
    mapping.report(mapping.lineOf('of'), `${name} has no @area link`, 'take signs of rows that lie somewhere');
  const input = composition.schema.getType(`${name}Where`) as GraphQLInputObjectType;
  const where = whereNode && takeWhere(mapping, whereNode, type, { composition }, 'everybody');
  if (area === undefined || at === undefined) return undefined;
  return {
    title,
    type: name,
    root: collection.many,
    key: type.key.field,
    link: type === about ? undefined : { field: link!, key: about.key.field },
    number: fields.get('number')?.kind === 'column' ? 'number' : undefined,
    area,
    at,
    where: where === undefined ? undefined : printWhere(where, input),
    weight,
  };
}
