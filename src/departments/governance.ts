/** `governance.graphql` as plain data: the interfaces that departments' types implement, and the lists across them. */
export interface Governance {
  readonly interfaces: ReadonlyMap<string, InterfaceDescription>;
  readonly timelines: readonly TimelineDescription[];
}

export interface InterfaceDescription {
  readonly name: string;
  /** Its definition, for the schema of each department that implements it. */
  readonly sdl: string;
}

export interface TimelineDescription {
  /** The type that has the list, and the list's name and description. */
  readonly type: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly interface: string;
  /** The to-one field of each implementing type that leads back, and the field that orders them. */
  readonly via: string;
  readonly by: string;
}
