/**
 * Whether the caller has left before the answer. It does what an `AbortSignal` would, without the event target behind one:
 * a listener for every round trip of every request is on the hot path, and almost none is ever called.
 */
export class Departure {
  #left = false;
  readonly #stops = new Set<() => void>();

  get left(): boolean {
    return this.#left;
  }

  leave(): void {
    this.#left = true;
    for (const stop of this.#stops) stop();
    this.#stops.clear();
  }

  onLeave(stop: () => void): void {
    this.#stops.add(stop);
  }

  offLeave(stop: () => void): void {
    this.#stops.delete(stop);
  }
}
