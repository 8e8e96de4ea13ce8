/**
 * The four cities of the demo region, in order of code. What differs between them stands here as data.
 */
export interface DemoCity {
  /** The root of its area tree. */
  readonly code: string;
  /**
   * The six digits that its people's numbers begin with: a county code that GB/T 2260 has never given out, so that no number
   * can be a real person's.
   */
  readonly idNumberArea: string;
  /** How courts of its province are called in a case number. */
  readonly courtProvince: string;
  /**
   * Per mille of the demo's people. Zhuzhou, Loudi and Daye stand one in ten for their 3.88, 3.8 and 0.89 million at scale 1;
   * Yichun, of which the documents describe centres rather than people, is a smaller sample.
   */
  readonly people: number;
  /** Grids, at every scale. Loudi's and Zhuzhou's are the documents' figures; the others have about 2.3 a village. */
  readonly grids: number;
  /** Share of grid events that are closed. Loudi's is the documents' figure. */
  readonly gridClosingRate: number;
}

export const demoCities: readonly DemoCity[] = [
  {
    code: '360900000000',
    idNumberArea: '360998',
    courtProvince: '赣',
    people: 143,
    grids: 6426,
    gridClosingRate: 0.986,
  },
  {
    code: '420281000000',
    idNumberArea: '420298',
    courtProvince: '鄂',
    people: 89,
    grids: 991,
    gridClosingRate: 0.988,
  },
  {
    code: '430200000000',
    idNumberArea: '430298',
    courtProvince: '湘',
    people: 388,
    grids: 3261,
    gridClosingRate: 0.984,
  },
  {
    code: '431300000000',
    idNumberArea: '431398',
    courtProvince: '湘',
    people: 380,
    grids: 9708,
    gridClosingRate: 0.9925,
  },
];
