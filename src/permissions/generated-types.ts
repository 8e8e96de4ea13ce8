import type { Model, ModelType } from '../compose/model.ts';
import type { Verb } from './decision.ts';

/** A type of the published schema that composition made for a department's type: `PetitionWhere` for `Petition`. */
export interface GeneratedType {
  /** Whose objects it lists, filters, sorts or counts. */
  readonly of: ModelType;
  readonly use: GeneratedUse;
  /** What naming a field of `of` in it does with that field; undefined where its members are no fields. */
  readonly verb: Verb | undefined;
}

export type GeneratedUse = keyof typeof ENDINGS;

const ENDINGS = {
  connection: { endings: ['Connection', 'Edge'], verb: undefined },
  where: { endings: ['Where'], verb: 'filter' },
  listWhere: { endings: ['ListWhere'], verb: undefined },
  orderBy: { endings: ['OrderBy'], verb: 'sort' },
  group: { endings: ['Group', 'Having', 'GroupOrderBy'], verb: undefined },
  groupBy: { endings: ['GroupBy', 'GroupKeyOrderBy'], verb: 'group' },
  groupKey: { endings: ['GroupKey'], verb: 'group' },
  through: { endings: ['GroupThrough', 'GroupKeyThrough'], verb: 'group' },
  figure: {
    endings: ['CountDistinct', 'Sum', 'Avg', 'Min', 'Max', 'Percentile'].flatMap((figure) =>
      ['', 'Having', 'OrderBy'].map((use) => figure + use),
    ),
    verb: 'aggregate',
  },
} as const satisfies Record<string, { readonly endings: readonly string[]; readonly verb: Verb | undefined }>;

const generatedByModel = new WeakMap<Model, ReadonlyMap<string, GeneratedType>>();

/** The types that composition made, by their names. Kept for each model: every operation asks. */
export function generatedTypes(model: Model): ReadonlyMap<string, GeneratedType> {
  let generated = generatedByModel.get(model);
  if (generated === undefined) {
    generated = new Map(
      [...model.types.values()].flatMap((of) =>
        Object.entries(ENDINGS).flatMap(([use, { endings, verb }]) =>
          endings.map((ending) => [of.name + ending, { of, use: use as GeneratedUse, verb }] as const),
        ),
      ),
    );
    generatedByModel.set(model, generated);
  }
  return generated;
}
