import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import type { Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { HeyiError } from '../../errors/heyi-error.ts';
import { askHolder, type HolderAnswer } from './ask-holder.ts';
import { serveHold } from './serve-hold.ts';
import { shortFolder } from './short-folder.ts';

export interface FolderHold {
  /** Gives the folder back. May be called twice. */
  release(): Promise<void>;
}

/**
 * Takes a folder for this process, makes it when missing, and throws DATA_FOLDER_IN_USE while another live process has it.
 * The hold is a listening unix socket, so the system itself ends it with the process, however that dies, and it never keeps
 * the process alive. `holder` is what a second hub shows to its operator, for example `pid 123`.
 *
 * Each contender listens under a name of its own before it looks at the others, so of two that race at least one sees the
 * other. (One shared name cannot do this: between finding it dead and unlinking it, someone else may have revived it.)
 */
export async function holdFolder(folder: string, holder: string): Promise<FolderHold> {
  await mkdir(folder, { recursive: true });
  const realFolder = await realpath(folder);
  if (process.platform === 'win32') return holdPipe(folder, realFolder, holder);

  const place = await shortFolder(realFolder);
  const identity = randomBytes(6).toString('hex');
  const own = `hold-${identity}.sock`;
  let state: HolderAnswer['state'] = 'taking';
  const server = await serveHold(join(place, own), () => ({ identity, holder, state }));
  try {
    for (;;) {
      const others = await askOthers(place, own);
      const winner = others.find((other) => other.state === 'held' || other.identity < identity);
      if (winner !== undefined) throw new HeyiError('DATA_FOLDER_IN_USE', { folder, holder: winner.holder });
      if (others.length === 0) break;
      await delay(10); // the rest yields to the smaller identity, or turns out to have had the folder before
    }
  } catch (error) {
    await close(server);
    throw error;
  }
  if (!existsSync(join(place, own))) {
    // Swept by another in the instant between our bind and listen; without a name nobody would see us.
    await close(server);
    return holdFolder(folder, holder);
  }
  state = 'held';
  return { release: () => close(server) };
}

/** The answers of all others that live. Names of dead ones are swept: no name is ever used twice. */
async function askOthers(place: string, own: string): Promise<HolderAnswer[]> {
  const names = (await readdir(place)).filter((name) => /^hold-[0-9a-f]+\.sock$/.test(name) && name !== own);
  const answers = await Promise.all(
    names.map(async (name) => {
      const answer = await askHolder(join(place, name));
      if (answer === undefined) await rm(join(place, name), { force: true });
      return answer;
    }),
  );
  return answers.filter((answer) => answer !== undefined);
}

/** On Windows a pipe's name belongs to one process and vanishes with it: nothing can be stale. */
async function holdPipe(folder: string, realFolder: string, holder: string): Promise<FolderHold> {
  const path = `\\\\.\\pipe\\heyi-${createHash('sha256').update(realFolder.toLowerCase()).digest('hex')}`;
  try {
    const server = await serveHold(path, () => ({ identity: '', holder, state: 'held' }));
    return { release: () => close(server) };
  } catch (cause) {
    const other = await askHolder(path);
    throw new HeyiError('DATA_FOLDER_IN_USE', { folder, holder: other?.holder ?? 'unknown' }, { cause });
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
