import { HeyiError } from '../errors/heyi-error.ts';
import type { Variables } from '../plan/argument.ts';
import type { Column } from '../plan/column.ts';
import type { ArgumentKey, KeySource, KeysFound, KeysRead, Page, RoundTrip, ShareRead, Step } from '../plan/plan.ts';
import { tooBroad } from '../plan/find-keys.ts';
import { stepsNamed } from '../plan/steps-needed.ts';
import type { CursorSealer } from '../sealing/cursor-sealer.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { sharedRows } from '../shape/shared-rows.ts';
import { stepRows, type StepRows } from '../shape/step-rows.ts';
import { bind, bindFrontSize, bindPageSize, encode, keyOfArgument, valueOf, type Bindings } from '../sources/bind.ts';
import type { Departure } from '../sources/departure.ts';
import { nearestAreaFirst } from '../sources/nearest-area-first.ts';
import type { BoundStatement, Cell, Row, Source } from '../sources/source.ts';
import { passedLists } from './passed-lists.ts';
import type { PreparedOperation } from './prepared-operation.ts';
import type { Stopwatch } from './timing.ts';

export interface OperationToRun {
  readonly prepared: PreparedOperation;
  readonly variables: Variables;
  readonly principal: Bindings['principal'];
  readonly sources: ReadonlyMap<string, Source>;
  readonly sealer: Sealer;
  readonly cursorSealer: CursorSealer;
  readonly maximumPageSize: number;
  readonly keyCeiling: number;
  /** Binds cursors to who asks and to what was decided. */
  readonly cursorOwner: string;
  readonly departure: Departure;
  /** What the hub answers itself, by response name. */
  readonly hub: Readonly<Record<string, unknown>>;
  readonly stopwatch: Stopwatch | undefined;
}

export interface RunResult {
  readonly data: Record<string, unknown>;
  /** One a source that did not answer, with the path of the first field that needed it. */
  readonly failures: readonly SourceFailure[];
  readonly rowsByDepartment: Readonly<Record<string, number>>;
}

export interface SourceFailure {
  readonly department: string;
  readonly path: readonly string[];
  readonly error: HeyiError;
}

/**
 * Runs a prepared operation: every round trip starts as soon as the rows that bring its keys are there. All values are
 * bound before the first source is touched, so that wrong input costs no department anything.
 *
 * @throws BAD_USER_INPUT, PAGE_TOO_LARGE, CURSOR_INVALID
 * @throws QUESTION_TOO_BROAD where every way to find the keys of a condition finds too many
 */
