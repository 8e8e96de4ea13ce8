/**
 * A fixed rearrangement of 0 … size-1 that can be read at any place, and backwards, without being stored: k ↦ (k·step + start)
 * mod size, with a step near size/φ and coprime to it. Neighbours land far apart, and any run of neighbours spreads evenly
 * over the whole (the golden-section, or Kronecker, sequence).
 */
export class Shuffle {
  private readonly step: number;
  private readonly inverse: number;

  constructor(
    readonly size: number,
    private readonly start = 0,
  ) {
    let step = Math.max(1, Math.floor(size * 0.6180339887498949));
    while (size > 0 && inverseModulo(step, size) === undefined) step += 1;
    this.step = step;
    this.inverse = inverseModulo(step, size) ?? 0;
  }

  /** Where `place` goes. The product stays below 2^53 for every size under 90 million. */
  at(place: number): number {
    return (place * this.step + this.start) % this.size;
  }

  /** Which place goes there: `placeOf(at(k)) === k`. */
  placeOf(value: number): number {
    const difference = (((value - this.start) % this.size) + this.size) % this.size;
    return (difference * this.inverse) % this.size;
  }
}

/** x with value·x ≡ 1 (mod modulus), or undefined when the two share a factor (extended Euclid). */
function inverseModulo(value: number, modulus: number): number | undefined {
  let [r0, r1, x0, x1] = [modulus, value % modulus, 0, 1];
  while (r1 > 0) {
    const quotient = Math.floor(r0 / r1);
    [r0, r1, x0, x1] = [r1, r0 - quotient * r1, x1, x0 - quotient * x1];
  }
  if (r0 !== 1) return undefined;
  return ((x0 % modulus) + modulus) % modulus;
}
