import type { Language } from '../errors/language.ts';
import type { Departure } from '../sources/departure.ts';
import type { Principal } from '../permissions/principal.ts';

export interface Explain {
  readonly timing: boolean;
  readonly plan: boolean;
}

/** What is known of a request beside its operation. A fresh object for each: stitching keys its loaders on it. */
export interface RequestContext {
  readonly requestId: string;
  readonly principal: Principal;
  /** 使用用途. The request's own, or the account's. */
  readonly purpose: string | undefined;
  /** 事项编号, 案号. */
  readonly matter: string | undefined;
  readonly language: Language;
  readonly departure: Departure;
  /** What the request asks to be told of its own answering (`x-heyi-explain`). */
  readonly explain: Explain;
}
