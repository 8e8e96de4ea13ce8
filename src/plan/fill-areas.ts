import type { ToOneField } from '../compose/model.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Fill } from './answer.ts';
import type { Argument } from './argument.ts';
import { conditions } from './conditions.ts';
import { MAXIMUM_GROUPS, type Grouping } from './grouping.ts';
import { planPage } from './page.ts';
import type { Column } from './column.ts';
import { draftStep } from './planning.ts';
import type { StepDraft } from './step-draft.ts';

/** The field whose areas are filled up, and the step that reads all areas of its level. */
export interface Filling {
  readonly field: string;
  readonly areas: StepDraft;
}

export function isTrue(argument: Argument | undefined): boolean {
  return argument?.kind === 'leaf' && argument.known === true;
}

/**
 * The step that reads every area of the level grouped by, within the area that `where` asks for. The areas are their
 * department's, so they are read in the same hop and put among the groups by the hub.
 *
 * @throws BAD_USER_INPUT without an area to fill, and with `having` or `first`, which would drop what is filled in.
 */
export function planFill(
  { planning, type, keys }: Grouping,
  step: StepDraft,
  given: ReadonlyMap<string, Argument>,
): Filling {
  const [field, column] = [...keys].find(([, key]) => key.derived?.kind === 'areaAt') ?? [];
  if (field === undefined || column?.derived?.kind !== 'areaAt' || given.has('having') || given.has('first'))
    throw new HeyiError('BAD_USER_INPUT', {
      argument: 'fill',
      expected: {
        zh: 'groupBy 中有一个区划层级，且没有 having 与 first',
        en: 'a level of areas in groupBy, and neither having nor first',
      },
      received: 'true',
    });
  const link = type.fields.get(field) as ToOneField;
  const target = planning.model.types.get(link.target)!;
  const code: Column = { name: target.tables.get(target.anchor)!.keyColumn, scalar: 'AreaCode' };
  const within = areaConditions(given.get('where'), field).flatMap((filter) =>
    conditions(code, filter, undefined, 'where'),
  );
  const areas = draftStep(
    planning,
    target.anchor,
    target,
    step.path,
    {
      kind: 'aggregate',
      groupBy: [code],
      having: undefined,
      order: [{ column: code, index: undefined, direction: 'ASC', nullable: false }],
      page: { ...planPage({}, true), size: MAXIMUM_GROUPS },
      whole: true,
    },
    { kind: 'and', of: [{ kind: 'atLevel', column: code, unit: column.derived.unit }, ...within] },
  );
  areas.column(code);
  return { field, areas };
}

/** What `where` says of the area, at its top or under `and`: only there does it hold for every row. */
function areaConditions(
  where: Argument | undefined,
  field: string,
): readonly (Argument & { readonly kind: 'object' })[] {
  if (where?.kind !== 'object') return [];
  const own = where.fields.get(field);
  const and = where.fields.get('and');
  return [
    ...(own?.kind === 'object' ? [own] : []),
    ...(and?.kind === 'items' ? and.items.flatMap((item) => areaConditions(item, field)) : []),
  ];
}

/** Where in a group's row the hub finds what it fills up and sorts by. */
export function fillOf({ planning, type, keys, led }: Grouping, step: StepDraft, { field, areas }: Filling): Fill {
  return {
    areas: areas.id,
    area: step.column(keys.get(field)!),
    otherKeys: [...keys].filter(([name]) => name !== field).map(([, column]) => step.column(column)),
    // Where small groups are left out, one that is filled in may be one of them: its counts are not known to be 0.
    counts: (planning.guard.smallestGroup(type.name) > 0 || led.length > 0 ? [] : step.columns)
      .map(({ derived }, index) => ({ measure: derived?.kind === 'measure' ? derived.measure.kind : undefined, index }))
      .filter(({ measure }) => measure === 'count' || measure === 'countDistinct')
      .map(({ index }) => index),
    order: step.order.map(({ column, direction }) => ({ index: step.column(column), direction })),
  };
}
