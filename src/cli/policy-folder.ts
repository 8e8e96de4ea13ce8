import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textsOf } from '../permissions/policy/items/texts-of.ts';
import { readTexts } from '../permissions/policy/read-policy.ts';
import type { StoredPolicy } from '../store/stored-policy.ts';
import { badRequest } from './bad-request.ts';

/** Beside the files that were exported: of which epoch they are, so that what others changed meanwhile is not undone by them. */
const EPOCH_FILE = '.epoch';

/** Writes a policy as files, in place of what was exported there before. A folder that somebody wrote by hand is left alone. */
export function writePolicyFolder(folder: string, { epoch, items }: StoredPolicy): readonly string[] {
  const before = existsSync(folder) && filesOf(folder).length > 0 ? [...readTexts(folder).keys()] : [];
  if (before.length > 0 && epochOfFolder(folder) === undefined)
    throw badRequest(
      `${folder} holds a policy that was not exported, whose comments would be lost; name another folder`,
    );
  const texts = textsOf(items);
  for (const file of before) if (!texts.has(file)) rmSync(join(folder, file));
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  noteEpoch(folder, epoch);
  return [...texts.keys()];
}

/** Undefined for a folder that was not exported. */
export function epochOfFolder(folder: string): number | undefined {
  const path = join(folder, EPOCH_FILE);
  if (!existsSync(path)) return undefined;
  const epoch = Number(readFileSync(path, 'utf8'));
  if (!Number.isInteger(epoch) || epoch < 0) throw badRequest(`${path} does not hold the number of an epoch`);
  return epoch;
}

export function noteEpoch(folder: string, epoch: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, EPOCH_FILE), `${epoch}\n`);
}

function filesOf(folder: string): readonly string[] {
  try {
    return [...readTexts(folder).keys()];
  } catch {
    return [];
  }
}
