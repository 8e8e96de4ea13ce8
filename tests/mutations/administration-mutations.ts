import type { Mutation } from './mutation.ts';

const NARROWING = ['tests/administration/narrowing.test.ts'];
const ENTITLE = ['tests/permissions/entitle/entitle.test.ts'];
const PREVIEW = ['tests/administration/preview.test.ts'];

const lists = 'src/administration/narrowing/lists-within.ts';
const permits = 'src/permissions/policy/is-permit-within.ts';
const grant = 'src/administration/narrowing/is-grant-within.ts';
const assignment = 'src/administration/narrowing/is-assignment-within.ts';
const prohibition = 'src/administration/narrowing/is-prohibition-within.ts';
const principal = 'src/administration/narrowing/is-principal-within.ts';
const compare = 'src/administration/compare-policies.ts';
const difference = 'src/administration/access-difference.ts';
const granted = 'src/permissions/entitle/grants.ts';
const bind = 'src/administration/bind-rows.ts';
const count = 'src/administration/count-changes.ts';

type Fault = readonly [name: string, file: string, find: string, replace: string, because: string];

const judgedBy = (tests: readonly string[], faults: readonly Fault[]): readonly Mutation[] =>
  faults.map(([name, file, find, replace, because]) => ({
    name,
    file,
    find,
    replace,
    because,
    tests,
    needs: 'nothing',
  }));

/** What acts at once though it widens, and what a preview does not tell. */
export const administrationMutations: readonly Mutation[] = [
  ...judgedBy(NARROWING, [
    [
      'short-texts-of-a-mask-passed-over',
      permits,
      'return isDeepStrictEqual(strictestMask([one, other]), one);',
      'const shown = (mask?: object) => ({ ...mask, above: undefined });\n  return isDeepStrictEqual(shown(strictestMask([one, other])), shown(one));',
      'a mask that shows texts which another hid whole acts at once',
    ],
    [
      'weaker-mask-acts-at-once',
      permits,
      'one.verbs].every((verb) => other.verbs.has(verb)) && isMaskWithin(one.mask, other.mask)',
      'one.verbs].every((verb) => other.verbs.has(verb))',
      'a value is shown clear, and nobody else was asked',
    ],
    [
      'more-rows-act-at-once',
      grant,
      'isDeepStrictEqual(after.rowsByType, before.rowsByType) &&',
      '',
      'rows of other areas are given, and nobody else was asked',
    ],
    [
      'resumed-at-once',
      grant,
      '(after.suspended !== undefined || before.suspended === undefined)',
      'true',
      'what was suspended is given again, and nobody else was asked',
    ],
    [
      'later-end-acts-at-once',
      lists,
      'other.from <= one.from && one.until <= other.until',
      'other.from <= one.from',
      'a grant is prolonged, and nobody else was asked',
    ],
    [
      'more-given-on-at-once',
      assignment,
      'return [...after].every(([coordinate, permit]) => isPermitWithin(permit, before.get(coordinate)));',
      'return [...after].every(([coordinate]) => before.has(coordinate));',
      'more of a grant is given on, and nobody else was asked',
    ],
    [
      'whole-given-on-for-a-part',
      assignment,
      'if (after === undefined) return false;',
      'if (after === undefined) return true;',
      'all of a grant is given on for a part of it, and nobody else was asked',
    ],
    [
      'guardrail-lifted-at-once',
      prohibition,
      'after !== undefined &&',
      'after === undefined || ',
      'a rule of the platform ends, and nobody else was asked',
    ],
    [
      'denial-of-verbs-for-all',
      prohibition,
      'isChosenWithin(before.verbs, after.verbs) &&',
      '',
      'a denial is of one verb alone, and nobody else was asked',
    ],
    [
      'larger-area-acts-at-once',
      principal,
      'after.scope.every((code) => before.scope.some((area) => code.startsWith(area)))',
      'true',
      'an account sees other areas, and nobody else was asked',
    ],
  ]),
  ...judgedBy(ENTITLE, [
    [
      'mask-of-a-part-left-out',
      granted,
      'mask: strictestMask([mask, part?.mask])',
      'mask',
      'what was given on under a mask is shown clear',
    ],
    [
      'mask-of-the-grant-left-out-of-a-part',
      granted,
      'mask: strictestMask([mask, part?.mask])',
      'mask: part?.mask',
      'the requester shows what the owner masks',
    ],
    [
      'smaller-part-masks-the-larger',
      'src/permissions/policy/parts-of-a-grant.ts',
      'return isPermitWithin(one, other) && !isPermitWithin(other, one);',
      'return one === undefined && other === undefined;',
      'taking one part away shows more of another',
    ],
  ]),
  ...judgedBy(PREVIEW, [
    [
      'own-values-not-told-apart',
      compare,
      'const own = isDeepStrictEqual(one, other) ? null : account;',
      'const own = null;',
      'who gets another area is taken for one who does not',
    ],
    [
      'same-rules-of-other-values-not-told',
      compare,
      'isDeepStrictEqual(one.entitled.obligations, other.entitled.obligations) &&\n    isDeepStrictEqual(one.principal, other.principal)',
      'isDeepStrictEqual(one.entitled.obligations, other.entitled.obligations)',
      'that somebody sees another area is told to nobody',
    ],
    [
      'unit-of-rows-not-told',
      bind,
      `canonical(condition.where).includes('"principal"') ? own : {}`,
      '{}',
      'that somebody sees the rows of another unit is told to nobody',
    ],
    [
      'larger-area-told-as-the-same',
      bind,
      'areas.some((area) => code.startsWith(area))',
      'areas.length > 0 && code.length > 0',
      'a larger area is told as the same',
    ],
    [
      'mask-not-told',
      difference,
      'if (isUsed && !isDeepStrictEqual(one?.mask, other?.mask))',
      'if (isUsed && one?.mask?.kind !== other?.mask?.kind)',
      'a mask that shows more is told to nobody',
    ],
    [
      'discovery-not-told',
      difference,
      "return ability === 'discover' ? field !== undefined : field?.verbs.has(ability) === true;",
      "return ability !== 'discover' && field?.verbs.has(ability) === true;",
      'that a field may be known of is told to nobody',
    ],
    [
      'operation-outcomes-not-told',
      compare,
      'return isDeepStrictEqual(was, is) ? [] : [{ name, before: was, after: is }];',
      'return was.kind === is.kind ? [] : [{ name, before: was, after: is }];',
      'a report loses a column, and nobody was told',
    ],
    [
      'what-is-neither-counted-as-none',
      count,
      "if (difference.effect !== 'loses') sets",
      "if (difference.effect === 'gains') sets",
      'what shows something else counts as no gain',
    ],
  ]),
];
