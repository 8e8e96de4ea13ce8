/**
 * Random numbers that are a pure function of (seed, stream, index): `at(index)` starts the row's own sequence, so any row can
 * be made alone and a table need not be read from its beginning. The generator is sfc32 (Chris Doty-Humphrey, PractRand),
 * its state filled by the finaliser of MurmurHash3. Integers alone: the same numbers on every machine.
 *
 * @example const random = new Random(7, 'residents'); random.at(12).below(6);
 */
export class Random {
  private readonly key: number;
  private a = 0;
  private b = 0;
  private c = 0;
  private d = 0;

  constructor(seed: number, stream: string) {
    let key = mix(seed);
    for (let i = 0; i < stream.length; i += 1) key = mix((key ^ stream.charCodeAt(i)) + 0x9e3779b9);
    this.key = key;
    this.at(0);
  }

  at(index: number): this {
    this.a = mix(this.key ^ mix(index + 0x9e3779b9));
    this.b = mix(this.a ^ mix(index / 0x100000000));
    this.c = mix(this.key + index);
    this.d = 1;
    for (let round = 0; round < 4; round += 1) this.next();
    return this;
  }

  /** The next integer of 32 bits. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    this.c |= 0;
    return sum >>> 0;
  }

  /** A number in [0, 1). */
  unit(): number {
    return this.next() / 0x100000000;
  }

  /** An integer in [0, limit). */
  below(limit: number): number {
    return Math.floor(this.unit() * limit);
  }

  /** An integer from `low` to `high`, both possible. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.below(choices.length)] ?? choices[0];
  }
}

/** The 32-bit finaliser of MurmurHash3 (Austin Appleby): every bit of the input reaches every bit of the result. */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
