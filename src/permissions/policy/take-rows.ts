import type { ModelType } from '../../compose/model.ts';
import type { RowStatement } from './policy.ts';
import { Mapping, type PolicyFile } from './policy-file.ts';
import { oneOf, type PolicyContext } from './policy-context.ts';
import { takeWhere } from './take-where.ts';
import type { YamlNode } from './yaml-node.ts';

export interface Rows {
  readonly rowsByType: ReadonlyMap<string, RowStatement>;
  readonly otherRows: RowStatement;
}

const WITHIN_SCOPE: RowStatement = { kind: 'some', scope: true, own: false, where: undefined };
const OWN: RowStatement = { kind: 'some', scope: false, own: true, where: undefined };
const FORMS = ['scope', 'own', 'all', '{scope: true, own: true, where: {…}}'];

/** `rows:` of a grant, by type, `"*"` for all others: within the principal's areas, where nothing is said. */
export function takeRows(file: PolicyFile, mapping: Mapping, context: PolicyContext, owner: string): Rows {
  const rows = mapping.takeMapping('rows');
  const rowsByType = new Map<string, RowStatement>();
  let otherRows = WITHIN_SCOPE;
  for (const name of rows?.names() ?? []) {
    const node = rows?.take(name);
    const type = context.composition.model.types.get(name);
    if (rows === undefined || node === undefined) continue;
    if (name === '*') {
      if (node.kind === 'scalar' && (node.value === 'scope' || node.value === 'own'))
        otherRows = node.value === 'own' ? OWN : WITHIN_SCOPE;
      else rows.report(node.line, '"*" says "scope" or "own" alone', 'name the types of which it is something else');
    } else if (type === undefined) {
      const types = [...context.composition.model.types.values()].filter(({ tables }) => tables.has(owner));
      rows.report(rows.lineOf(name), `there is no type ${name}`, oneOf(types.map((each) => each.name)));
    } else if (!type.tables.has(owner))
      rows.report(rows.lineOf(name), `you hold no rows of ${name}`, 'leave it to the departments that do');
    else {
      const statement = rowStatement(file, rows, node, type, context, owner);
      if (statement !== undefined) rowsByType.set(name, statement);
    }
  }
  return { rowsByType, otherRows };
}

function rowStatement(
  file: PolicyFile,
  rows: Mapping,
  node: YamlNode,
  type: ModelType,
  context: PolicyContext,
  owner: string,
): RowStatement | undefined {
  if (node.kind === 'scalar') {
    if (node.value === 'scope') return WITHIN_SCOPE;
    if (node.value === 'own') return OWN;
    if (node.value === 'all') {
      if (!concernsPerson(type)) return { kind: 'all' };
      const remedy = 'write scope, own or where; "all" is for records about nobody';
      rows.report(node.line, `rows of ${type.name} concern a person`, remedy);
      return undefined;
    }
  }
  if (node.kind !== 'map') {
    rows.report(node.line, 'this does not say which rows', oneOf(FORMS));
    return undefined;
  }
  const mapping = new Mapping(file, node, rows.place);
  const scope = mapping.takeFlag('scope');
  const own = mapping.takeFlag('own');
  const given = mapping.take('where');
  mapping.end();
  if (given !== undefined && type.anchor !== owner) {
    mapping.report(
      given.line,
      `only ${type.anchor} can ask for rows of ${type.name} by a predicate`,
      'write scope or own',
    );
    return undefined;
  }
  const where = given && takeWhere(mapping, given, type, context);
  if (!scope && !own && given === undefined) mapping.report(node.line, 'this does not say which rows', oneOf(FORMS));
  if (given !== undefined && where === undefined) return undefined;
  return { kind: 'some', scope, own, where };
}

/** Whether a row of the type is about somebody. */
export function concernsPerson({ fields, key }: ModelType): boolean {
  return fields.get(key.field)?.policy.subject.kind === 'path';
}
