/** Running numbers, from 1, for each key: the n-th case of a court in a year, the n-th report of a county on a day. */
export class Serials<K> {
  private readonly lastByKey = new Map<K, number>();

  next(key: K): number {
    const serial = (this.lastByKey.get(key) ?? 0) + 1;
    this.lastByKey.set(key, serial);
    return serial;
  }
}
