/** `extensions.timing`: how long each stage took and each round trip, in milliseconds to a hundredth. */
export interface Timing {
  readonly decide: number;
  readonly plan: { readonly ms: number; readonly cached: boolean };
  readonly roundTrips: readonly TimedRoundTrip[];
  readonly shape: number;
  /** From the valid operation to its answer. Reading, parsing and writing the request are not in it. */
  readonly total: number;
}

export interface TimedRoundTrip {
  readonly department: string;
  readonly hop: number;
  /** Since the operation began. */
  readonly startedAt: number;
  readonly ms: number;
  readonly rows: number;
}

/** A stopwatch for one request, made only where someone asked for it. */
export class Stopwatch {
  readonly #startedAt = performance.now();
  readonly #roundTrips: TimedRoundTrip[] = [];
  #lap = this.#startedAt;
  #decide = 0;
  #plan = { ms: 0, cached: false };
  #shape = 0;

  decided(): void {
    this.#decide = this.#takeLap();
  }

  planned(cached: boolean): void {
    this.#plan = { ms: this.#takeLap(), cached };
  }

  /** Call what comes back with the rows that came. */
  roundTripStarted({ department, hop }: Pick<TimedRoundTrip, 'department' | 'hop'>): (rows: number) => void {
    const startedAt = performance.now();
    return (rows) => {
      const ms = rounded(performance.now() - startedAt);
      this.#roundTrips.push({ department, hop, startedAt: rounded(startedAt - this.#startedAt), ms, rows });
    };
  }

  rowsAreThere(): void {
    this.#takeLap();
  }

  shaped(): void {
    this.#shape = this.#takeLap();
  }

  /** Round trips in the order of their start. */
  read(): Timing {
    return {
      decide: this.#decide,
      plan: this.#plan,
      roundTrips: this.#roundTrips.toSorted((a, b) => a.startedAt - b.startedAt),
      shape: this.#shape,
      total: rounded(performance.now() - this.#startedAt),
    };
  }

  #takeLap(): number {
    const now = performance.now();
    const ms = rounded(now - this.#lap);
    this.#lap = now;
    return ms;
  }
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
