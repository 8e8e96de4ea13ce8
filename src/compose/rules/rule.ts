import type { Department, FieldDescription, TypeDescription } from '../../departments/department.ts';
import type { Governance } from '../../departments/governance.ts';
import type { Problem } from '../../errors/problem.ts';
import type { HubNames } from '../hub-names.ts';

/** One thing that must hold among all departments. Pure: what breaks it comes back, in the order of the files. */
export type Rule = (departments: readonly Department[]) => readonly Problem[];

/** A rule that asks as well what the hub itself has named. */
export type RuleOnNames = (departments: readonly Department[], hub: HubNames) => readonly Problem[];

/** A rule that asks as well what `governance.graphql` says. */
export type RuleOnGovernance = (
  departments: readonly Department[],
  hub: HubNames,
  governance: Governance,
) => readonly Problem[];

export const GOVERNANCE_FILE = 'governance.graphql';

export interface PlacedType {
  readonly department: Department;
  readonly type: TypeDescription;
}

export interface PlacedField extends PlacedType {
  readonly field: FieldDescription;
}

export function typesOf(departments: readonly Department[]): readonly PlacedType[] {
  return departments.flatMap((department) => department.types.map((type) => ({ department, type })));
}

export function fieldsOf(departments: readonly Department[]): readonly PlacedField[] {
  return typesOf(departments).flatMap((placed) => placed.type.fields.map((field) => ({ ...placed, field })));
}

/** A problem at a field, or at a type where no field is given. */
export function problemAt(
  { department, type, field }: PlacedType & { readonly field?: FieldDescription },
  wrong: string,
  remedy: string,
): Problem {
  return {
    file: department.file,
    line: field?.line ?? type.line,
    coordinate: field === undefined ? type.name : `${type.name}.${field.name}`,
    wrong,
    remedy,
  };
}

/** A problem of `governance.graphql`, at an interface, its field or a time line. */
export function problemInGovernance(
  line: number | undefined,
  coordinate: string,
  wrong: string,
  remedy: string,
): Problem {
  return { file: GOVERNANCE_FILE, line, coordinate, wrong, remedy };
}
