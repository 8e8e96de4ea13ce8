import type { Model } from '../../src/compose/model.ts';
import type { Entitlement } from '../../src/permissions/decision.ts';
import type { PolicyPrincipal } from '../../src/permissions/policy/policy.ts';
import type { RowCondition, RowOperand, RowRule, RowWhere } from '../../src/permissions/row-rule.ts';

/** A row as its columns; a link is the key of what it leads to. */
type Row = Readonly<Record<string, unknown>>;

const PEOPLE = ['431398198305048531', '431398198305048532', '431398198305048533'];
const AREAS = ['431302100', '431302101', '431302100001001', '4302', '431303'];
const pick = <Value>(values: readonly Value[], at: number): Value => values[at % values.length]!;

/** Rows of every table of the small city, such that each condition that its policies state parts them. */
const ROWS_BY_TABLE: ReadonlyMap<string, readonly Row[]> = new Map(
  Object.entries({
    'Person police': PEOPLE.flatMap((id, at) =>
      ['王五', '李四', 'g1'].map((name, index) => ({ id, name, area: pick(AREAS, at * 3 + index) })),
    ),
    'Person grid': PEOPLE.map((id) => ({ id })),
    'Incident police': Array.from({ length: 24 }, (_, at) => ({
      id: String(at),
      kind: at % 2 === 0 ? 'DISPUTE' : 'THEFT',
      juvenile: at % 5 === 0,
      person: pick(PEOPLE, at),
      area: pick(AREAS, at),
    })),
    'Petition petition': Array.from({ length: 30 }, (_, at) => ({
      id: String(at),
      number: pick(['g1', 'g2', '31', '7'], at),
      accusedPerson: pick([...PEOPLE, null], at + 1),
      accusedUnit: pick(['g1', 'grid', 'g0', null, null], at),
      person: pick(PEOPLE, at),
      area: pick(AREAS, at),
    })),
    'Visit petition': Array.from({ length: 30 }, (_, at) => ({ id: `v${String(at)}`, petition: String(at) })),
    'Post grid': AREAS.flatMap((area) => ['g1', 'g2', 'g3'].map((code) => ({ code, area }))),
    'Area civil-affairs': AREAS.map((code) => ({ code })),
  }),
);

/** Which of the sample rows of a table a principal sees, by their places: the rule run on them, condition by condition. */
export function rowsSeen(
  { rowRulesByType }: Entitlement,
  model: Model,
  principal: PolicyPrincipal,
  type: string,
  department: string,
): ReadonlySet<number> {
  const ruleOf = (name: string): RowRule => rowRulesByType.get(name)?.get(department) ?? { kind: 'none' };
  const rowsOf = (name: string) => ROWS_BY_TABLE.get(`${name} ${department}`) ?? [];
  const isSeen = (name: string, row: Row): boolean => {
    const rule = ruleOf(name);
    return rule.kind === 'all' || (rule.kind === 'some' && rule.of.every((condition) => holds(name, condition, row)));
  };
  const holds = (name: string, condition: RowCondition, row: Row): boolean => {
    switch (condition.kind) {
      case 'scope':
        return principal.scope.some((area) => String(row[condition.field]).startsWith(area));
      case 'own':
        return principal.idNumber !== undefined && row[condition.field ?? 'id'] === principal.idNumber;
      case 'where':
        return meets(condition.where, row, principal);
      case 'notAccused': {
        const accused = row[condition.field];
        const { idNumber, unit, unitsAbove, department: own } = principal;
        return accused === null || ![idNumber, unit, ...unitsAbove, own].includes(accused as string);
      }
      case 'notSealed':
        return row[condition.column] !== true;
      case 'partOfVisible': {
        const link = model.types.get(name)!.fields.get(condition.field)!;
        const target = link.kind === 'toOne' ? link.target : '';
        const whole = rowsOf(target).find(({ id }) => id === row[condition.field]);
        return whole !== undefined && isSeen(target, whole);
      }
    }
  };
  return new Set(rowsOf(type).flatMap((row, at) => (isSeen(type, row) ? [at] : [])));
}

function meets(where: RowWhere, row: Row, principal: PolicyPrincipal): boolean {
  return Object.entries(where).every(([name, condition]) => {
    if (name === 'not') return !meets(condition as RowWhere, row, principal);
    return Object.entries(condition as Readonly<Record<string, RowOperand>>).every(([operator, operand]) => {
      const value = operand.kind === 'principal' ? principal[operand.attribute] : operand.value;
      switch (operator) {
        case 'eq':
          return row[name] === value;
        case 'in':
          return (value as readonly unknown[]).includes(row[name]);
        case 'startsWith':
          return String(row[name]).startsWith(String(value));
        default:
          throw new Error(`no generated policy says "${operator}"`);
      }
    });
  });
}

export const tables: readonly (readonly [type: string, department: string])[] = [...ROWS_BY_TABLE.keys()].map(
  (table) => table.split(' ') as [string, string],
);
