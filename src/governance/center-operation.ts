import { unitBelow, type AreaTree, type AreaUnitName } from './area-tree.ts';
import type { Figure } from './catalogue.ts';
import { areaCodeAbove } from '../values/area-code.ts';
import { startOfDay } from '../values/date-time.ts';
import { halfOpen, yearBefore, type Period } from './period.ts';

/** One figure that is asked for, at a level: 0 for the area itself and those beside it, 1 for those directly below. */
export interface Tally {
  readonly figure: Figure;
  readonly depth: number;
  /** `both`: the same period of last year as well. */
  readonly when: 'now' | 'both' | 'months';
  /** Told apart by a field's values. */
  readonly by?: string;
  /** What is computed, as GraphQL writes it: `count`, `sum { amount }`. */
  readonly select: readonly string[];
}

/** The period, the same of last year, or the period's months one by one. */
type Moment = 'now' | 'lastYear' | 'months';

/** Where a tally stands in the answer. */
export interface Located {
  readonly alias: string;
  /** The key that tells months apart. */
  readonly date: string | undefined;
  /** Whether an area's figure is that of all groups within it: it stands at the level below. */
  readonly below?: boolean;
}

export interface LocatedTally {
  readonly now: Located;
  /** Undefined where last year was not asked for, or what counts has no day. */
  readonly lastYear: Located | undefined;
}

const VARIABLE_TYPES: Readonly<Record<string, string>> = {
  area: 'AreaCode!',
  above: 'AreaCode!',
  from: 'DateTime!',
  before: 'DateTime!',
  lastFrom: 'DateTime!',
  lastBefore: 'DateTime!',
  fromDay: 'Date!',
  beforeDay: 'Date!',
  lastFromDay: 'Date!',
  lastBeforeDay: 'Date!',
};

/** An area has at most so many directly below it; more is a fault of the tree, never cut off in silence. */
const MOST_AREAS = 400;
/** So many of a unit, where fewer are known: they multiply down the tree, and the bound of what it costs with them. */
const MOST_BELOW: Readonly<Partial<Record<AreaUnitName, number>>> = { COUNTY: 100, TOWN: 100 };

/**
 * All that a question about an area needs, as ONE operation of ordinary fields: `…Aggregate` by area at each level that is asked for, and
 * the area tree. What several figures need alike stands in it once; what differs in its conditions alone is read together by the plan.
 * Values are variables, so that areas of a level share a plan.
 */
export class CenterOperation {
  readonly #unit: AreaUnitName;
  readonly #area: string;
  readonly #period: Period;
  /** By arguments. */
  readonly #fields = new Map<string, { readonly alias: string; readonly keys: string; readonly select: Set<string> }>();
  readonly #others: string[] = [];
  /** Of which areas a figure was asked for a level, by figure and level: what adds up is read from the lowest. */
  readonly #unitOf = new Map<string, AreaUnitName>();

  constructor(area: string, unit: AreaUnitName, period: Period) {
    this.#area = area;
    this.#unit = unit;
    this.#period = period;
  }

