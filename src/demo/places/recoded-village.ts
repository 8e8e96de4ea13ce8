/**
 * A village of 禾青镇, 冷水江市, whose code changed: the area tree has the new one, and what the grids wrote down of its centre and
 * its members still says the old one. Both are made up to be told by `matchQuality`; the old code was never given out.
 */
export const recodedVillage = { code: '431381100217', formerCode: '431381100299' } as const;

/** The code that the grids have for a village. */
export function writtenCode(code: string): string {
  return code === recodedVillage.code ? recodedVillage.formerCode : code;
}
