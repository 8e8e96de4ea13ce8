import { isSameColumn } from './field-column.ts';
import type { Column } from './column.ts';
import type { AggregateRead, FrontRead, KeySource, KeysRead, ListRead, OrderTerm, Page, Step } from './plan.ts';

/** A step while its columns are still being asked for. Each column is read once, however often it is used. */
export class StepDraft {
  readonly id: number;
  readonly department: string;
  readonly #base: Omit<Step, 'read'>;
  readonly #read: DraftRead;
  readonly #columns: Column[] = [];

  constructor(base: Omit<Step, 'read'>, read: DraftRead) {
    this.id = base.id;
    this.department = base.department;
    this.#base = base;
    this.#read = read;
  }

  /** The index of a column in this step's rows, added when it is new. Two fields may read one column as different scalars. */
  column(column: Column): number {
    const known = this.#columns.findIndex((other) => isSameColumn(other, column));
    return known === -1 ? this.#columns.push(column) - 1 : known;
  }

  get path(): readonly string[] {
    return this.#base.path;
  }

  /** The columns asked for so far. */
  get columns(): readonly Column[] {
    return this.#columns;
  }

  get order(): readonly OrderTerm[] {
    return 'order' in this.#read ? this.#read.order : [];
  }

  get keys(): KeySource | undefined {
    return 'keys' in this.#read ? this.#read.keys : undefined;
  }

  finish(): Step {
    const columns = this.#columns;
    const read = this.#read;
    switch (read.kind) {
      case 'count':
      case 'keys':
      case 'front':
        return { ...this.#base, read };
      case 'lookup':
      case 'aggregate':
        return { ...this.#base, read: { ...read, columns } };
      case 'list':
      case 'children': {
        const order = read.cursors
          ? read.order.map((term) => ({ ...term, index: this.column(term.column) }))
          : read.order;
        const { cursors: _, ...rest } = read;
        return { ...this.#base, read: { ...rest, order, columns } };
      }
    }
  }
}

export type DraftRead =
  | {
      readonly kind: 'list';
      readonly order: readonly OrderTerm[];
      readonly page: Page;
      readonly front?: NonNullable<ListRead['front']>;
      readonly cursors: boolean;
    }
  | { readonly kind: 'lookup'; readonly key: Column; readonly keys: KeySource }
  | Omit<AggregateRead, 'columns'>
  | KeysRead
  | FrontRead
  | {
      readonly kind: 'children';
      readonly key: Column;
      readonly keys: KeySource;
      readonly order: readonly OrderTerm[];
      readonly page: Page;
      readonly cursors: boolean;
    }
  | { readonly kind: 'count'; readonly key: Column | undefined; readonly keys: KeySource | undefined };
