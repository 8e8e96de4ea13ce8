import type { Aim, Audience, Requester } from './policy.ts';
import type { Mapping } from './policy-file.ts';
import { oneOf, type PolicyContext } from './policy-context.ts';
import { refuseUnknownUnit } from './refuse-unknown-unit.ts';

const EVERYBODY: Audience = {
  departments: undefined,
  units: undefined,
  posts: undefined,
  accounts: undefined,
  others: false,
};

/** `to:` and `except:`, whom a rule applies to; to everybody where neither is said. */
export function takeAim(mapping: Mapping, exceptName: string, context: PolicyContext): Aim {
  const to = mapping.takeMapping('to');
  const except = mapping.takeMapping(exceptName);
  return {
    to: to === undefined ? EVERYBODY : takeAudience(to, context),
    except: except === undefined ? undefined : takeAudience(except, context),
  };
}

function takeAudience(mapping: Mapping, context: PolicyContext): Audience {
  const departments = takeDepartments(mapping, context);
  const audience: Audience = {
    departments,
    units: takeUnits(mapping, departments, context),
    posts: takeKnown(mapping, 'posts', context.posts),
    accounts: takeKnown(mapping, 'accounts', context.principals),
    others: mapping.takeFlag('others'),
  };
  mapping.end();
  if (mapping.names().length === 0)
    mapping.report(mapping.line, 'it names nobody', 'name departments, units, posts or accounts');
  return audience;
}

/** `to:` of a grant: departments (or `public: true`, accounts of none), narrowed to units and posts. */
export function takeRequester(mapping: Mapping, context: PolicyContext): Requester {
  const departments = takeDepartments(mapping, context) ?? [];
  const requester: Requester = {
    departments,
    units: takeUnits(mapping, departments, context),
    posts: takeKnown(mapping, 'posts', context.posts),
  };
  mapping.end();
  if (requester.departments.length === 0)
    mapping.report(mapping.line, 'it names no requester', 'write departments: [...] or public: true');
  return requester;
}

/** Departments by code, and undefined for accounts of none (`public: true`); undefined where neither is said. */
function takeDepartments(mapping: Mapping, context: PolicyContext): readonly (string | undefined)[] | undefined {
  const named = takeKnown(mapping, 'departments', context.composition.model.departments);
  if (!mapping.takeFlag('public')) return named;
  return [...(named ?? []), undefined];
}

/** Texts that must be names of a map; undefined where there are none. */
export function takeKnown(
  mapping: Mapping,
  name: string,
  known: ReadonlyMap<string, unknown>,
): readonly string[] | undefined {
  if (mapping.take(name) === undefined) return undefined;
  return mapping.takeTexts(name).flatMap(({ text, line }) => {
    if (known.has(text)) return [text];
    mapping.report(line, `"${text}" is not known among ${name}`, oneOf(known.keys()));
    return [];
  });
}

/** Codes of units, of these departments where any are named. */
function takeUnits(
  mapping: Mapping,
  departments: readonly (string | undefined)[] | undefined,
  { units, composition }: PolicyContext,
): readonly string[] | undefined {
  if (mapping.take('units') === undefined) return undefined;
  const named = (departments ?? []).filter((department) => department !== undefined);
  const among = named.length === 0 ? composition.model.departments.keys() : named;
  return mapping.takeTexts('units').map(({ text, line }) => {
    refuseUnknownUnit(mapping, line, text, units, among);
    return text;
  });
}
