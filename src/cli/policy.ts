import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { consequencesOf } from '../administration/consequences-of.ts';
import { readConfig } from '../config.ts';
import { applyChanges } from '../permissions/policy/items/apply-changes.ts';
import { changesBetween } from '../permissions/policy/items/changes-between.ts';
import { differencesBetween } from '../permissions/policy/items/differences-between.ts';
import { itemsOf } from '../permissions/policy/items/items-of.ts';
import type { PolicyChange, PolicyItem } from '../permissions/policy/items/policy-item.ts';
import { parsePolicy, policyOfItems, readTexts, readTextsWithExtensions } from '../permissions/policy/read-policy.ts';
import { composeFolder, type ComposedFolder } from '../server/compose-folder.ts';
import type { PolicyStore } from '../store/policy-store.ts';
import { badRequest } from './bad-request.ts';
import { changesText } from './changes-text.ts';
import type { Command } from './command.ts';
import { openStore } from './open-store.ts';
import { epochOfFolder, noteEpoch, writePolicyFolder } from './policy-folder.ts';
import { readCsv } from './read-csv.ts';
import { withStaff } from './staff-changes.ts';

interface Words {
  /** The folder, the file, or nothing. */
  readonly path: string | undefined;
  readonly reason: string | undefined;
  readonly at: string | undefined;
  readonly limit: string | undefined;
  readonly file: string | undefined;
  readonly extensionsFolder: string | undefined;
}

type Action = (store: PolicyStore, composition: ComposedFolder, words: Words) => Promise<number>;

/** For whoever runs the hub and holds its database anyway. Administrators change the policy by GraphQL, which says who may what. */
export const policy: Command = {
  usage:
    'export <folder> [--at <epoch>] | plan <folder> | apply <folder> --reason <text> | import <csv> [--reason <text>] | history [--limit <n>] [--file <f>]',
  does: 'the policy of the store as files, and back: plan shows what apply would change; import, without a reason, what a table of posts or people would',
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        reason: { type: 'string' },
        at: { type: 'string' },
        limit: { type: 'string' },
        file: { type: 'string' },
      },
    });
    const [name = '', path] = positionals;
    const action = actions.get(name);
    if (action === undefined) throw badRequest(`name one of ${[...actions.keys()].join(', ')}`);
    if (path === undefined && name !== 'history') throw badRequest(name === 'import' ? 'name a CSV' : 'name a folder');
    const { reason, at, limit, file } = values;
    if (name === 'apply' && reason === undefined) throw badRequest('say why, with --reason');
    const config = readConfig({ ...process.env }, 'command');
    const composition = composeFolder(config.schemaFolder, config.extensionsFolder);
    const opened = await openStore(
      config,
      composition.departments.map(({ name: department }) => department),
    );
    try {
      return await action(opened.store, composition, {
        path,
        reason,
        at,
        limit,
        file,
        extensionsFolder: config.extensionsFolder,
      });
    } finally {
      await opened.close();
    }
  },
};

const actions: ReadonlyMap<string, Action> = new Map(
  Object.entries({ export: exportPolicy, plan, apply: planOrApply, import: importStaff, history }),
);

async function exportPolicy(store: PolicyStore, _: ComposedFolder, { path, at }: Words): Promise<number> {
  const stored = at === undefined ? await store.current() : await store.at(numberOf('--at', at));
  if (stored === undefined) throw badRequest(`there is no epoch ${at!}`);
  const files = writePolicyFolder(resolve(path!), stored);
  print(`epoch ${stored.epoch}: ${stored.items.length} items in ${files.length} files of ${path!}\n`);
  return 0;
}

/** A dry run. */
function plan(store: PolicyStore, composition: ComposedFolder, words: Words): Promise<number> {
  return planOrApply(store, composition, { ...words, reason: undefined });
}

