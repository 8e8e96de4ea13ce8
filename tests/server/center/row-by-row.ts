import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ModelType, ToOneField } from '../../../src/compose/model.ts';
import { packageRoot } from '../../../src/package-root.ts';
import { answerOf } from '../../oracle/cell-forms.ts';
import type { Cell } from '../../oracle/cell.ts';
import { matches } from '../../oracle/matches.ts';
import { tableOf } from '../../oracle/read-city.ts';
import { valueOf, type World } from '../../oracle/world.ts';

/** What `indicators.yaml` says of rows, as it is written there. */
interface Written {
  readonly of?: string;
  readonly where?: Readonly<Record<string, unknown>>;
  readonly within?: string;
  readonly until?: string;
  readonly area?: string;
  readonly measure?: 'count' | Readonly<Record<string, string>>;
}

export interface WrittenIndicator extends Written {
  readonly better: 'more' | 'fewer' | 'neither';
  readonly numerator?: Written;
  readonly denominator?: Written;
  readonly per?: number;
}

/** A row that meets the conditions: where it lies, its day, and what is measured of it. */
interface Counting {
  readonly area: string;
  readonly day: string | null;
  readonly measured: Cell;
}

interface Part {
  readonly rows: readonly Counting[];
  readonly counts: 'within' | 'until' | undefined;
  readonly measure: string;
}

interface RowValue {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface Days {
  readonly from: string;
  readonly to: string;
}

export const writtenIndicators = (
  parse(readFileSync(join(packageRoot, 'schema/indicators.yaml'), 'utf8')) as {
    indicators: Readonly<Record<string, WrittenIndicator>>;
  }
).indicators;

/** Indicators by their written definitions, one row after the other, in memory: nothing of the hub's own reading or SQL. */
export class RowByRow {
  readonly #world: World;
  readonly #parts = new Map<string, readonly [Part, Part | undefined]>();
  /** What was worked out lately: ranks ask for the same of each area beside. */
  readonly #known = new Map<string, RowValue>();

  constructor(world: World) {
    this.#world = world;
  }

  value(id: string, area: string, days: Days): RowValue {
    const key = `${id} ${area} ${days.from} ${days.to}`;
    let known = this.#known.get(key);
    if (known === undefined) {
      if (this.#known.size > 10_000) this.#known.clear();
      this.#known.set(key, (known = this.#value(id, area, days)));
    }
    return known;
  }

  /** Whether its months add up to the whole. */
  addsUp(id: string): boolean {
    return this.#partsOf(id)[0].measure === 'count' || this.#partsOf(id)[0].measure === 'sum';
  }

  #value(id: string, area: string, days: Days): RowValue {
    const [above, below] = this.#partsOf(id);
    const numerator = measure(above, area, days);
    const denominator = below && measure(below, area, days);
    const per = writtenIndicators[id]!.per ?? 1;
    if (denominator === undefined) return { value: numerator, numerator, denominator: null };
    const value = numerator === null || !denominator ? null : (numerator / denominator) * per;
    return { value, numerator, denominator };
  }

  /** Whether last year is another one, and whether months are told apart. */
  kindOf(id: string): 'stock' | 'flow' | 'sum' {
    const counts = this.#partsOf(id).flatMap((part) => part?.counts ?? []);
    if (counts.includes('until')) return 'sum';
    return counts.length === 0 ? 'stock' : 'flow';
  }

  #partsOf(id: string): readonly [Part, Part | undefined] {
    let parts = this.#parts.get(id);
    if (parts === undefined) {
      const { numerator, denominator, ...whole } = writtenIndicators[id]!;
      const over = (part: Written): Written => {
        if (part.of !== undefined) return part;
        return { ...whole, ...part, where: { and: [whole.where ?? {}, part.where ?? {}] } };
      };
      parts = [
        this.#partOf(numerator === undefined ? whole : over(numerator)),
        denominator && this.#partOf(over(denominator)),
      ];
      this.#parts.set(id, parts);
    }
    return parts;
  }

  #partOf({ of, where = {}, within, until, area = 'area', measure: measured = 'count' }: Written): Part {
    const { model, city } = this.#world;
    const type = model.types.get(of!)!;
    const [kind, field] = measured === 'count' ? ['count', undefined] : Object.entries(measured)[0]!;
    const day = within ?? until;
    const rows = tableOf(city, type)
      .rows.filter((row) => matches(this.#world, type, row, where))
      .map((row): Counting => {
        const cell = (name: string) => cellOf(type, row, name);
        return {
          area: row[(type.fields.get(area) as ToOneField).column] as string,
          day: day === undefined ? null : dayOf(type, day, cell(day)),
          measured: field === undefined ? null : cell(field),
        };
      });
    return {
      rows,
      counts: within === undefined ? (until === undefined ? undefined : 'until') : 'within',
      measure: kind,
    };
  }
}

function cellOf(type: ModelType, row: Readonly<Record<string, Cell>>, name: string): Cell {
  const field = type.fields.get(name)!;
  return field.kind === 'column' ? valueOf(row, field) : row[(field as ToOneField).column]!;
}

function dayOf(type: ModelType, name: string, cell: Cell): string | null {
  const field = type.fields.get(name)!;
  if (cell === null || field.kind !== 'column') return null;
  return (answerOf(cell, field.scalar) as string).slice(0, 10);
}

function measure({ rows, counts, measure: kind }: Part, area: string, { from, to }: Days): number | null {
  const counted = rows.filter((row) => {
    if (!row.area.startsWith(area)) return false;
    if (counts === undefined) return true;
    return row.day !== null && row.day <= to && (counts === 'until' || row.day >= from);
  });
  if (kind === 'count') return counted.length;
  const values = counted.flatMap(({ measured }) => measured ?? []);
  if (kind === 'countDistinct') return new Set(values).size;
  const sum = values.reduce<number>((total, each) => total + Number(each), 0);
  if (kind === 'sum') return sum;
  return values.length === 0 ? null : sum / values.length;
}
