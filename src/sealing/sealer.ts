/** Turns keys that may not leave the hub (citizen numbers) into ids that may, and back. */
export interface Sealer {
  /** The id of a key, the same each time; undefined when the text is not a well-formed key, which links to nobody. */
  seal(type: string, key: string): string | undefined;
  /** The key of an id; undefined when this hub did not make it, for this type. */
  unseal(type: string, id: string): string | undefined;
}