export async function runOperation(given: OperationToRun): Promise<RunResult> {
  const { prepared, variables, sources, sealer, cursorSealer, stopwatch } = given;
  const { plan, statements, keyPlaceholders, passed, hashedCells, areaAsked } = prepared;
  const asked = areaAsked && valueOf(areaAsked, given);
  const principal =
    typeof asked === 'string' && given.principal.scope.length > 1
      ? { ...given.principal, scope: nearestAreaFirst(given.principal.scope, asked) }
      : given.principal;
  const listNames: (string | undefined)[] = [];
  const keyByArgument = new Map<ArgumentKey, Cell>();
  const bindingsOf = (step: number): Bindings => ({
    variables,
    principal,
    sealer,
    maximumPageSize: given.maximumPageSize,
    keyCeiling: given.keyCeiling,
    keys: [],
    openCursor(cursor, argument) {
      const position = cursorSealer.unseal(cursor, listName(step));
      if (position === undefined) throw new HeyiError('CURSOR_INVALID', { argument });
      return position;
    },
  });
  const values = statements.map((statement, step) => bind(statement?.parameters ?? [], bindingsOf(step)));
  const keyByEntity: Record<string, Cell> = {};
  for (const field of plan.answer.fields)
    if (field.kind === 'entity') keyByEntity[field.name] = argumentKey(field.keys);

  const rows: StepRows[] = [];
  const listPassed = passedLists(plan.steps, rows, given.keyCeiling);
  const failures: SourceFailure[] = [];
  const rowsByDepartment: Record<string, number> = {};
  const trips: Promise<void>[] = [];
  for (const trip of plan.roundTrips) {
    const { after } = trip;
    trips.push(after.length === 0 ? run(trip) : Promise.all(after.map((index) => trips[index]!)).then(() => run(trip)));
  }
  await Promise.all(trips);
  stopwatch?.rowsAreThere();

  const data = prepared.makeAnswer({
    rows,
    keyByEntity,
    hub: given.hub,
    sealer,
    pageSize: (step) => bindPageSize((plan.steps[step]!.read as { readonly page: Page }).page, bindingsOf(step)),
    sealCursor: (step, position) => cursorSealer.seal(position, listName(step)),
    bounded: (step) => {
      const { read } = plan.steps[step]!;
      return 'page' in read
        ? { after: read.page.after !== undefined, before: read.page.before !== undefined }
        : { after: false, before: false };
    },
  });
  stopwatch?.shaped();
  return { data, failures, rowsByDepartment };

  async function run({ department, hop, steps }: RoundTrip): Promise<void> {
    const asked: number[] = [];
    const keysOfStep = new Map<number, readonly Cell[]>();
    const bound: BoundStatement[] = [];
    for (const step of steps) {
      const { read } = plan.steps[step]!;
      const keySource = 'keys' in read ? read.keys : undefined;
      if (isSpared(plan.steps[step]!)) {
        rows[step] = { kind: 'spared' };
        continue;
      }
      const keys = keySource === undefined ? [] : keysFrom(keySource);
      const found = passed[step]!.map(listPassed);
      if (keys === undefined || found.includes(undefined)) {
        rows[step] = { kind: 'failed' };
      } else if (keySource !== undefined && keys.length === 0) {
        rows[step] = stepRows(plan.steps[step]!, [], [], 0);
      } else {
        asked.push(step);
        keysOfStep.set(step, keys);
        const ofStep = values[step]!;
        const placeholder = keyPlaceholders[step]!;
        if (placeholder !== -1) {
          const { scalar } = (read as { readonly key: Column }).key;
          ofStep[placeholder] = keys.map((key) => encode(key, scalar));
        }
        passed[step]!.forEach(({ placeholder: at }, index) => {
          ofStep[at] = found[index];
        });
        bound.push({ statement: statements[step]!, values: ofStep });
      }
    }
    if (asked.length === 0) return;
    const results = await readOrFail(department, hop, asked, bound);
    results?.forEach((found, index) => {
      const step = plan.steps[asked[index]!]!;
      // The read boundary: a clear value goes no further than this.
      for (const cell of hashedCells[step.id]!)
        for (const row of found) row[cell] = row[cell] == null ? null : sealer.hash(String(row[cell]));
      rowsByDepartment[department] = (rowsByDepartment[department] ?? 0) + found.length;
      const size =
        'page' in step.read
          ? bindPageSize(step.read.page, bindingsOf(step.id))
          : step.read.kind === 'keys'
            ? given.keyCeiling
            : 0;
      assertWhole(step, found);
      rows[step.id] = stepRows(step, found, keysOfStep.get(step.id)!, size);
      for (const share of sharesOf(step.id)) {
        const { read } = plan.steps[share]! as Step & { readonly read: ShareRead };
        const ownSize = bindPageSize(read.page, bindingsOf(share));
        rows[share] = stepRows(plan.steps[share]!, sharedRows(read, found), [], ownSize);
      }
    });
  }

  /**
   * What a list needs that found its page at the front must be whole: where the front ended before the page was full, more may follow.
   *
   * @throws QUESTION_TOO_BROAD
   */
  function assertWhole(step: Step, found: readonly Row[]): void {
    const { read } = step;
    if (read.kind !== 'list' || read.front === undefined) return;
    const front = rows[read.front.step]!;
    if (front.kind !== 'keys') return;
    const bindings = bindingsOf(step.id);
    const wanted = bindPageSize(read.page, bindings) + (read.page.probe ? 1 : 0);
    if (found.length >= wanted || front.rows.length < bindFrontSize(read.page, bindings)) return;
    const [way] = plan.steps[read.front.step]!.unlessFound!.find(isExhausted)!;
    throw tooBroad((plan.steps[way!]!.read as KeysRead).argument, given.keyCeiling);
  }

  /** Whether no way has found the keys, and none has failed. */
  function isExhausted(ways: KeysFound): boolean {
    return ways.every((step) => rows[step]!.kind === 'tooMany' || rows[step]!.kind === 'spared');
  }

  /** A second way is gone where the first has found too many, and nothing is looked up among what was not found. */
  function isSpared({ insteadOf, unlessFound, read }: Step): boolean {
    if (unlessFound !== undefined && !unlessFound.some(isExhausted)) return true;
    if (insteadOf !== undefined && rows[insteadOf]!.kind !== 'tooMany') return true;
    if (read.kind !== 'keys' || read.keys?.kind !== 'column') return false;
    const { kind } = rows[read.keys.step]!;
    return kind === 'spared' || kind === 'tooMany';
  }

  /** Rows by statement; undefined when the source did not answer, which is told once. */
  async function readOrFail(
    department: string,
    hop: number,
    asked: readonly number[],
    bound: readonly BoundStatement[],
  ): Promise<readonly Row[][] | undefined> {
    const arrived = stopwatch?.roundTripStarted({ department, hop });
    try {
      const results = await sources.get(department)!.read(bound, given.departure);
      arrived?.(results.reduce((sum, found) => sum + found.length, 0));
      return results;
    } catch (error) {
      arrived?.(0);
      // A wrong value is the question's fault: it fails, and no part of it stands.
      if (!(error instanceof HeyiError) || error.code === 'VALUE_REFUSED') throw error;
      for (const step of asked.flatMap((each) => [each, ...sharesOf(each)])) rows[step] = { kind: 'failed' };
      if (!failures.some((failure) => failure.department === department))
        failures.push({ department, path: plan.steps[asked[0]!]!.path, error });
      return undefined;
    }
  }

  /** The steps that a gathered one brings along. */
  function sharesOf(step: number): readonly number[] {
    const { read } = plan.steps[step]!;
    return read.kind === 'gathered' ? read.shares : [];
  }

  /** Opened once: every department that has something on an object asks by the same argument. */
  function argumentKey(source: ArgumentKey): Cell {
    let key = keyByArgument.get(source);
    if (key === undefined) {
      key = keyOfArgument(source, { variables, principal, sealer });
      keyByArgument.set(source, key);
    }
    return key;
  }

  /** Each key once; undefined when the step that should bring them failed. */
  function keysFrom(source: KeySource): readonly Cell[] | undefined {
    if (source.kind === 'argument') return [argumentKey(source)];
    const keys = new Set<Cell>();
    for (const { step, index } of source.also === undefined ? [source] : [source, source.also]) {
      const parent = rows[step]!;
      if (parent.kind === 'failed') return undefined;
      const add = (row: Row) => {
        const key = row[index] ?? null;
        if (key !== null) keys.add(key);
      };
      if (parent.kind === 'keys') parent.rows.forEach(add);
      else if (parent.kind === 'list') parent.page.rows.forEach(add);
      else if (parent.kind === 'lookup') parent.rowByKey.forEach(add);
      else if (parent.kind === 'children') for (const page of parent.pageByKey.values()) page.rows.forEach(add);
    }
    return [...keys];
  }

  /** Names the list that a cursor belongs to: who asks, for what type, under which filter and order. */
  function listName(step: number): string {
    return (listNames[step] ??= (() => {
      const { type, read, where } = plan.steps[step]!;
      // The front of a list is read from the same cursor as the list.
      if (read.kind === 'front')
        return listName(plan.steps.findIndex((each) => each.read.kind === 'list' && each.read.front?.step === step));
      const asked = [step, ...keysStepsOf(step)];
      if ('page' in read && read.page.list !== undefined) return JSON.stringify([given.cursorOwner, read.page.list]);
      const order = 'order' in read ? read.order.map(({ column, direction }) => [column.name, direction]) : [];
      const operands = asked.map((each) => {
        const ofStep = statements[each]!.parameters.filter((parameter) => parameter.kind === 'operand');
        const values = bind(ofStep, bindingsOf(each));
        // Each once: a later page says what it is sorted by a second time, where it begins behind its cursor.
        return [
          ...new Set(ofStep.map((parameter, at) => JSON.stringify([parameter.operand, parameter.form, values[at]]))),
        ].sort();
      });
      const conditions = asked.slice(1).map((each) => plan.steps[each]!.where);
      return JSON.stringify([given.cursorOwner, type, where, ...conditions, ...operands, order]);
    })());
  }

  /** The steps that find what a step's condition goes by, and those that they go by in their turn. */
  function keysStepsOf(step: number): readonly number[] {
    return stepsNamed(plan.steps[step]!).flatMap((each) => [each, ...keysStepsOf(each)]);
  }
}