  /**
   * Adds a tally; undefined where there is no such level. Where it adds up (`addsUp`) and the same was added for the level below, of whichever
   * year, it is read there: ask for the lowest level first. `siblings`: of the areas beside the area instead of its own.
   */
  add(tally: Tally, { addsUp = false, siblings = false } = {}): LocatedTally | undefined {
    const unit = unitBelow(this.#unit, tally.depth);
    if (unit === undefined) return undefined;
    const { figure, depth, by, select, when } = tally;
    const first: Moment = when === 'months' ? 'months' : 'now';
    if (siblings) return { now: this.#field(tally, unit, '$above', first), lastYear: undefined };
    const key = (moment: Moment, at: number) => JSON.stringify([figure, by, select, moment, at]);
    const locate = (moment: Moment): Located => {
      // Last year is read beside this year, whoever asked for that.
      const beside = key(moment === 'months' ? 'months' : 'now', depth + 1);
      const of = (addsUp ? this.#unitOf.get(beside) : undefined) ?? unit;
      this.#unitOf.set(key(moment, depth), of);
      return { ...this.#field(tally, of, '$area', moment), ...(of === unit ? {} : { below: true }) };
    };
    const hasLastYear = when === 'both' && figure.date !== undefined;
    return { now: locate(first), lastYear: hasLastYear ? locate('lastYear') : undefined };
  }

  /** Adds the areas themselves, so many levels down, and those beside. */
  addTree(tree: AreaTree, depth: number, siblings: boolean): void {
    this.#others.push(...treeFields(tree, this.#unit, depth, siblings));
  }

  get isEmpty(): boolean {
    return this.#fields.size === 0 && this.#others.length === 0;
  }

  get text(): string {
    const fields = [...this.#fields].map(([args, { alias, keys, select }]) => {
      return `${alias}: ${args} { key { ${keys} } ${[...select].join(' ')} }`;
    });
    return operationText([...this.#others, ...fields]);
  }

  /** The values of the variables that the text uses. */
  get variables(): Record<string, string> {
    const [now, last] = [halfOpen(this.#period), halfOpen(yearBefore(this.#period))];
    const values: Record<string, string> = {
      area: this.#area,
      above: areaCodeAbove(this.#area),
      from: startOfDay(now.from),
      before: startOfDay(now.before),
      lastFrom: startOfDay(last.from),
      lastBefore: startOfDay(last.before),
      fromDay: now.from,
      beforeDay: now.before,
      lastFromDay: last.from,
      lastBeforeDay: last.before,
    };
    return Object.fromEntries(variablesOf(this.text).map((name) => [name, values[name]!]));
  }

  #field({ figure, by, select }: Tally, unit: AreaUnitName, scope: string, moment: Moment): Located {
    const { args, keys } = aggregateField(figure, { unit, scope, moment, by });
    let field = this.#fields.get(args);
    if (field === undefined)
      this.#fields.set(args, (field = { alias: `a${this.#fields.size}`, keys, select: new Set() }));
    for (const each of select) field.select.add(each);
    return { alias: field.alias, date: moment === 'months' ? figure.date!.field : undefined };
  }
}

/** The text of an operation with some fields, its variables declared. */
export function operationText(fields: readonly string[]): string {
  const body = fields.join('\n  ');
  const declared = variablesOf(body).map((name) => `$${name}: ${VARIABLE_TYPES[name]!}`);
  return `query Center${declared.length === 0 ? '' : `(${declared.join(', ')})`} {\n  ${body}\n}`;
}

/** A figure's own field, by which it is decided whether it may be counted at all; `months`: told apart by months as well. */
export function figureField(figure: Figure, select: readonly string[], by?: string, months = false): string {
  const moment = months && figure.date !== undefined ? 'months' : 'now';
  const { args, keys } = aggregateField(figure, { unit: 'COUNTY', scope: '$area', moment, by });
  return `${args} { key { ${keys} } ${select.join(' ')} }`;
}

export function treeFields(
  { one, many, code, name, above, below }: AreaTree,
  unit: AreaUnitName,
  depth: number,
  siblings: boolean,
): string[] {
  const level = (at: number): string => {
    if (at === depth) return `${code} ${name}`;
    const unitOfBelow = unitBelow(unit, at + 1);
    const most = (unitOfBelow && MOST_BELOW[unitOfBelow]) ?? MOST_AREAS;
    return `${code} ${name} ${below}(first: ${most}) { pageInfo { hasNextPage } nodes { ${level(at + 1)} } }`;
  };
  const codes = `(first: ${MOST_AREAS}) { nodes { ${code} } }`;
  return [
    `own: ${one}(${code}: $area) { ${level(0)} }`,
    ...(siblings
      ? [
          `parent: ${one}(${code}: $above) { ${below}${codes} }`,
          `roots: ${many}(where: {${above}: null}, first: ${MOST_AREAS}) { nodes { ${code} } }`,
        ]
      : []),
  ];
}

interface Grouped {
  readonly unit: AreaUnitName;
  readonly scope: string;
  readonly moment: Moment;
  readonly by: string | undefined;
}

function aggregateField(
  { root, area, date, where }: Figure,
  { unit, scope, moment, by }: Grouped,
): { readonly args: string; readonly keys: string } {
  const day = date?.scalar === 'Date' ? 'Day' : '';
  const months = moment === 'months';
  const [from, before] = moment === 'lastYear' ? ['lastFrom', 'lastBefore'] : ['from', 'before'];
  const since = date?.counts === 'within' ? `gte: $${from}${day}, ` : '';
  const conditions = [
    `${area}: {within: ${scope}}`,
    ...(date === undefined ? [] : [`${date.field}: {${since}lt: $${before}${day}}`]),
    ...(where.length === 0 ? [] : [`and: [${where.join(', ')}]`]),
  ];
  const grouped = [
    `${area}: ${unit}`,
    ...(months ? [`${date!.field}: MONTH`] : []),
    ...(by === undefined ? [] : [`${by}: true`]),
  ];
  const keys = [`${area} { code }`, ...(months ? [date!.field] : []), ...(by === undefined ? [] : [by])];
  return { args: `${root}(where: {${conditions.join(', ')}}, groupBy: {${grouped.join(', ')}})`, keys: keys.join(' ') };
}

function variablesOf(text: string): readonly string[] {
  return Object.keys(VARIABLE_TYPES).filter((name) => new RegExp(`\\$${name}\\b`).test(text));
}
