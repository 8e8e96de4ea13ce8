import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Asking } from '../../src/permissions/decider.ts';
import type { Coordinate, Decision, Entitlement, Verb } from '../../src/permissions/decision.ts';
import type { Mask } from '../../src/permissions/mask.ts';
import type { Principal } from '../../src/permissions/principal.ts';
import type { RowCondition, RowRule } from '../../src/permissions/row-rule.ts';
import { demoDecider, demoPolicy } from './demo-policy.ts';

interface Group {
  readonly account: string;
  readonly purpose?: string;
  readonly application?: string;
  readonly at?: string;
  readonly cases?: Readonly<Record<string, string>>;
  readonly rows?: Readonly<Record<string, string>>;
  readonly smallestGroup?: Readonly<Record<string, number>>;
  readonly operations?: readonly {
    readonly uses: readonly string[];
    readonly matter?: string;
    readonly decision: string;
  }[];
}

const FOLDER = join(import.meta.dirname, 'cases');
const groups = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parse(readFileSync(join(FOLDER, file), 'utf8')) as readonly Group[]);

const TODAY = '2026-11-25T12:00:00+08:00';

function askingOf({ account, purpose, application = 'direct', at = TODAY }: Group): Asking {
  const stranger: Principal = {
    account,
    name: { zh: '', en: '' },
    post: 'center-city',
    department: 'grid',
    scope: ['43'],
    purpose: '矛盾纠纷化解',
  };
  const principal = demoPolicy.principals.get(account) ?? stranger;
  return { principal, purpose: purpose ?? principal.purpose, application, at: new Date(at) };
}

/** `read Person.name`. */
function useOf(text: string): Coordinate {
  const [verb = '', coordinate = ''] = text.split(' ');
  const [type = '', field = ''] = coordinate.split('.');
  return { type, field, verb: verb as Verb };
}

function entitlementOf(decision: Decision): Entitlement | undefined {
  return decision.kind === 'some' ? decision.entitlement : undefined;
}

/** `yes`, `masked partial 3 4`, `no guardrail`. */
function outcomeOf(group: Group, text: string): string {
  const asking = askingOf(group);
  const use = useOf(text);
  const field = entitlementOf(demoDecider.entitle(asking))?.fieldsByType.get(use.type)?.get(use.field);
  if (text.startsWith('discover ')) return field === undefined ? 'no no-grant' : 'yes';
  const reason = demoDecider.explain(asking, use);
  expect(field?.verbs.has(use.verb) === true, 'what is explained is what is decided').toBe(reason === undefined);
  if (reason !== undefined) return `no ${reason}`;
  return use.verb === 'read' && field?.mask !== undefined ? `masked ${maskText(field.mask)}` : 'yes';
}

function maskText(mask: Mask): string {
  return mask.kind === 'partial' ? `partial ${String(mask.first)} ${String(mask.last)}` : mask.kind;
}

function ruleText(rule: RowRule | undefined): string {
  if (rule === undefined) return 'no rule';
  return rule.kind === 'some' ? rule.of.map(conditionText).join(' ') : rule.kind;
}

function conditionText(condition: RowCondition): string {
  switch (condition.kind) {
    case 'scope':
      return `scope ${condition.field} ${condition.levels.join(' ')}`;
    case 'where':
      return `where ${Object.keys(condition.where).join(' ')}`;
    case 'own':
      return condition.field === undefined ? 'own' : `own ${condition.field}`;
    case 'partOfVisible':
      return `part ${condition.field}`;
    case 'notAccused':
      return `not accused ${condition.field}`;
    case 'notSealed':
      return `not sealed ${condition.column}`;
  }
}

/** Recusals and seals come with the departments' own files; they add to a rule and are looked at where they are tested. */
function statedRule(rule: RowRule | undefined): RowRule | undefined {
  if (rule?.kind !== 'some') return rule;
  const of = rule.of.filter(({ kind }) => kind !== 'notAccused' && kind !== 'notSealed');
  return of.length === 0 ? { kind: 'all' } : { kind: 'some', of };
}

function titleOf({ account, purpose, application, at }: Group): string {
  return [account, purpose, application, at].filter((part) => part !== undefined).join(', ');
}

describe.each(groups.map((group) => [titleOf(group), group] as const))('%s', (_, group) => {
  const { cases = {}, rows = {}, smallestGroup, operations = [] } = group;

  it.each(Object.entries(cases))('%s: %s', (use, expected) => {
    expect(outcomeOf(group, use)).toBe(expected);
  });

  it.each(Object.entries(rows))('rows of %s: %s', (place, expected) => {
    const [type = '', department = ''] = place.split(' ');
    const rule = entitlementOf(demoDecider.entitle(askingOf(group)))
      ?.rowRulesByType.get(type)
      ?.get(department);
    expect(ruleText(statedRule(rule))).toBe(expected);
  });

  it.each(operations)('$uses is $decision', ({ uses, matter, decision: expected }) => {
    const decision = demoDecider.decide({ ...askingOf(group), matter, coordinates: uses.map(useOf) });
    expect(decision.kind === 'deny' ? `no ${decision.reason}` : decision.kind).toBe(expected);
  });

  if (smallestGroup !== undefined)
    it('has groups of at least so many people', () => {
      const found = entitlementOf(demoDecider.entitle(askingOf(group)))?.smallestGroupByType;
      expect(Object.fromEntries(found ?? [])).toMatchObject(smallestGroup);
    });
});

describe('the table of cases', () => {
  const outcomes = groups.flatMap(({ cases = {}, operations = [] }) => [
    ...Object.values(cases),
    ...operations.map(({ decision }) => decision),
  ]);

  it('has many, as many no as yes', () => {
    const no = outcomes.filter((outcome) => outcome.startsWith('no '));
    expect(outcomes.length).toBeGreaterThanOrEqual(200);
    expect(no.length).toBeGreaterThanOrEqual(outcomes.length / 2);
  });

  it('has every account of the policy but the second administrators', () => {
    const asked = new Set(groups.map(({ account }) => account));
    const missing = [...demoPolicy.principals.keys()].filter(
      (account) => !asked.has(account) && !account.endsWith('-admin-2'),
    );
    expect(missing).toEqual([]);
  });
});
