/**
 * 脱敏. How a value is shown to those who may read it only in part. A mask stands below filter, sort, group and join: what is
 * compared, ordered or counted is the masked value, so that no condition tells more than the answer does. The one that a
 * database cannot make, `hash`, is made where rows are read, and its field refuses all of these.
 */
export type Mask =
  /** The first and last characters of a text, the others as `*`, as many as there are: `431398********1234`, `王**`. */
  | {
      readonly kind: 'partial';
      readonly first: number;
      readonly last: number;
      /**
       * A text that is no longer is hidden whole; undefined for as long as what is shown. More where two masks meet, of which each hides
       * the texts that it would show whole.
       */
      readonly above?: number;
    }
  /** An address up to its town or subdistrict (乡、镇、街道); nothing of one that names none. */
  | { readonly kind: 'town' }
  /** The first day of a date's or instant's year, in Beijing time. */
  | { readonly kind: 'year' }
  | { readonly kind: 'constant'; readonly text: string }
  | { readonly kind: 'null' }
  /** HMAC-SHA-256 under the hub's key, 22 characters: equal values look equal, and no database is told the key. */
  | { readonly kind: 'hash' };
