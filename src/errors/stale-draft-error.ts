import { HeyiError } from './heyi-error.ts';

/** An item of a policy that somebody else changed after a draft was begun. */
export interface ChangedMeanwhile {
  readonly file: string;
  readonly section: string;
  readonly key: string;
  /** The latest epoch that changed it, by whom and why. */
  readonly epoch: number;
  readonly author: string;
  readonly reason: string;
}

/** STALE_DRAFT: what of a draft's own items has changed meanwhile, as text and as data. What others changed elsewhere is not told. */
export class StaleDraftError extends HeyiError {
  readonly changed: readonly ChangedMeanwhile[];

  constructor(basedOn: number, current: number, changed: readonly ChangedMeanwhile[]) {
    const list = changed
      .map(
        ({ file, section, key, epoch, author, reason }) => `${file} ${section} ${key} (${epoch}, ${author}: ${reason})`,
      )
      .join('; ');
    super('STALE_DRAFT', { basedOn, current, changed: list });
    this.name = 'StaleDraftError';
    this.changed = changed;
  }
}
