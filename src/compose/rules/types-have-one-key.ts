import { columnScalars } from '../column-scalars.ts';
import { problemAt, typesOf, type Rule } from './rule.ts';

export const typesHaveOneKey: Rule = (departments) =>
  typesOf(departments).flatMap((placed) => {
    const keys = placed.type.fields.filter((field) => field.key !== undefined);
    const needed = placed.type.extends && placed.type.table === undefined ? 0 : 1;
    if (keys.length !== needed)
      return [
        problemAt(
          placed,
          `it has ${keys.length} keys, expected ${needed}`,
          needed === 1
            ? 'mark with @key the one field that identifies an object'
            : 'leave @key to the anchor: this part has no table',
        ),
      ];
    const [key] = keys;
    if (key === undefined) return [];
    if (key.list || key.link !== undefined || !columnScalars.has(key.type))
      return [problemAt({ ...placed, field: key }, 'a key must be one scalar column', 'mark a scalar field with @key')];
    if (!key.nonNull)
      return [problemAt({ ...placed, field: key }, 'a key is never null', `write ${key.name}: ${key.type}!`)];
    return [];
  });
