import type { ColumnField, ModelType, ToOneField } from '../../src/compose/model.ts';
import { operandFor } from '../aggregates/operand-for.ts';
import type { Operand } from '../aggregates/question.ts';
import type { Tape } from '../noninterference/tape.ts';
import type { Offer, Offers } from './offer.ts';
import type { ChildList, Condition, GroupKey, Order, Question } from './question.ts';
import type { Row, Witnesses } from './witnesses.ts';

/** How many relations a condition may go along. */
const DEPTH = 3;

/** A question that an account may ask, built about a row that it sees; undefined where it sees nothing of what was chosen. */
export async function questionOfTape(tape: Tape, offers: Offers, witnesses: Witnesses): Promise<Question | undefined> {
  const build = new Building(tape, offers, witnesses);
  return build.question();
}

class Building {
  readonly #tape: Tape;
  readonly #offers: Offers;
  readonly #witnesses: Witnesses;

  constructor(tape: Tape, offers: Offers, witnesses: Witnesses) {
    this.#tape = tape;
    this.#offers = offers;
    this.#witnesses = witnesses;
  }

  async question(): Promise<Question | undefined> {
    const tape = this.#tape;
    const all = [...this.#offers.values()];
    const lists = all.filter(({ list, lists, links }) => list !== undefined && lists.length + links.length > 0);
    const statistics = all.filter(
      ({ aggregate, links, lists }) => aggregate !== undefined && links.length + lists.length > 0,
    );
    const asksList = lists.length > 0 && (statistics.length === 0 || !tape.once(4));
    const among = asksList ? lists : statistics;
    if (among.length === 0) return undefined;
    // Most from where it is one step to another department, and what departments have in common more often than its share of the types.
    const leaving = among.filter(({ links, lists }) => [...links, ...lists].some(({ field }) => field.crosses));
    const merged = among.filter(({ type, lists }) => lists.some(({ field }) => field.department !== type.anchor));
    const chosen = [among, leaving, leaving, leaving, leaving, merged, merged, merged][tape.below(8)]!;
    const offer = tape.of(chosen.length > 0 ? chosen : among);
    const { type } = offer;
    const row = await this.#any(type);
    if (row === undefined) return undefined;
    const where = tape.once(12) ? undefined : await this.#where(offer, row, DEPTH);
    const whereAsVariable = tape.below(2) === 1;
    if (!asksList)
      return {
        kind: 'statistics',
        root: offer.aggregate!,
        type,
        where,
        whereAsVariable,
        groupBy: this.#groupBy(offer),
      };
    return {
      kind: 'list',
      root: offer.list!,
      type,
      where,
      whereAsVariable,
      orderBy: this.#orderBy(offer),
      first: 1 + tape.below(6),
      pages: tape.below(2) === 1 ? 2 : 1,
      counted: tape.below(2) === 1,
      child: tape.below(3) === 1 ? await this.#child(offer, row) : undefined,
    };
  }

  async #child({ type, children }: Offer, row: Row): Promise<ChildList | undefined> {
    const tape = this.#tape;
    if (children.length === 0) return undefined;
    const { field, target } = tape.of(children);
    const offer = this.#offers.get(target.name)!;
    const pointing = await this.#witnesses.pointing(type, row, field, target);
    const below = pointing.length > 0 ? tape.of(pointing) : await this.#any(target);
    const where = below === undefined ? undefined : await this.#where(offer, below, DEPTH - 1);
    return { field, type: target, where, orderBy: this.#orderBy(offer), first: 1 + tape.below(4) };
  }

  // ── Conditions ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** One that leaves the department, at once or further on where that is offered, and up to two beside it. */
  async #where(offer: Offer, row: Row, depth: number): Promise<Condition | undefined> {
    const crossing =
      (await this.#relation(offer, row, depth, true)) ?? (await this.#relation(offer, row, depth, false));
    const others: Condition[] = [];
    for (let more = this.#tape.below(3); more > 0; more -= 1) {
      const other = await this.#condition(offer, row, depth - 1);
      if (other !== undefined) others.push(other);
    }
    const of = crossing === undefined ? others : [crossing, ...others];
    return of.length > 1 ? { kind: 'and', of } : of[0];
  }

  async #condition(offer: Offer, row: Row, depth: number): Promise<Condition | undefined> {
    const tape = this.#tape;
    switch (depth > 0 ? tape.below(12) : 0) {
      case 9: {
        const of = [await this.#condition(offer, row, depth - 1), await this.#condition(offer, row, depth - 1)];
        return { kind: 'and', of: present(of) };
      }
      case 10: {
        const other = (await this.#any(offer.type)) ?? row;
        const of = [await this.#condition(offer, other, depth - 1), await this.#condition(offer, row, depth - 1)];
        return { kind: 'or', of: present(of) };
      }
      case 11: {
        const of = await this.#condition(offer, (await this.#any(offer.type)) ?? row, depth - 1);
        return of && { kind: 'not', of };
      }
      case 4:
      case 5:
      case 6:
      case 7:
      case 8:
        return (await this.#relation(offer, row, depth, tape.below(2) === 0)) ?? this.#comparison(offer, row);
      default:
        return this.#comparison(offer, row);
    }
  }

  async #comparison({ type, values }: Offer, row: Row): Promise<Condition | undefined> {
    const tape = this.#tape;
    if (values.length === 0) return undefined;
    // What stands in another department's row is seldom, and asked for more often.
    const elsewhere = values.filter(({ field }) => field.department !== type.anchor);
    const { field, operators } = tape.of(elsewhere.length > 0 && tape.once(3) ? elsewhere : values);
    const cell = await this.#witnesses.cell(type, row, field);
    if (cell === null || tape.once(30))
      return {
        kind: 'compare',
        field,
        operator: cell === null && operators.includes('eq') ? 'eq' : operators.includes('ne') ? 'ne' : 'eq',
        operand: null,
      };
    const operator = tape.of(operators);
    const others = [await this.#otherCell(type, field), await this.#otherCell(type, field)];
    const scalar = field.kind === 'column' ? field.scalar : 'AreaCode';
    const form = tape.below(12);
    return {
      kind: 'compare',
      field,
      operator,
      operand: operandFor({ operator, scalar, cell, others: present(others), form }),
    };
  }

  async #otherCell(type: ModelType, field: ColumnField | ToOneField): Promise<string | undefined> {
    const row = await this.#any(type);
    return row === undefined ? undefined : ((await this.#witnesses.cell(type, row, field)) ?? undefined);
  }

  async #relation(offer: Offer, row: Row, depth: number, crosses: boolean): Promise<Condition | undefined> {
    const tape = this.#tape;
    if (depth <= 0) return undefined;
    const { type } = offer;
    const links = offer.links.filter(({ field }) => !crosses || field.crosses);
    const lists = offer.lists.filter(({ field }) => !crosses || field.crosses);
    const at = tape.below(links.length + lists.length);
    const link = links[at];
    if (link !== undefined) {
      const { field, target } = link;
      const linked = await this.#witnesses.linked(type, row, field, target);
      if (linked === undefined && (await this.#witnesses.cell(type, row, field)) === null && tape.below(3) > 0)
        return { kind: 'link', field, target, of: undefined };
      const beyond = linked ?? (await this.#any(target));
      const of = beyond && (await this.#inner(target, beyond, depth));
      if (of === undefined) return undefined;
      const condition: Condition = { kind: 'link', field, target, of };
      return linked === undefined ? { kind: 'not', of: condition } : condition;
    }
    const list = lists[at - links.length];
    if (list === undefined) return undefined;
    const { field, target, quantifiers } = list;
    const pointing = await this.#witnesses.pointing(type, row, field, target);
    const count = pointing.length;
    if (quantifiers.includes('count') && tape.once(3))
      return { kind: 'count', field, target, ...this.#countThatHolds(count) };
    const beyond = count === 0 ? await this.#any(target) : tape.of(pointing);
    const of = beyond && (await this.#inner(target, beyond, depth));
    if (of === undefined) return undefined;
    const quantifier =
      count === 0 ? tape.of(['none', 'every'] as const) : count === 1 && tape.below(2) === 1 ? 'every' : 'some';
    return { kind: 'list', field, target, quantifier, of };
  }

  async #inner(target: ModelType, row: Row, depth: number): Promise<Condition | undefined> {
    const offer = this.#offers.get(target.name)!;
    const tape = this.#tape;
    if (tape.once(8)) return { kind: 'and', of: [] };
    const of = tape.below(2) === 1 ? await this.#relation(offer, row, depth - 1, true) : undefined;
    return of ?? (await this.#condition(offer, row, depth - 1)) ?? { kind: 'and', of: [] };
  }

  #countThatHolds(count: number): { readonly operator: string; readonly operand: Operand } {
    const more = 1 + this.#tape.below(3);
    const forms = [
      { operator: 'gte', operand: String(Math.max(count - more + 1, count > 0 ? 1 : 0)) },
      { operator: 'eq', operand: String(count) },
      { operator: 'ne', operand: String(count + more) },
      { operator: 'lt', operand: String(count + more) },
      { operator: 'lte', operand: String(count) },
      { operator: 'gt', operand: String(count - 1) },
      { operator: 'in', operand: [String(count), String(count + more)] },
      { operator: 'notIn', operand: [String(count + more)] },
    ];
    return this.#tape.of(forms);
  }

  // ── Order and groups ────────────────────────────────────────────────────────────────────────────────────────────────

  #orderBy(offer: Offer): readonly Order[] {
    const orders: Order[] = [];
    for (let more = this.#tape.below(3); more > 0; more -= 1) {
      const order = this.#order(offer, 2);
      if (order !== undefined) orders.push(order);
    }
    return orders;
  }

  #order({ sorted, sortedByLinks, sortedByCounts }: Offer, depth: number): Order | undefined {
    const tape = this.#tape;
    const direction = tape.of(['ASC', 'DESC'] as const);
    const links = depth > 0 ? sortedByLinks : [];
    switch (tape.below(3)) {
      case 1: {
        if (links.length === 0) break;
        const link = tape.of(links);
        const beyond = this.#order(this.#offers.get(link.target.name)!, depth - 1);
        return beyond && { ...beyond, links: [link, ...beyond.links] };
      }
      case 2:
        if (sortedByCounts.length > 0) return { links: [], by: tape.of(sortedByCounts), direction };
        break;
    }
    return sorted.length === 0 ? undefined : { links: [], by: tape.of(sorted), direction };
  }

  #groupBy(offer: Offer): readonly GroupKey[] {
    const tape = this.#tape;
    const keys = new Map<string, GroupKey>();
    for (let more = tape.below(3); more > 0; more -= 1) {
      const key = this.#groupKey(offer, []);
      if (key !== undefined) keys.set([...key.through.map(({ field }) => field.name), key.field.name].join(), key);
    }
    return [...keys.values()];
  }

  #groupKey({ grouped, groupedThrough }: Offer, through: GroupKey['through']): GroupKey | undefined {
    const tape = this.#tape;
    if (groupedThrough.length > 0 && through.length < 2 && tape.below(5) > 1) {
      const beyond = tape.of(groupedThrough);
      return this.#groupKey(this.#offers.get(beyond.target.name)!, [...through, beyond]);
    }
    const keys = grouped.flatMap(({ field, unit }): readonly GroupKey[] => {
      if (unit === 'AreaUnit') return [{ through, field, unit: 'COUNTY' }];
      if (unit === 'PeriodUnit') return [{ through, field, unit: 'YEAR' }];
      return field.kind === 'column' && (field.scalar === 'Enum' || field.scalar === 'Boolean')
        ? [{ through, field, unit: 'true' }]
        : [];
    });
    return keys.length === 0 ? undefined : tape.of(keys);
  }

  #any(type: ModelType): Promise<Row | undefined> {
    return this.#witnesses.any(type, this.#tape.below(1_000_003));
  }
}

function present<T>(items: readonly (T | undefined)[]): readonly T[] {
  return items.filter((item) => item !== undefined);
}
