import type { PrincipalAttribute } from '../principal.ts';
import type { RowOperand, RowWhere } from '../row-rule.ts';

/** The attributes of the principal that a predicate compares with. */
export function attributesOf(where: RowWhere): ReadonlySet<PrincipalAttribute> {
  const found = new Set<PrincipalAttribute>();
  const visit = (member: RowWhere | readonly RowWhere[] | RowOperand): void => {
    if (isList(member)) for (const each of member) visit(each);
    else if (!isOperand(member)) for (const each of Object.values(member)) visit(each);
    else if (member.kind === 'principal') found.add(member.attribute);
  };
  visit(where);
  return found;
}

function isList(member: RowWhere | readonly RowWhere[] | RowOperand): member is readonly RowWhere[] {
  return Array.isArray(member);
}

function isOperand(member: RowWhere | RowOperand): member is RowOperand {
  return typeof member['kind'] === 'string';
}
