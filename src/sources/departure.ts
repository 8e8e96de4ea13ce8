/**
 * Whether the caller has left before the answer. It does what an `AbortSignal` would, at a fraction of its cost: a signal's
 * event listeners took a tenth of the time of a small question.
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
