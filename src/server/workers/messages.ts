import type { OwnMetrics } from '../metrics.ts';

/** What a hub process asks the one that started it. */
export type AskedOfPrimary =
  /** It answers at this address. */
  | { readonly kind: 'ready'; readonly url: string }
  /** May the account verify so many values more in this minute? */
  | { readonly kind: 'verify'; readonly account: string; readonly times: number; readonly limit: number }
  /** What all processes together tell Prometheus. */
  | { readonly kind: 'metrics' };

export type ToldByPrimary =
  | { readonly kind: 'noted' }
  /** `left` is how many it may still verify; undefined where these are counted. */
  | { readonly kind: 'counted'; readonly left: number | undefined }
  | { readonly kind: 'metrics'; readonly text: string };

/** The one thing that a hub process is asked: what it tells Prometheus by itself. */
export type AskedOfWorker = 'metrics';
export type ToldByWorker = OwnMetrics;
