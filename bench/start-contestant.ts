import type { Contestant } from './contestant.ts';
import { startFloor } from './floor-contestant.ts';
import { startHeyi } from './heyi-contestant.ts';
import type { ContestantName } from './options.ts';
import { peers, startPeer, type PeerWorld } from './peer-contestant.ts';

/** What contestants ask: the departments' databases, and what is made of them for those that cannot ask six. */
export interface World extends PeerWorld {
  /** Makes sure that the database of `copyUrl` holds the copy. */
  prepareCopy(): Promise<void>;
}

/** Resolves when it answers. @throws Error with what it wrote last */
export async function startContestant(name: ContestantName, world: World): Promise<Contestant> {
  switch (name) {
    case 'floor':
    case 'pipelined':
      return startFloor(name, world.sources);
    case 'heyi':
    case 'heyi-allow-all':
      return startHeyi(name, world.sources);
    default:
      if (peers[name].asks === 'copy') await world.prepareCopy();
      return startPeer(name, world);
  }
}
