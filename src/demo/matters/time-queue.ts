interface Timed {
  readonly second: number;
}

/** A queue by time (a binary heap). What was added first goes first in one second. */
export class TimeQueue<T extends Timed> {
  private readonly heap: { readonly item: T; readonly order: number }[] = [];
  private added = 0;

  add(item: T): void {
    const { heap } = this;
    let place = heap.push({ item, order: this.added++ }) - 1;
    while (place > 0 && this.isBefore(place, (place - 1) >> 1)) place = this.swap(place, (place - 1) >> 1);
  }

  /** Takes out, in order, everything before this second. */
  *takeBefore(second: number): Generator<T, undefined> {
    while (this.heap.length > 0 && this.heap[0]!.item.second < second) yield this.takeFirst();
  }

  private takeFirst(): T {
    const { heap } = this;
    const first = heap[0]!.item;
    const last = heap.pop()!;
    if (heap.length === 0) return first;
    heap[0] = last;
    for (let place = 0; ;) {
      let child = 2 * place + 1;
      if (child + 1 < heap.length && this.isBefore(child + 1, child)) child += 1;
      if (child >= heap.length || !this.isBefore(child, place)) return first;
      place = this.swap(place, child);
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [x, y] = [this.heap[a]!, this.heap[b]!];
    return x.item.second < y.item.second || (x.item.second === y.item.second && x.order < y.order);
  }

  /** Exchanges two places; returns the second. */
  private swap(a: number, b: number): number {
    [this.heap[a], this.heap[b]] = [this.heap[b]!, this.heap[a]!];
    return b;
  }
}
