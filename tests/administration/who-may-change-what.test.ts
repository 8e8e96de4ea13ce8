import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { administratorOf } from '../../src/administration/administrator-of.ts';
import { approvalOf } from '../../src/administration/approval-of.ts';
import { changeRefusals } from '../../src/administration/change-refusals.ts';
import { consequencesOf } from '../../src/administration/consequences-of.ts';
import { differencesBetween } from '../../src/permissions/policy/items/differences-between.ts';
import { mayApprove } from '../../src/administration/may-approve.ts';
import { mayChange, type Administrator } from '../../src/administration/may-change.ts';
import { policyVersion } from '../../src/administration/policy-version.ts';
import { packageRoot } from '../../src/package-root.ts';
import { applyChanges } from '../../src/permissions/policy/items/apply-changes.ts';
import { itemsOf } from '../../src/permissions/policy/items/items-of.ts';
import { keyOf } from '../../src/permissions/policy/items/key-of.ts';
import type { Json, PolicyChange, PolicyItem } from '../../src/permissions/policy/items/policy-item.ts';
import { readTexts } from '../../src/permissions/policy/read-policy.ts';
import { demoComposition, demoPolicy } from '../permissions/demo-policy.ts';

interface Place {
  readonly file: string;
  readonly section: string;
  readonly key?: string;
  readonly body?: Json;
}

interface OneChange {
  readonly put?: Place;
  readonly remove?: Place;
  readonly edit?: Place;
  readonly with?: Readonly<Record<string, Json>>;
}

interface Case extends OneChange {
  readonly change: string;
  /** What is changed before, by nobody. */
  readonly given?: readonly OneChange[];
  readonly yes: readonly string[];
  readonly no: Readonly<Record<string, readonly string[]>>;
  /** False where what is asked for is no policy, and nobody gets as far as an approval. */
  readonly check?: false;
  readonly approval?: string;
  readonly approves?: readonly string[];
}

const { groups, changes } = parse(readFileSync(join(import.meta.dirname, 'who-may-change-what.yaml'), 'utf8')) as {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly changes: readonly Case[];
};
const { model } = demoComposition;
const ACCOUNTS = [...demoPolicy.principals.keys()];
const current = itemsOf(readTexts(join(packageRoot, 'policy')));

/** Groups written out. */
function accountsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => (groups[name] === undefined ? [name] : accountsOf(groups[name])));
}

function changeOf({ put, remove, edit, with: members }: OneChange, items: readonly PolicyItem[]): PolicyChange {
  const { file, section, key, body } = (put ?? remove ?? edit)!;
  const place = { file, section, key: key ?? keyOf(section, body!) };
  if (remove !== undefined) return { remove: place };
  if (put !== undefined) return { put: { ...place, body: body! } };
  const known = items.find((item) => item.file === file && item.section === section && item.key === key)!;
  const merged = { ...(known.body as Readonly<Record<string, Json>>), ...members };
  return { put: { ...place, body: Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)) } };
}

const administrator = (account: string): Administrator => administratorOf(demoPolicy, account);

describe.each(changes.map((each) => [each.change, each] as const))('%s', (_, each) => {
  const before = (each.given ?? []).reduce((items, given) => applyChanges(items, [changeOf(given, items)]), current);
  const change = changeOf(each, before);
  const [difference] = differencesBetween(before, applyChanges(before, [change]));
  const allowed = accountsOf(each.yes);
  const refused = Object.entries(each.no).flatMap(([reason, names]) =>
    accountsOf(names).map((account) => [account, reason] as const),
  );

  it('is asked by every account once', () => {
    expect([...allowed, ...refused.map(([account]) => account)].sort()).toEqual([...ACCOUNTS].sort());
  });

  it.each(allowed)('%s: yes', (account) => {
    expect(mayChange(administrator(account), difference!, model)).toEqual({ kind: 'allowed' });
  });

  it.each(refused)('%s: no, %s', (account, reason) => {
    expect(mayChange(administrator(account), difference!, model)).toEqual({ kind: 'refused', reason });
    expect(Object.keys(changeRefusals)).toContain(reason);
  });

  if (each.check !== false)
    describe('is approved', () => {
      let approval: ReturnType<typeof approvalOf>;
      beforeAll(() => {
        const changed = applyChanges(before, [change]);
        const after = applyChanges(changed, consequencesOf(before, [change], demoComposition));
        const [one, other] = [before, after].map((items) => policyVersion(items, demoComposition).policy);
        approval = approvalOf(one!, other!, model);
      });

      it(`as it stands: ${each.approval ?? '?'}`, () => {
        expect(approval.kind).toBe(each.approval);
      });

      it('by whom it says, and nobody else', () => {
        const because = approval.kind === 'SECOND_PERSON' ? approval.because : [];
        const approving = ACCOUNTS.filter(
          (account) =>
            approval.kind === 'SECOND_PERSON' &&
            mayApprove(administrator(account), because, administrator(allowed[0]!)).kind === 'allowed',
        );
        expect([...approving].sort()).toEqual([...accountsOf(each.approves ?? [])].sort());
      });
    });
});

describe('the table', () => {
  const answers = changes.flatMap(({ yes, no }) => [
    ...accountsOf(yes).map(() => 'yes'),
    ...Object.values(no).flatMap((names) => accountsOf(names).map(() => 'no')),
  ]);

  it('has every kind of change to every section, and at least one no for each yes', () => {
    const sections = new Set(changes.map(({ put, remove, edit }) => (put ?? remove ?? edit)!.section));
    expect([...new Set(current.map(({ section }) => section))].filter((section) => !sections.has(section))).toEqual([]);
    expect(answers.length).toBe(changes.length * ACCOUNTS.length);
    expect(answers.filter((answer) => answer === 'no').length).toBeGreaterThan(answers.length / 2);
  });
});
