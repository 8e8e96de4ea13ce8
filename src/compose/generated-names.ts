/** What the hub makes for a type `Post` beside the type itself: `PostConnection`, `PostWhere`, `PostGroup` and the rest. */
const ENDINGS: readonly string[] = [
  'Connection',
  'Edge',
  'Where',
  'ListWhere',
  'OrderBy',
  'Group',
  'GroupBy',
  'GroupKey',
  'GroupKeyOrderBy',
  'GroupOrderBy',
  'GroupThrough',
  'GroupKeyThrough',
  'Having',
  ...['CountDistinct', 'Sum', 'Avg', 'Min', 'Max', 'Percentile'].flatMap((statistic) => [
    statistic,
    `${statistic}Having`,
    `${statistic}OrderBy`,
  ]),
];

/** The names that the types generated for a department's type take; a test holds the list to what is generated. */
export function generatedTypeNames(type: string): readonly string[] {
  return ENDINGS.map((ending) => type + ending);
}

/** The names that come with an interface of `governance.graphql`. */
export function generatedInterfaceNames(name: string): readonly string[] {
  return [`${name}Connection`, `${name}Edge`];
}

/** The root fields that a collection takes beside the two that its department names. */
export function generatedRootNames(many: string): readonly string[] {
  return [`${many}Aggregate`];
}