/** With a reason it is applied. What others changed after the export is left as it is, or the change is refused. */
async function planOrApply(store: PolicyStore, composition: ComposedFolder, words: Words): Promise<number> {
  const folder = resolve(words.path!);
  const exportedAt = epochOfFolder(folder);
  // What was exported has what extensions brought; what somebody wrote does not, and nothing of theirs is to be taken back.
  const texts =
    exportedAt === undefined ? readTextsWithExtensions(folder, composition, words.extensionsFolder) : readTexts(folder);
  parsePolicy(texts, composition);
  const basedOn = exportedAt ?? (await store.current()).epoch;
  const before = basedOn === 0 ? { items: [] } : await store.at(basedOn);
  if (before === undefined) throw badRequest(`there is no epoch ${basedOn} in this store: the folder is another's`);
  const planned = { basedOn, before: before.items, changes: changesBetween(before.items, itemsOf(texts)) };
  const epoch = await planAndCommit(store, composition, planned, words.reason);
  if (epoch !== undefined && exportedAt !== undefined) noteEpoch(folder, epoch);
  return 0;
}

/** Whoever leaves is named nowhere any more: by what the changes take with them. */
async function importStaff(store: PolicyStore, composition: ComposedFolder, words: Words): Promise<number> {
  const { epoch, items } = await store.current();
  const after = withStaff(items, readCsv(readFileSync(resolve(words.path!), 'utf8')));
  const consequences = (held: readonly PolicyItem[], changes: readonly PolicyChange[]) =>
    consequencesOf(held, changes, composition);
  const planned = { basedOn: epoch, before: items, changes: changesBetween(items, after), consequences };
  await planAndCommit(store, composition, planned, words.reason);
  return 0;
}

interface Planned {
  readonly basedOn: number;
  readonly before: readonly PolicyItem[];
  readonly changes: readonly PolicyChange[];
  /** What the changes take with them, of the policy that they meet. */
  readonly consequences?: (held: readonly PolicyItem[], changes: readonly PolicyChange[]) => readonly PolicyChange[];
}

/** @returns the epoch that it became, where there is a reason and something to change */
async function planAndCommit(
  store: PolicyStore,
  composition: ComposedFolder,
  { basedOn, before, changes, consequences = () => [] }: Planned,
  reason: string | undefined,
): Promise<number | undefined> {
  const after = applyChanges(applyChanges(before, changes), consequences(before, changes));
  policyOfItems(after, composition);
  const differences = differencesBetween(before, after);
  print(
    differences.length === 0
      ? `nothing changes (epoch ${basedOn})\n`
      : `${differences.length} changes of epoch ${basedOn}:\n`,
  );
  print(changesText(differences.map(({ place, ...bodies }) => ({ ...place, ...bodies }))));
  if (reason === undefined || differences.length === 0) return undefined;
  const { epoch } = await store.commit({
    basedOn,
    changes,
    author: `operator ${userInfo().username}`,
    kind: 'IMPORT',
    reason,
    consequences: (held) => consequences(held, changes),
    check: (items) => void policyOfItems(items, composition),
  });
  print(`applied as epoch ${epoch}\n`);
  return epoch;
}

async function history(store: PolicyStore, _: ComposedFolder, { limit, file }: Words): Promise<number> {
  const epochs = await store.history({ limit: limit === undefined ? 20 : numberOf('--limit', limit), file });
  for (const { epoch, at, author, approver, kind, reason, restores, changes } of epochs) {
    const second = approver === undefined ? '' : ` and ${approver}`;
    const brought = restores === undefined ? '' : ` (epoch ${restores} again)`;
    print(`${epoch} ${at.toISOString()} ${kind}${brought} ${author}${second}: ${reason}\n`);
    print(changesText(changes.slice(0, MOST_CHANGES)));
    if (changes.length > MOST_CHANGES) print(`  … ${changes.length - MOST_CHANGES} more\n`);
  }
  return 0;
}

/** Of one epoch; an export tells all. */
const MOST_CHANGES = 50;

function numberOf(option: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw badRequest(`${option} is a whole number, not ${text}`);
}

function print(text: string): void {
  process.stdout.write(text);
}
