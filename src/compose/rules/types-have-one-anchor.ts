import { problemAt, typesOf, type Rule } from './rule.ts';

/** A type that others extend names who serves its collection and count, or nobody could say how many there are. */
export const typesHaveOneAnchor: Rule = (departments) => {
  const extended = new Set(
    typesOf(departments)
      .filter(({ type }) => type.extends)
      .map(({ type }) => type.name),
  );
  return typesOf(departments).flatMap((placed) => {
    const { type } = placed;
    if (type.extends && (type.anchor ?? type.collection))
      return [
        problemAt(
          placed,
          "a part of another department's type cannot be its anchor or collection",
          'remove @anchor and @collection here',
        ),
      ];
    if (!type.extends && extended.has(type.name) && !type.anchor)
      return [problemAt(placed, 'other departments extend it, but it has no anchor', 'add @anchor to this type')];
    return [];
  });
};
