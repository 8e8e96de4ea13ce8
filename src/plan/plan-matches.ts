import type { Model, ModelType, Scalar, ToOneField } from '../compose/model.ts';
import type { Decision, DenialReason } from '../permissions/decision.ts';
import type { Guard } from './guard.ts';
import { COUNT } from './count.ts';
import { guardOf } from './guard-of.ts';
import type { Column } from './column.ts';
import type { Page, Predicate, Step } from './plan.ts';
import { both } from './predicates.ts';
import { identitySealed } from './related-rows.ts';

/**
 * 关联质量. A link from one department's rows to objects that another anchors, and the statements that count how well it leads
 * there. They read keys and numbers of rows, and nothing else of a row.
 */
export interface Match {
  /** `Petition.person` */
  readonly link: string;
  readonly from: string;
  readonly to: string;
  readonly target: string;
  /** The target's field that the keys are of. */
  readonly key: string;
  /** How the link's keys are written. A sealed key is a citizen number. */
  readonly scalar: Scalar;
  /** Why the caller may not ask; undefined where they may. */
  readonly refusal: DenialReason | undefined;
  /** Rows whose link names nothing. */
  readonly unkeyed: Step;
  /** Different keys in their order, a chunk of them, with the number of rows each; `next` goes on after the variable `after`. */
  readonly first: Step;
  readonly next: Step;
  /** Which keys of a chunk the anchor holds. */
  readonly held: Step;
}

/** Every link of the model that leaves its department, from `department` to `target` where those are given. */
export function planMatches(
  model: Model,
  decision: Decision,
  { department, target }: { readonly department?: string | undefined; readonly target?: string | undefined } = {},
): readonly Match[] {
  const guard = guardOf(model, decision);
  return [...model.types.values()].flatMap((type) =>
    [...type.fields.values()]
      .filter((field) => field.kind === 'toOne')
      .filter((field) => model.types.get(field.target)!.anchor !== field.department)
      .filter(
        (field) => (department ?? field.department) === field.department && (target ?? field.target) === field.target,
      )
      .map((field) => planMatch(guard, type, field)),
  );
}

function planMatch(guard: Guard, type: ModelType, field: ToOneField): Match {
  const target = guard.model.types.get(field.target)!;
  const { key, anchor } = target;
  const link = `${type.name}.${field.name}`;
  // Keys are compared as they are written: what is malformed must not be read as something else before it is judged.
  const written: Column = { name: field.column, scalar: key.scalar === 'IntegerId' ? 'IntegerId' : 'String' };
  const linking = {
    id: 0,
    department: field.department,
    type: type.name,
    table: type.tables.get(field.department)!.name,
    path: ['matchQuality'],
  };
  // Whom a row concerns is no matter of counting either where the law hides it.
  const visible = both(guard.rows(type, field.department), identitySealed(guard, type, field));
  const isKeyed: Predicate = { kind: 'not', of: { kind: 'isNull', column: written } };
  const tally = (after: Page['after']): Step => ({
    ...linking,
    where: both(visible, isKeyed),
    read: {
      kind: 'aggregate',
      columns: [written, COUNT],
      groupBy: [written],
      having: undefined,
      order: [{ column: written, index: 0, direction: 'ASC', nullable: false }],
      page: { argument: 'first', size: variable('chunk'), after, before: undefined, probe: false },
      whole: false,
    },
  });
  const { name: table, keyColumn } = target.tables.get(anchor)!;
  return {
    link,
    from: field.department,
    to: anchor,
    target: target.name,
    key: key.field,
    scalar: key.sealed ? 'IdNumber' : key.scalar,
    refusal:
      guard.refusal(type.name, field.name, 'join') ??
      guard.refusal(type.name, field.name, 'aggregate') ??
      guard.refusal(target.name, key.field, 'aggregate'),
    unkeyed: {
      ...linking,
      where: both(visible, { kind: 'isNull', column: written }),
      read: { kind: 'count', key: undefined, keys: undefined },
    },
    first: tally(undefined),
    next: tally(variable('after')),
    held: {
      id: 0,
      department: anchor,
      type: target.name,
      table,
      path: ['matchQuality'],
      where: guard.rows(target, anchor),
      read: {
        kind: 'lookup',
        columns: [],
        key: { name: keyColumn, scalar: key.scalar },
        keys: { kind: 'column', step: 0, index: 0 },
      },
    },
  };
}

function variable(name: 'chunk' | 'after') {
  return { kind: 'variable', path: [name] } as const;
}
