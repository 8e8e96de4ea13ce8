import fc from 'fast-check';

/**
 * Choices as data: each question about the operation to be made takes the next number of the tape, and the end of it answers every
 * question with the simplest choice, 0. So a failure shrinks to a short operation by shrinking the tape.
 */
export class Tape {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** 0 to `end` - 1. */
  below(end: number): number {
    const number = this.#numbers[this.#at] ?? 0;
    this.#at += 1;
    return end <= 0 ? 0 : number % end;
  }

  /** True once in `times`, and never at the end. */
  once(times: number): boolean {
    return this.below(times) === times - 1;
  }

  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** Some different ones of them, in order. */
  some<T>(items: readonly T[], most: number): readonly T[] {
    const wanted = Math.min(items.length, 1 + this.below(most));
    const chosen = new Set<number>();
    for (let attempt = 0; chosen.size < wanted && attempt < 3 * wanted; attempt += 1)
      chosen.add(this.below(items.length));
    return [...chosen].sort((one, other) => one - other).map((index) => items[index]!);
  }
}

/** A large prime, so that the remainders of a number by different ends say little of one another. */
export const tapeArbitrary: fc.Arbitrary<readonly number[]> = fc.array(fc.noBias(fc.nat({ max: 1_000_002 })), {
  minLength: 150,
  maxLength: 400,
  size: 'max',
});
