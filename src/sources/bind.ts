import type { Scalar } from '../compose/model.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Principal, PrincipalAttribute } from '../permissions/principal.ts';
import type { Variables } from '../plan/argument.ts';
import type { ArgumentKey, Operand, Page, Value } from '../plan/plan.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { areaRange, fullAreaCode } from '../values/area-code.ts';
import { textAfterPrefix } from '../values/text-after-prefix.ts';
import type { Parameter } from './parameter.ts';
import type { Cell } from './source.ts';

/** What the values of one statement are taken from. */
export interface Bindings {
  readonly variables: Variables;
  /** Who asks: what row rules compare with. */
  readonly principal: Pick<Principal, PrincipalAttribute | 'scope' | 'unitsAbove'>;
  readonly sealer: Sealer;
  readonly maximumPageSize: number;
  /** How many keys may be passed on from one department to another. */
  readonly keyCeiling: number;
  /** The step's keys, each once; empty for a step without keys. */
  readonly keys: readonly Cell[];
  /** Opens a cursor of the step's list: a value for each order term. */
  readonly openCursor: (cursor: string, argument: string) => readonly unknown[];
}

/**
 * The values of a statement's placeholders, in order.
 *
 * @throws BAD_USER_INPUT, PAGE_TOO_LARGE, CURSOR_INVALID
 */
export function bind(parameters: readonly Parameter[], bindings: Bindings): unknown[] {
  return parameters.map((parameter) => {
    switch (parameter.kind) {
      case 'keys':
        return bindings.keys.map((key) => encode(key, parameter.column.scalar));
      // Found while the operation runs, and put in then.
      case 'passed':
      case 'keySet':
      case 'front':
        return undefined;
      case 'keyBound':
        return bindings.keyCeiling + 1;
      case 'frontBound':
        return bindFrontSize(parameter.page, bindings);
      case 'operand':
        return bindOperand(parameter, bindings);
      case 'limit':
        return bindPageSize(parameter.page, bindings) + (parameter.page.probe ? 1 : 0);
      case 'fraction':
        return bindFraction(parameter.operand, bindings);
      case 'cursor':
        return encode(cursorOf(parameter.page, parameter.end, bindings)[parameter.term], parameter.column.scalar);
    }
  });
}

/** The clear key of an object asked for by an argument. */
export function keyOfArgument(
  source: ArgumentKey,
  bindings: Pick<Bindings, 'variables' | 'principal' | 'sealer'>,
): Cell {
  const { sealer } = bindings;
  const { argument, type, scalar, sealed } = source;
  const value = valueOf(source.value, bindings);
  if (typeof value !== 'string')
    throw new HeyiError('BAD_USER_INPUT', {
      argument,
      expected: { zh: '恰好一个标识参数', en: 'exactly one argument that names the object' },
      received: { zh: '没有或不止一个', en: 'none, or more than one' },
    });
  const key = sealed ? sealer.unseal(type, value) : value;
  if (key === undefined || (scalar === 'IntegerId' && !isIntegerId(key))) throw notAnId(argument, value, sealed);
  return key;
}

/** A value of the plan, as this request gives it. */
export function valueOf(value: Value, bindings: Pick<Bindings, 'variables' | 'principal'>): unknown {
  const { variables, principal } = bindings;
  switch (value.kind) {
    case 'literal':
      return value.value;
    case 'variable':
      return value.path.reduce<unknown>((of, name) => (of as Readonly<Record<string, unknown>>)[name], variables);
    case 'principal':
      return principal[value.attribute] ?? null;
    case 'principalArea':
      return principal.scope[value.index];
    case 'principalUnitAbove':
      return principal.unitsAbove?.[value.index] ?? null;
    case 'items':
      return value.items.map((item) => valueOf(item, bindings));
  }
}

function bindOperand({ operand, column, form }: Parameter & { kind: 'operand' }, bindings: Bindings): unknown {
  const { sealer } = bindings;
  const value = valueOf(operand.value, bindings);
  switch (form) {
    case 'value':
      return encodeOperand(value, operand, column.scalar, sealer);
    case 'list':
      // GraphQL lets a single value stand for a list of one.
      return (Array.isArray(value) ? value : [value]).map((item) =>
        encodeOperand(item, operand, column.scalar, sealer),
      );
    case 'low':
    case 'high':
      return areaRange(value as string)[form];
    case 'prefixEnd':
      return textAfterPrefix(value as string);
  }
}

function encodeOperand(value: unknown, { sealed, argument }: Operand, scalar: Scalar, sealer: Sealer): unknown {
  const clear = sealed === undefined ? value : sealer.unseal(sealed, value as string);
  if (clear === undefined || (scalar === 'IntegerId' && !isIntegerId(clear)))
    throw notAnId(argument, value, sealed !== undefined);
  return encode(clear, scalar);
}

function isIntegerId(value: unknown): boolean {
  return typeof value === 'string' && /^(0|[1-9]\d{0,17})$/.test(value);
}

/** Where ids are sealed, what came instead may be the very number they hide: it is not repeated. */
function notAnId(argument: string, received: unknown, sealed: boolean): HeyiError {
  return new HeyiError('BAD_USER_INPUT', {
    argument,
    expected: { zh: '本枢纽给出的标识', en: 'an id as this hub gave it' },
    received: sealed ? { zh: '其他文本', en: 'another text' } : JSON.stringify(String(received).slice(0, 40)),
  });
}

/** How many rows a page may have, the probed one not counted. */
export function bindPageSize(page: Page, bindings: Bindings): number {
  const { maximumPageSize } = bindings;
  const size = valueOf(page.size, bindings) as number;
  if (size < 0)
    throw new HeyiError('BAD_USER_INPUT', {
      argument: page.argument,
      expected: { zh: '不小于 0 的数量', en: 'a number of objects, 0 or more' },
      received: size,
    });
  if (size > maximumPageSize)
    throw new HeyiError('PAGE_TOO_LARGE', { argument: page.argument, limit: maximumPageSize, received: size });
  return size;
}

/** How many rows are read at the front of a list: enough where one row in a hundred is what is looked for. */
export function bindFrontSize(page: Page, bindings: Bindings): number {
  return Math.min(bindings.keyCeiling, Math.max(LEAST_FRONT, 100 * bindPageSize(page, bindings)));
}

const LEAST_FRONT = 2_000;

function bindFraction({ value, argument }: Operand, bindings: Bindings): number {
  const fraction = valueOf(value, bindings) as number;
  if (!(fraction >= 0 && fraction <= 1))
    throw new HeyiError('BAD_USER_INPUT', {
      argument,
      expected: { zh: '0 到 1 之间的数', en: 'a number from 0 to 1' },
      received: fraction,
    });
  return fraction;
}

function cursorOf(page: Page, end: 'after' | 'before', bindings: Bindings): readonly unknown[] {
  return bindings.openCursor(valueOf(page[end]!, bindings) as string, end);
}

/** The hub's form of a value → the databases' form. */
export function encode(value: unknown, scalar: Scalar): unknown {
  return scalar === 'AreaCode' && typeof value === 'string' ? fullAreaCode(value) : value;
}
