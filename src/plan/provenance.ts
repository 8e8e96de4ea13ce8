import type { Mask } from '../permissions/mask.ts';
import type { CellReference, ConnectionField, FieldAnswer, NodeAnswer, ObjectAnswer } from './answer.ts';
import type { Column } from './column.ts';
import type { KeysRead, Plan, Step } from './plan.ts';

/** Where the values at one place of an answer come from. */
export interface Provenance {
  /** Response names from the root, without the places in lists: `people.nodes.phone`. */
  readonly path: string;
  /** Whose database they are read from. */
  readonly department: string;
  /** How they are shown; undefined for as they are. */
  readonly mask: Mask | undefined;
}

/** Every place of an answer that shows values of a department, in the order of the answer; a list of several types has one for each. */
export function provenanceOf({ answer, steps }: Plan): readonly Provenance[] {
  return ofObject(answer, undefined, []);

  /** `row`: the step whose rows the objects are; undefined for objects known by their key. */
  function ofObject({ fields }: ObjectAnswer, row: number | undefined, path: readonly string[]): readonly Provenance[] {
    return fields.flatMap((field) => ofField(field, row, [...path, field.name]));
  }

  function ofField(field: FieldAnswer, row: number | undefined, path: readonly string[]): readonly Provenance[] {
    switch (field.kind) {
      case 'typename':
      case 'refused':
      case 'ungrouped':
      case 'hub':
        return [];
      // A key stands where it was read first; of an object asked for by its key, the caller has it already.
      case 'key':
        return row === undefined ? [] : [told(path, steps[row]!, undefined)];
      case 'column':
        return cell(field.at, row, path);
      case 'toOne': {
        const key = cell(field.at, row, path).map((each) => ({ ...each, mask: undefined }));
        const below = ofObject(field.object, undefined, path);
        return field.object.fields.some(({ kind }) => kind === 'key') || below.length === 0
          ? [...key, ...below]
          : below;
      }
      case 'entity':
        return ofObject(field.object, undefined, path);
      case 'nested':
        return ofObject(field.object, row, path);
      case 'groups':
        return ofObject(field.group, field.rows, path);
      case 'connection': {
        const { rows, count, fields } = field.connection;
        return fields.flatMap((each) => ofConnection(each, [rows], [count], (node) => [node], path));
      }
      case 'timeline': {
        const { parts, fields } = field.timeline;
        const rows = parts.map((part) => part.rows);
        const counts = parts.map((part) => part.count);
        return fields.flatMap((each) => ofConnection(each, rows, counts, (nodes) => nodes, path));
      }
    }
  }

  function ofConnection<Node>(
    field: ConnectionField<Node>,
    rows: readonly (number | undefined)[],
    counts: readonly (number | undefined)[],
    nodesOf: (node: Node) => readonly NodeAnswer[],
    above: readonly string[],
  ): readonly Provenance[] {
    const path = [...above, field.name];
    const ofNodes = (node: Node, at: readonly string[]) =>
      nodesOf(node).flatMap(({ object }, part) => ofObject(object, rows[part], at));
    switch (field.kind) {
      case 'typename':
      case 'pageInfo':
        return [];
      case 'totalCount':
        return counts.flatMap((count) => (count === undefined ? [] : [told(path, steps[count]!, undefined)]));
      case 'differing': {
        const cells = field.comparison.facts.flatMap(({ shownAlike }) => shownAlike.flat());
        return cells.flatMap(({ part, index }) => cell({ of: 'row', index }, rows[part], path));
      }
      case 'nodes':
        return ofNodes(field.node, path);
      case 'edges':
        return field.fields.flatMap((each) => (each.kind === 'node' ? ofNodes(each.node, [...path, each.name]) : []));
    }
  }

  function cell(at: CellReference, row: number | undefined, path: readonly string[]): readonly Provenance[] {
    const step = at.of === 'row' ? row : at.step;
    if (step === undefined) return [];
    const { read } = steps[step]!;
    const column = 'columns' in read ? read.columns[at.index] : undefined;
    return [column === undefined ? told(path, steps[step]!, undefined) : toldOf(path, steps[step]!, column, steps)];
  }
}

/** A value of another department is that department's, under its mask. */
function toldOf(path: readonly string[], step: Step, { derived, mask }: Column, steps: readonly Step[]): Provenance {
  if (derived?.kind !== 'passed') return told(path, step, mask);
  const found = steps[derived.from[0]!]!;
  return toldOf(path, found, (found.read as KeysRead).values[derived.index]!, steps);
}

function told(path: readonly string[], { department }: Step, mask: Mask | undefined): Provenance {
  return { path: path.join('.'), department, mask };
}
