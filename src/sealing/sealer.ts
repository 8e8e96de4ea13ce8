/** Turns keys that may not leave the hub (citizen numbers) into ids that may, and back. */
export interface Sealer {
  /** Whether a text is a well-formed key. One that is not links to nobody. */
  isKey(type: string, text: string): boolean;
  /** The id of a well-formed key, the same each time. */
  seal(type: string, key: string): string;
  /** The key of an id; undefined when this hub did not make it, for this type. */
  unseal(type: string, id: string): string | undefined;
  /** A value as 22 characters that tell nothing but whether two values are equal. */
  hash(value: string): string;
}
