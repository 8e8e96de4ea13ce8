import { unitOf } from '../../governance/area-tree.ts';
import { operationText } from '../../governance/center-operation.ts';
import { registered, signField, signsIn } from '../../governance/register-operation.ts';
import { isDate, startOfDay } from '../../values/date-time.ts';
import type { HubContext } from '../hub-context.ts';
import { askAsCaller } from './ask-as-caller.ts';
import { AN_AREA, badInput } from './bad-input.ts';
import { fieldVerdict } from './field-verdict.ts';
import { permits } from './permits.ts';
import { tellingOf } from './telling.ts';

export interface RegisterArguments {
  readonly area: string;
  readonly register: string;
  readonly first: number;
}

/** Rows of one sign that are looked at, the latest; where there are more, the register says that it is not complete. */
const MOST_SIGNS = 1000;

/**
 * What two or more departments have signs of in an area: each department lists its own, all of them in one round trip, and the hub finds
 * which of them are of the same person or dispute.
 *
 * @throws BAD_USER_INPUT for an area above cities, and for a register that there is not, or of which the caller may know nothing
 */
export async function riskRegister(
  { area, register: id, first }: RegisterArguments,
  context: HubContext,
): Promise<unknown> {
  const { hub, language } = context;
  if (unitOf(area) === undefined) throw badInput('area', AN_AREA, JSON.stringify(area));
  const register = hub.catalogue.registers.get(id);
  const most = Math.min(MOST_SIGNS, hub.maximumPageSize);
  const signs = (register?.signs ?? []).map((sign) => {
    const field = signField(sign, most);
    return { sign, field, verdict: fieldVerdict(field, context) };
  });
  const departmentOf = (type: string) => hub.composition.model.types.get(type)!.anchor;
  // What is hidden is not there: a register of which one department is left would never have been written.
  const known = signs.filter(({ verdict }) => verdict.kind !== 'hidden');
  const departments = new Set(known.map(({ sign }) => departmentOf(sign.type)));
  if (register === undefined || departments.size < 2) throw badInput('register', A_REGISTER, JSON.stringify(id));

  const asked = known.filter(({ verdict }) => permits(verdict, ['riskRegister', 'entries'], context));
  if (context.onDenied === 'refuse' && context.refusals.length > 0) return null;
  const text = operationText(asked.map(({ field }, index) => `s${index}: ${field}`));
  const operation = { isEmpty: asked.length === 0, text, variables: { area } };
  const { data } = await askAsCaller(operation, { field: 'riskRegister', levels: 1 }, context);

  const lists = asked.map(({ sign }, index) => signsIn(data[`s${index}`], sign));
  const risks = registered(
    register,
    lists.flatMap((list) => list?.found ?? []),
    departmentOf,
  );
  const { isWhole } = tellingOf(context);
  return {
    id,
    ...register.title,
    total: risks.length,
    // Whoever is not told of a sign is not told that there is none.
    complete:
      asked.length === known.length &&
      lists.every((list) => list?.all === true) &&
      asked.every(({ sign }) => isWhole(sign, area)),
    entries: risks.slice(0, Math.max(0, first)).map(({ reasons, ...risk }) => ({
      ...risk,
      reasons: reasons.map(({ sign, record, number, at }) => ({
        reason: sign.title[language],
        department: departmentOf(sign.type),
        type: sign.type,
        record,
        number,
        // A day begins in Beijing.
        at: at !== null && isDate(at) ? startOfDay(at) : at,
      })),
    })),
  };
}

const A_REGISTER = { zh: '可知悉的风险台账', en: 'a risk register that you may know of' };
