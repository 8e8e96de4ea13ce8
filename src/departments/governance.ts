/** `governance.graphql` as plain data: the interfaces that departments' types implement, and the lists across them. */
export interface Governance {
  readonly interfaces: ReadonlyMap<string, InterfaceDescription>;
  readonly timelines: readonly TimelineDescription[];
}

export interface InterfaceDescription {
  readonly name: string;
  /** Its definition, for the schema of each department that implements it. */
  readonly sdl: string;
  readonly fields: readonly InterfaceField[];
  readonly line: number | undefined;
}

/** What every implementing type must have: a single value or object, for lists have arguments that no interface can name. */
export interface InterfaceField {
  readonly name: string;
  readonly type: string;
  readonly nonNull: boolean;
  readonly line: number | undefined;
}

export interface TimelineDescription {
  /** The type that has the list, and the list's name and description. */
  readonly type: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly interface: string;
  /** The interface's field that leads back to `type`, and the one that orders the list. */
  readonly via: string;
  readonly by: string;
  /** The interface's fields of which each department states a value of its own. */
  readonly facts: readonly string[];
  readonly line: number | undefined;
}
