import type {
  Bilingual,
  Classification,
  Collection,
  DataSubject,
  PersonalInformation,
  Seal,
  SharingAttribute,
} from '../departments/department.ts';

/**
 * The departments composed: for every type and field of the published schema, where its values lie and whose they are.
 * Plain data, the one thing that later stages read about departments.
 */
export interface Model {
  readonly departments: ReadonlyMap<string, ModelDepartment>;
  readonly types: ReadonlyMap<string, ModelType>;
  /** Root fields answered from departments. What the schema has beyond these is the hub's own. */
  readonly roots: ReadonlyMap<string, RootField>;
  /** Root fields of the hub's own that only some posts have, by coordinate (`Query.policyHistory`): the duties that have them. */
  readonly duties: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface ModelDepartment {
  readonly name: string;
  readonly title: Bilingual;
}

export interface RootField {
  /** A list, one object by its key, or statistics. */
  readonly kind: 'collection' | 'object' | 'aggregate';
  readonly type: string;
}

export interface ModelType {
  readonly name: string;
  readonly anchor: string;
  /** Whether a key unknown to the anchor does not exist. */
  readonly closed: boolean;
  readonly key: ModelKey;
  readonly collection: Collection;
  /** The table that holds this type's rows, by department; the anchor always has one. */
  readonly tables: ReadonlyMap<string, ModelTable>;
  readonly fields: ReadonlyMap<string, ModelField>;
  /** Lists of this type's objects that span departments. */
  readonly timelines: ReadonlyMap<string, Timeline>;
  /** The fields that `search` looks in. */
  readonly searched: readonly string[];
  /** The to-one field, local to the anchor, that leads to the row which a row is part of and seen with. */
  readonly part: string | undefined;
  /** Fields that say whom a row accuses: links to persons, or texts with a unit's code. */
  readonly accused: readonly string[];
  readonly seals: readonly ModelSeal[];
}

/** A Boolean column of a department's rows that says which are sealed by law. */
export interface ModelSeal extends Seal {
  readonly department: string;
  readonly column: string;
}

export interface ModelKey {
  readonly field: string;
  /** The key's type in the published schema: `ID`, `AreaCode`. */
  readonly type: string;
  readonly scalar: Scalar;
  /** Whether clients see the key only encrypted. */
  readonly sealed: boolean;
  /** Other fields of the anchor that hold the key in the clear; each is an argument of the singular root field. */
  readonly clearFields: readonly { readonly name: string; readonly type: string }[];
}

export interface ModelTable {
  readonly department: string;
  readonly name: string;
  readonly keyColumn: string;
}

export type ModelField = ColumnField | ToOneField | ToManyField;

interface FieldBase {
  readonly name: string;
  readonly policy: Policy;
  /**
   * Whether a condition on it asks another database than that of the type's rows: its value stands in another department's table, or
   * what it leads to does. An area is compared by its code, which stands in the row itself.
   */
  readonly crosses: boolean;
}

/** A value of the object's own row in `department`. */
export interface ColumnField extends FieldBase {
  readonly kind: 'column';
  readonly department: string;
  readonly column: string;
  readonly scalar: Scalar;
}

/** The object whose key stands in a column of the object's own row in `department`. */
export interface ToOneField extends FieldBase {
  readonly kind: 'toOne';
  readonly department: string;
  readonly column: string;
  readonly target: string;
  readonly area: boolean;
  readonly local: LocalLink | undefined;
}

/** The rows of `target` in `department` whose `column` holds this object's key. */
export interface ToManyField extends FieldBase {
  readonly kind: 'toMany';
  readonly department: string;
  readonly column: string;
  readonly target: string;
  /** The field of `target` that points back by `column`. */
  readonly via: string;
  readonly local: LocalLink | undefined;
}

/**
 * How the database of a type's anchor reaches the other end of a relation by itself, and so can filter and sort by it: the
 * rows of `table` whose `key` equals the row's `own`. Undefined where the relation leaves the department.
 */
export interface LocalLink {
  readonly own: string;
  readonly table: string;
  readonly key: string;
}

/** A list of an object's matters in all departments, latest first. */
export interface Timeline {
  readonly name: string;
  readonly interface: string;
  /** The interface's field that leads back, and the one that orders the list. */
  readonly via: string;
  readonly by: string;
  /** Fields of the interface that are one fact, which departments may state differently. */
  readonly facts: readonly string[];
  readonly parts: readonly TimelinePart[];
}

/**
 * The rows of one type in a time line: those whose `column` holds the object's key, by their `by`. A type has a part for each of its links
 * that lead back, the interface's own first.
 */
export interface TimelinePart {
  readonly type: string;
  readonly department: string;
  /** The field that leads back to the object, and its column. */
  readonly via: string;
  readonly column: string;
  readonly by: { readonly name: string; readonly column: string; readonly scalar: Scalar };
}

/** What the owner states about a field, complete: a schema with a gap does not start. */
export interface Policy {
  readonly owner: string;
  readonly classification: Classification;
  readonly personal: PersonalInformation;
  readonly sharing: { readonly attribute: SharingAttribute; readonly law: string | undefined };
  readonly subject: DataSubject;
}

/**
 * How a value is written in a database and in an answer. An enum's values are stored under their names; an `IntegerId` is
 * an `ID` that the database stores as an integer.
 */
export type Scalar =
  | 'ID'
  | 'IntegerId'
  | 'String'
  | 'Int'
  | 'Float'
  | 'Boolean'
  | 'DateTime'
  | 'Date'
  | 'AreaCode'
  | 'IdNumber'
  | 'CreditCode'
  | 'Enum';
