import { shortestAreaCode } from '../../values/area-code.ts';
import { isIdNumber } from '../../values/id-number.ts';
import type { PolicyPrincipal, Post } from './policy.ts';
import type { Mapping } from './policy-file.ts';
import type { PolicyContext } from './policy-context.ts';
import { takeTitle } from './read-posts.ts';
import { refuseUnknownUnit } from './refuse-unknown-unit.ts';
import { takeKnown } from './take-aim.ts';
import { unitsAbove } from './units-above.ts';

/** `principals.yaml`: the accounts, and what each is. */
export function readPrincipals(
  root: Mapping,
  context: Omit<PolicyContext, 'principals'>,
): ReadonlyMap<string, PolicyPrincipal> {
  const principals = root.takeNamed('principals').map(([account, mapping]) => principal(account, mapping, context));
  return new Map(principals.map((each) => [each.account, each]));
}

function principal(
  account: string,
  mapping: Mapping,
  { composition, posts, purposes, units }: Omit<PolicyContext, 'principals'>,
): PolicyPrincipal {
  const name = takeTitle(mapping);
  const own = takeKnown(mapping, 'posts', posts) ?? [];
  const [department] = takeKnown(mapping, 'department', composition.model.departments) ?? [];
  const unit = mapping.takeText('unit');
  const idNumber = mapping.takeText('idNumber');
  const scope = mapping.takeTexts('scope').flatMap(({ text, line }) => {
    const code = shortestAreaCode(text);
    if (code === undefined) mapping.report(line, `"${text}" is no area code`, 'write 2 to 12 digits in quotes: "4313"');
    return code === undefined ? [] : [code];
  });
  const [purpose] = takeKnown(mapping, 'purpose', purposes) ?? [];
  mapping.end();
  if (own.length === 0) mapping.report(mapping.line, 'the account has no post', 'write posts: [...]');
  // Not repeated in the message: it is a citizen number, or was meant to be one.
  if (idNumber !== undefined && !isIdNumber(idNumber))
    mapping.report(mapping.lineOf('idNumber'), 'this is no citizen number', 'write all 18 characters in quotes');
  if (unit !== undefined && department === undefined)
    mapping.report(mapping.lineOf('unit'), 'a unit is part of a department', 'write department: …');
  if (unit !== undefined && department !== undefined)
    refuseUnknownUnit(mapping, mapping.lineOf('unit'), unit, units, [department]);
  refuseSharedPurposes(mapping, own, posts);
  refuseTwoDuties(mapping, own, posts);
  if (purpose !== undefined && !own.some((post) => posts.get(post)!.purposes.includes(purpose)))
    mapping.report(
      mapping.lineOf('purpose'),
      `"${purpose}" is a purpose of none of its posts`,
      `choose one of theirs, or add it to a post`,
    );
  const above = unit === undefined ? [] : unitsAbove(units, unit);
  const who = { account, name, post: own[0] ?? '', posts: own, department, unit, unitsAbove: above };
  return { ...who, idNumber, scope, purpose };
}

/** 三员分立: who administers one thing administers nothing else. */
function refuseTwoDuties(mapping: Mapping, own: readonly string[], posts: ReadonlyMap<string, Post>): void {
  const held = [...new Set(own)].filter((post) => posts.get(post)!.duty !== undefined);
  if (held.length > 1)
    mapping.report(
      mapping.lineOf('posts'),
      `its posts ${held.join(' and ')} both have a duty`,
      'give the account one of them: duties are kept apart',
    );
}

/** A purpose says in which post an account acts: where two of its posts have it, nobody could say. */
function refuseSharedPurposes(mapping: Mapping, own: readonly string[], posts: ReadonlyMap<string, Post>): void {
  const postByPurpose = new Map<string, string>();
  for (const post of new Set(own))
    for (const purpose of posts.get(post)!.purposes) {
      const other = postByPurpose.get(purpose);
      if (other !== undefined)
        mapping.report(
          mapping.lineOf('posts'),
          `its posts ${other} and ${post} both have the purpose "${purpose}"`,
          'give the account one of them, or the posts different purposes',
        );
      postByPurpose.set(purpose, post);
    }
}
