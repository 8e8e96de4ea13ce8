/**
 * A department as plain data: what one SDL file says. Nothing here knows a particular department; a city adds one by adding
 * a file and a connection.
 */
export interface Department {
  /** The file's name without its ending: `civil-affairs`. */
  readonly name: string;
  readonly title: Bilingual;
  /** The file, for messages: `departments/civil-affairs.graphql`. */
  readonly file: string;
  readonly types: readonly TypeDescription[];
  readonly enums: readonly EnumDescription[];
}

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A type that the department holds (`type`), or its part of a type whose anchor is another (`extend type`). */
export interface TypeDescription {
  readonly name: string;
  readonly description: string | undefined;
  readonly extends: boolean;
  /** `name` or `schema.name`; undefined where the department only adds relations to another's type. */
  readonly table: string | undefined;
  readonly collection: Collection | undefined;
  readonly anchor: Anchor | undefined;
  /** The to-one field that leads to the row which a row of this type is part of. */
  readonly part: string | undefined;
  /** What the type `implements`, by name. */
  readonly interfaces: readonly string[];
  readonly fields: readonly FieldDescription[];
  readonly line: number;
}

export interface Collection {
  readonly many: string;
  readonly one: string;
}

export interface Anchor {
  /** Whether the anchor lists all there are, so that a key unknown to it does not exist. */
  readonly closed: boolean;
}

export interface FieldDescription {
  readonly name: string;
  readonly description: string | undefined;
  /** The type's name without wrappers: `DateTime`, `Petition`. */
  readonly type: string;
  readonly list: boolean;
  readonly nonNull: boolean;
  readonly column: string | undefined;
  readonly link: Link | undefined;
  readonly key: Key | undefined;
  readonly area: boolean;
  readonly search: boolean;
  /** Whether it says whom the record accuses. */
  readonly accused: boolean;
  /** Whether the row stands on the time lines of the object that this link leads to as well. */
  readonly party: boolean;
  readonly sealed: Seal | undefined;
  readonly policy: PolicyStatement;
  readonly line: number;
}

/** 封存. What the law hides where a Boolean column is true. */
export interface Seal {
  readonly law: string;
  readonly hides: 'RECORD' | 'IDENTITY';
}

export interface Key {
  readonly sealed: boolean;
  readonly integer: boolean;
}

/** As written; the rules check that exactly one of the two is given. */
export interface Link {
  readonly column: string | undefined;
  readonly via: string | undefined;
}

export type Classification = 'CORE' | 'IMPORTANT' | 'GENERAL';
export type PersonalInformation = 'NONE' | 'PERSONAL' | 'SENSITIVE';
export type SharingAttribute = 'UNCONDITIONAL' | 'CONDITIONAL' | 'WITHHELD';

/** What a file says of a field's policy, its type's statement filled in. A missing part is a start-up error. */
export interface PolicyStatement {
  readonly classification: Classification | undefined;
  readonly personal: PersonalInformation | undefined;
  readonly sharing: { readonly attribute: SharingAttribute; readonly law: string | undefined } | undefined;
  readonly subject: DataSubject | undefined;
}

/** Whom a field's value is about: nobody, or the person that `path` leads to (`['self']`, `['petition', 'person']`). */
export type DataSubject = { readonly kind: 'none' } | { readonly kind: 'path'; readonly path: readonly string[] };

export interface EnumDescription {
  readonly name: string;
  readonly description: string | undefined;
  readonly values: readonly {
    readonly name: string;
    readonly description: string | undefined;
    readonly line: number;
  }[];
  readonly line: number;
}
