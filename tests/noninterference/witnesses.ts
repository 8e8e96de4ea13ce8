import type { Model, ModelType, Scalar } from '../../src/compose/model.ts';
import { instant } from '../aggregates/instant.ts';
import { shortArea } from '../oracle/area-text.ts';
import type { Json } from './input-text.ts';
import type { TextRow } from './scrambled-rows.ts';
import type { Sight } from './sight.ts';
import type { Tape } from './tape.ts';
import type { TwinDatabases } from './twin-databases.ts';

/** An object's values as a client would write them, by field; a link is told by the key at its other end. */
export type Witness = Readonly<Record<string, Json>>;

/** Of each type, objects to ask about: some that the principal sees, some hidden in the left city, and some in the right. */
export class Witnesses {
  readonly #byType = new Map<string, { readonly seen: readonly Witness[]; readonly hidden: readonly Witness[] }>();
  readonly #hiding = new Set<string>();
  readonly #fieldsByType = new Map<string, readonly string[]>();

  static async read(
    model: Model,
    seal: (type: string, key: string) => string,
    twins: TwinDatabases,
    sight: Sight,
  ): Promise<Witnesses> {
    const witnesses = new Witnesses();
    for (const type of model.types.values()) {
      const table = type.tables.get(type.anchor)!;
      const tableSight = sight.tables.find((each) => each.department === type.anchor && each.table === table.name);
      const seen = tableSight === undefined ? new Set<string>() : (await twins.keysOf('left', tableSight)).seen;
      const left = twins.rowsOf('left', type.anchor, table.name);
      const right = twins.rowsOf('right', type.anchor, table.name);
      const written = (rows: readonly TextRow[]) => sampled(rows, 300).map((row) => witnessOf(model, type, row, seal));
      witnesses.#byType.set(type.name, {
        seen: written(left.filter((row) => seen.has(row[table.keyColumn]!))),
        // What is hidden in a row that is seen differs between the cities as well.
        hidden: [
          ...written(left.filter((row) => !seen.has(row[table.keyColumn]!))),
          ...written(right.filter((row) => !seen.has(row[table.keyColumn]!))),
          ...written(right.filter((row) => seen.has(row[table.keyColumn]!))),
        ],
      });
      if (seen.size < left.length) witnesses.#hiding.add(type.name);
      witnesses.#fieldsByType.set(type.name, [...type.fields.keys()]);
    }
    return witnesses;
  }

  types(): readonly string[] {
    return [...this.#byType.keys()];
  }

  /** Whether rows of the type are hidden from the principal. */
  hides(type: string): boolean {
    return this.#hiding.has(type);
  }

  /** Whether the principal sees rows of the type. */
  shows(type: string): boolean {
    return (this.#byType.get(type)?.seen.length ?? 0) > 0;
  }

  fieldsOf(type: string): readonly string[] {
    return this.#fieldsByType.get(type) ?? [];
  }

  /** Mostly one that is seen, where one is. */
  of(type: string, tape: Tape): Witness {
    const { seen, hidden } = this.#byType.get(type)!;
    const from = seen.length > 0 && (hidden.length === 0 || !tape.once(4)) ? seen : hidden;
    return from.length === 0 ? {} : tape.of(from);
  }
}

/** Spread over all rows, so that a few of every area are among them. */
function sampled(rows: readonly TextRow[], most: number): readonly TextRow[] {
  const step = Math.max(1, rows.length / most);
  return Array.from({ length: Math.min(most, rows.length) }, (_, index) => rows[Math.floor(index * step)]!);
}

function witnessOf(model: Model, type: ModelType, row: TextRow, seal: (type: string, key: string) => string): Witness {
  const witness: Record<string, Json> = {};
  const keyOf = (of: ModelType, text: string): Json =>
    of.key.sealed ? seal(of.name, text) : jsonOf(text, of.key.scalar);
  for (const field of type.fields.values()) {
    if (field.kind === 'toMany' || field.department !== type.anchor) continue;
    const text = row[field.column] ?? null;
    if (text === null) witness[field.name] = null;
    else if (field.kind === 'toOne') witness[field.name] = keyOf(model.types.get(field.target)!, text);
    else witness[field.name] = jsonOf(text, field.scalar);
  }
  witness[type.key.field] = keyOf(type, row[type.tables.get(type.anchor)!.keyColumn]!);
  return witness;
}

function jsonOf(text: string, scalar: Scalar): Json {
  switch (scalar) {
    case 'Int':
    case 'Float':
      return Number(text);
    case 'Boolean':
      return text === 't' || text === 'true';
    case 'DateTime':
      return instant(text);
    case 'AreaCode':
      return shortArea(text);
    default:
      return text;
  }
}
