import { connect } from 'node:net';

/** What the hub behind a hold says of itself. */
export interface HolderAnswer {
  /** Unlike that of any other start. */
  readonly identity: string;
  /** For people, for example `pid 123`. */
  readonly holder: string;
  /** `taking` while it still looks whether another has the folder. */
  readonly state: 'taking' | 'held';
}

const PATIENCE_MS = 2_000;
/** One that went away while we asked: sorts after every identity, so that we ask again and do not yield to it. */
const LEAVING: HolderAnswer = { identity: '~', holder: 'it is just ending', state: 'taking' };

/**
 * Asks who listens on a hold. Undefined when nobody does: the hub that made the file has died. A holder that cannot be asked
 * (stopped by a debugger, of another user) counts as one that holds: a doubt must never let two hubs into one folder.
 */
export function askHolder(path: string): Promise<HolderAnswer | undefined> {
  return new Promise((resolve) => {
    let text = '';
    const held = (holder: string): HolderAnswer => ({ identity: '', holder, state: 'held' });
    const socket = connect(path);
    const answer = (found: HolderAnswer | undefined): void => {
      socket.destroy();
      resolve(found);
    };
    socket.setEncoding('utf8');
    socket.setTimeout(PATIENCE_MS, () => answer(held('it does not answer')));
    socket.on('data', (chunk: string) => (text += chunk));
    socket.on('end', () => answer(text === '' ? LEAVING : (JSON.parse(text) as HolderAnswer)));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') answer(undefined);
      else if (error.code === 'ECONNRESET' || error.code === 'EPIPE') answer(LEAVING);
      else answer(held(`it cannot be asked: ${error.message}`));
    });
  });
}
