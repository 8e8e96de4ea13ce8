import { administrationMutations } from './administration-mutations.ts';
import { exportMutations } from './export-mutations.ts';
import type { Mutation } from './mutation.ts';

/** What somebody may not see becomes something else, and nobody is told: on a city of its own. */
const HIDDEN = ['tests/permissions/hidden-changes/hidden-changes.test.ts'];
const GUARDED = ['tests/plan/guarded.test.ts'];
const COORDINATES = ['tests/permissions/coordinates-of.test.ts'];
const ENTITLE = ['tests/permissions/entitle/entitle.test.ts'];
const DECIDER = ['tests/permissions/create-decider.test.ts'];
const SCHEMA = ['tests/permissions/principal-schema.test.ts'];
const SERVERS = ['tests/server/principal-servers.test.ts'];
const LIMITER = ['tests/server/verification-limiter.test.ts'];
const MATCHES = ['tests/plan/plan-matches.test.ts'];
// These ask the demo city.
const LEDGER = ['tests/server/ledger.test.ts'];
const PRINCIPALS = ['tests/server/principals.test.ts'];
const CENTER = ['tests/server/center/permissions.test.ts'];
const SHARED = ['tests/permissions/leak-classes/shared.test.ts'];

const use = 'src/permissions/use-of.ts';
const where = 'src/plan/where.ts';
const aggregate = 'src/plan/plan-aggregate.ts';
const root = 'src/plan/plan-root.ts';
const related = 'src/plan/related-rows.ts';
const matches = 'src/plan/plan-matches.ts';
const judge = 'src/permissions/entitle/judge-field.ts';
const grants = 'src/permissions/entitle/grants.ts';
const rows = 'src/permissions/entitle/row-rules.ts';
const members = 'src/permissions/principal-schema/member-rules.ts';
const execute = 'src/server/execute-request.ts';
const rowExpressions = 'src/sources/postgres/row-expressions.ts';

type Fault = readonly [
  name: string,
  file: string,
  find: string,
  replace: string,
  because: string,
  /** Where others than those of its group notice it sooner. */
  tests?: readonly string[],
];

const judgedBy = (tests: readonly string[], faults: readonly Fault[], needs?: Mutation['needs']): readonly Mutation[] =>
  faults.map(([name, file, find, replace, because, sooner = tests]) => ({
    name,
    file,
    find,
    replace,
    because,
    tests: sooner,
    needs: needs ?? (sooner === HIDDEN ? 'database' : 'nothing'),
  }));

/**
 * Each leaves out one step of authorisation. Positions are guarded three times: the caller's schema lacks what may not be used, the
 * decision refuses an operation that uses it, and the plan is never made. Each of the three has its own faults and its own tests, or the
 * two that are left would hide the one that is gone.
 */
export const permissionMutations: readonly Mutation[] = [
  // ── What an operation uses ───────────────────────────────────────────────────────────────────────────────────────
  ...judgedBy(COORDINATES, [
    ['selection-not-used', use, "add(type.name, name, 'read');", '', 'a value is read that nobody was asked about'],
    [
      'condition-not-used',
      'src/permissions/generated-types.ts',
      "where: { endings: ['Where'], verb: 'filter' }",
      "where: { endings: ['Where'], verb: undefined }",
      'a forbidden value is found by halves',
    ],
    [
      'order-not-used',
      'src/permissions/generated-types.ts',
      "orderBy: { endings: ['OrderBy'], verb: 'sort' }",
      "orderBy: { endings: ['OrderBy'], verb: undefined }",
      'rows stand in the order of a forbidden value',
    ],
    [
      'group-not-used',
      'src/permissions/generated-types.ts',
      "groupBy: { endings: ['GroupBy', 'GroupKeyOrderBy'], verb: 'group' }",
      "groupBy: { endings: ['GroupBy', 'GroupKeyOrderBy'], verb: undefined }",
      'groups tell how often each forbidden value is there',
    ],
    [
      'having-not-used',
      'src/permissions/generated-types.ts',
      "['', 'Having', 'OrderBy'].map(",
      "['', 'OrderBy'].map(",
      'a figure of a forbidden value is found by halves',
    ],
    [
      'figure-not-used',
      'src/permissions/generated-types.ts',
      "    verb: 'aggregate',\n  },\n} as const",
      '    verb: undefined,\n  },\n} as const',
      'the largest of forbidden values is told',
    ],
    [
      'keys-of-variables-not-used',
      use,
      'addAll(found, ofMember(nullable.name, name, member, isGiven(each)));',
      '',
      'a condition that comes as a variable is not asked about',
    ],
    [
      'conditions-behind-relations-not-used',
      use,
      'addAll(found, ofInput(value, member));',
      '',
      'a condition is passed over that stands inside another',
    ],
    [
      'search-not-used',
      use,
      "for (const searched of of.searched) add(of.name, searched, 'search');",
      ';',
      'forbidden values are searched',
    ],
    [
      'single-look-up-not-used',
      use,
      "for (const argument of node.arguments ?? []) add(of.name, argument.name.value, 'verify');",
      ';',
      'whoever knows a number verifies it, whether or not that was granted',
    ],
    [
      'key-that-merges-not-used',
      use,
      "add(field.target, field.via, 'join');\n        list(",
      'list(',
      'rows are connected by a link that the caller may not follow',
    ],
    [
      'link-beyond-its-key-not-used',
      use,
      "if (via !== undefined && name !== type.key.field) add(via.type, via.field, 'join');",
      '',
      'a link that may only be read is followed',
    ],
    [
      'time-line-not-used',
      use,
      "add(part.type, part.via, 'join');\n          add(",
      'add(',
      'a time line connects what may not be connected',
    ],
    [
      'statistics-not-used',
      use,
      "add(of.name, of.key.field, 'aggregate');\n        // The areas",
      '// The areas',
      'rows are counted that may not be',
    ],
    [
      'interface-not-used',
      use,
      'isAbstractType(named) ? schema.getPossibleTypes(named) :',
      'isAbstractType(named) ? [] :',
      'what is asked of an interface is asked of nobody',
    ],
    [
      'verifications-counted-once',
      'src/permissions/uses.ts',
      'known === undefined ? use : { ...known, times: known.times + use.times }',
      'known === undefined ? use : known',
      'a hundred numbers are verified under a hundred aliases, and counted as one',
    ],
  ]),

  // ── What refuses an operation ────────────────────────────────────────────────────────────────────────────────────
  ...judgedBy(DECIDER, [
    [
      'operation-never-refused',
      'src/permissions/decide-operation.ts',
      "if (verb === 'read' || verb === 'join') return undefined;",
      'return undefined;',
      'no use of a field is looked at',
    ],
    [
      'combination-passed-over',
      'src/permissions/decide-operation.ts',
      'combinationOf(entitled, coordinates) ??',
      '',
      'name, telephone and address go out together',
    ],
    [
      'matter-passed-over',
      'src/permissions/decide-operation.ts',
      'missingMatter(entitled, coordinates, matter, model);',
      'undefined;',
      'files are read for no case',
    ],
    [
      'entitlement-of-another-account',
      'src/permissions/shape-of.ts',
      'accounts.has(account) ? account : null,',
      '',
      'who is recused by name is answered as a colleague who is not',
    ],
    [
      'entitlement-outlives-its-grant',
      'src/permissions/create-decider.ts',
      '`${turnAt(turns, at.getTime())} ${',
      '`${',
      'a grant that has ended goes on',
    ],
  ]),

  // ── The plan ─────────────────────────────────────────────────────────────────────────────────────────────────────
  ...judgedBy(GUARDED, [
    [
      'planned-though-not-read',
      'src/plan/plan-object.ts',
      'if (reason !== undefined) return refuse(planning, { type: type.name, field: fieldName, owner }, reason, at);',
      '',
      'a forbidden value stands in the answer',
    ],
    [
      'planned-though-not-filtered',
      where,
      "assertPermitted(guard, type.name, name, verifies ? 'verify' : 'filter');",
      '',
      'a condition on a forbidden value is run',
    ],
    [
      'planned-though-not-sorted',
      'src/plan/order.ts',
      "assertPermitted(guard, type.name, name, 'sort');",
      '',
      'an order by a forbidden value is run',
    ],
    [
      'planned-though-not-grouped-nor-computed',
      aggregate,
      "assertPermitted(guard, type.name, name, 'aggregate');",
      '',
      'groups and figures of forbidden values are run',
    ],
    [
      'planned-though-not-verified',
      root,
      "for (const [asked] of given) assertPermitted(planning.guard, type.name, asked, 'verify');",
      '',
      'somebody is looked up by a number that may not be asked for',
    ],
    [
      'planned-though-not-searched',
      where,
      ".filter((name) => guard.refusal(type.name, name, 'search') === undefined)",
      '',
      'forbidden values are searched',
    ],
    [
      'planned-though-not-joined-in-a-condition',
      related,
      "assertPermitted(guard, linking.name, link, 'join');",
      '',
      'a condition follows a link that may not be followed',
    ],
    [
      'planned-though-not-joined',
      'src/plan/refusals.ts',
      "return refusalOf(planning, type, link, 'join');",
      'return undefined;',
      'the object behind a link is read by who may only know its key',
    ],
    [
      'planned-though-not-listed',
      'src/plan/refusals.ts',
      "const unknown = refusalOf(planning, type, type.key.field, 'read');",
      'const unknown = undefined;',
      'rows are listed whose key may not be read',
    ],
    [
      'planned-though-not-counted',
      root,
      "? refusalOf(planning, type, type.key.field, 'aggregate')",
      '? undefined',
      'statistics come without leave to count',
    ],
    [
      'time-line-of-forbidden-parts',
      'src/plan/plan-timeline.ts',
      'const hidden = refusalToList(planning, type, part.via) ?? refusalToOrder(planning, type, part.by.name);',
      'const hidden = refusalToOrder(planning, type, part.by.name);',
      'a time line shows what no list would',
    ],
    [
      'facts-compared-though-not-read',
      'src/plan/plan-timeline.ts',
      "const hidden = refusalOf(planning, type, fact, 'read');",
      'const hidden = undefined;',
      'that a department states something else is told to who may not read it',
    ],
    [
      'field-that-is-missing-is-permitted',
      'src/plan/guard-of.ts',
      "if (entitled === undefined) return 'no-grant';",
      'if (entitled === undefined) return undefined;',
      'what nobody decided about is open',
    ],
    [
      'rule-that-is-missing-gives-all-rows',
      'src/plan/guard-of.ts',
      "?? { kind: 'none' };",
      "?? { kind: 'all' };",
      'a table that nobody decided about is open',
    ],
    [
      'order-of-numbers',
      'src/plan/order-of-key.ts',
      "if (!key.sealed || guard.refusal(name, key.field, 'sort') === undefined) return column;",
      'return column;',
      'people stand in the order of their numbers, and so of their birth',
    ],
    [
      'filled-areas-count-none',
      'src/plan/fill-areas.ts',
      'planning.guard.smallestGroup(type.name) > 0 || led.length > 0 ? [] : step.columns',
      'step.columns',
      'an area of too few people is told to have none',
    ],
  ]),

  // ── Rows ─────────────────────────────────────────────────────────────────────────────────────────────────────────
  ...judgedBy(HIDDEN, [
    [
      'rows-of-all',
      'src/plan/planning.ts',
      'const visible = both(guard.rows(type, department), where);',
      'const visible = where;',
      'every list, count and look-up has all rows',
      GUARDED,
    ],
    [
      'related-rows-of-all',
      related,
      'const visible = guard.rows(target, field.department);',
      'const visible = undefined;',
      'conditions and orders by a relation tell of hidden rows',
      GUARDED,
    ],
    [
      'match-quality-of-all-rows',
      matches,
      'both(guard.rows(type, field.department), identitySealed(guard, type, field))',
      'identitySealed(guard, type, field)',
      'match quality counts hidden rows',
      MATCHES,
    ],
    [
      'match-quality-of-all-people',
      matches,
      'where: guard.rows(target, anchor),',
      'where: undefined,',
      'match quality tells who is registered elsewhere',
    ],
    [
      'area-scope-left-out',
      rows,
      "conditions.push({ kind: 'scope', field: area.name, levels: actor.principal.scope.map(areaLevel) });",
      '',
      'a county sees the whole city',
      ENTITLE,
    ],
    [
      'own-rows-of-everybody',
      rows,
      "conditions.push({ kind: 'own', field: subject.field });",
      '',
      "a citizen reads everybody's records",
      ENTITLE,
    ],
    [
      "owner's-statement-left-out",
      rows,
      "conditions.push({ kind: 'where', where });",
      '',
      'rows come that the owner keeps',
      ENTITLE,
    ],
    [
      'recusal-left-out',
      rows,
      'const of = [...stated, ...recused, ...sealed];',
      'const of = [...stated, ...sealed];',
      'the accused read what accuses them',
      ENTITLE,
    ],
    [
      'recusal-of-units-left-out',
      'src/plan/row-rule-predicate.ts',
      "(['unit', 'department'] as const)",
      "(['department'] as const)",
      'a unit reads what accuses it',
    ],
    [
      'recusal-of-units-above-left-out',
      'src/plan/row-rule-predicate.ts',
      'rule.unitsAbove ?? 0',
      '0',
      'a unit reads what accuses the one above it',
    ],
    [
      'recusal-by-order-left-out',
      'src/permissions/entitle/recusal.ts',
      'return [...accused, ...ordered.map(',
      'return [...accused, ...[].map(',
      'an order of recusal is passed over',
      ENTITLE,
    ],
    [
      'seals-left-out',
      rows,
      'const of = [...stated, ...recused, ...sealed];',
      'const of = [...stated, ...recused];',
      'sealed records are read',
      ENTITLE,
    ],
    [
      'seals-by-order-left-out',
      'src/permissions/entitle/statutory.ts',
      'return [...marked, ...ordered.map(',
      'return [...marked, ...[].map(',
      'an order that seals is passed over',
      ENTITLE,
    ],
    [
      'parts-without-their-whole',
      rows,
      "return [{ kind: 'partOfVisible', field: part.name }, ...conditions];",
      'return conditions;',
      'notes of hidden cases are read',
      ENTITLE,
    ],
    [
      'parts-of-any-whole',
      'src/plan/row-rule-predicate.ts',
      'of: guard.rowsOfWhole(whole, department) };',
      'of: undefined };',
      'notes of hidden cases are read',
      GUARDED,
    ],
    [
      'shared-plan-bound-to-nobody',
      'src/plan/row-rule-predicate.ts',
      "operandOf({ kind: 'principalArea', index })",
      "operandOf({ kind: 'literal', value: '4313' })",
      'who shares a plan shares its rows',
      GUARDED,
    ],
  ]),

  // ── Identities ───────────────────────────────────────────────────────────────────────────────────────────────────
  ...judgedBy(HIDDEN, [
    [
      'identities-told',
      'src/plan/guard-of.ts',
      "seal.hides === 'IDENTITY'",
      "seal.hides === 'NOBODY'",
      'minors are named',
    ],
    [
      'identities-in-values',
      'src/plan/field-column.ts',
      '...(hiddenBy.length === 0 ? {} : { hiddenBy }),',
      '',
      "a minor's case names the minor",
    ],
    [
      'identities-from-the-person-back',
      'src/plan/plan-object.ts',
      'where: identitySealed(guard, type, type.fields.get(field.via) as ToOneField),',
      '',
      'a minor has a list of cases',
    ],
    [
      'identities-in-conditions',
      related,
      'const seals = identitySealed(guard, linking, linking.fields.get(link) as ToOneField);',
      'const seals = undefined;',
      'a case is found by the name of a minor',
    ],
    [
      'identities-in-conditions-of-lists-across',
      'src/plan/crossing-conditions.ts',
      'const pointing = identitySealed(guard, target, target.fields.get(field.via) as ToOneField);',
      'const pointing = undefined;',
      'a minor is found by the cases of another department',
    ],
    [
      'identities-in-conditions-on-links-across',
      'src/plan/crossing-conditions.ts',
      'return both(identitySealed(guard, type, field), leads())!;',
      'return leads();',
      'a case is found by what another department says of a minor',
    ],
    [
      'unused-rows-exist',
      'src/plan/guard-of.ts',
      'isUsed(type, department) ? guard.rowsOfWhole(type, department) : NO_ROW',
      'guard.rowsOfWhole(type, department)',
      'a dispute that nobody told of shows by what leads through it',
      ['tests/plan/guarded.test.ts'],
    ],
    [
      'identities-in-counts-across',
      'src/plan/values-beyond.ts',
      'where: identitySealed(guard, target, target.fields.get(field.via) as ToOneField),',
      'where: undefined,',
      "a minor's cases are counted in the order of people",
    ],
    [
      'few-behind-a-link',
      'src/plan/group-keys.ts',
      'if (found.length > 0 && least > 0) led.push',
      'if (found.length < 0) led.push',
      'a group of one person behind a link is told',
      ['tests/plan/guarded.test.ts'],
    ],
    [
      'grouped-through-without-join',
      members,
      "return allowed(of.name, member, 'group') && joins(of, field!);",
      "return allowed(of.name, member, 'group');",
      'a link that may not be followed is followed by groups',
      ['tests/permissions/principal-schema.test.ts'],
    ],
    [
      'grouped-through-unsaid',
      use,
      "use !== 'orderBy' && use !== 'through'",
      "use !== 'orderBy'",
      'what groups join is not decided, and not in the ledger',
      ['tests/permissions/coordinates-of.test.ts'],
    ],
    [
      'identities-in-orders',
      'src/plan/values-beyond.ts',
      '...(link.hiddenBy && { hiddenBy: link.hiddenBy }),',
      '',
      'cases stand in the order of the names of minors',
    ],
    [
      'identities-in-time-lines',
      'src/plan/plan-timeline.ts',
      'const sealed = identitySealed(planning.guard, type, type.fields.get(part.via) as ToOneField);',
      'const sealed = undefined;',
      "a minor's time line has the case",
    ],
    [
      'identities-in-match-quality',
      matches,
      'both(guard.rows(type, field.department), identitySealed(guard, type, field))',
      'guard.rows(type, field.department)',
      'match quality tells whether a sealed identity is known',
    ],
    [
      'identities-in-numbers-of-people',
      'src/plan/smallest-group.ts',
      'return unmasked;',
      'return { name: field.column, scalar: beyond.key.scalar };',
      'a group tells whether two minors are one',
    ],
  ]),

  // ── Masks ────────────────────────────────────────────────────────────────────────────────────────────────────────
  ...judgedBy(HIDDEN, [
    [
      'mask-in-no-statement',
      rowExpressions,
      'column.mask === undefined ? clear : maskedValue(clear, column.mask, scalar)',
      'clear',
      'masked values are shown',
      GUARDED,
    ],
    [
      'mask-above-the-filter',
      where,
      'return mask === undefined || verifies ? clear : { ...clear, mask };',
      'return clear;',
      'a masked value is found by halves',
      GUARDED,
    ],
    [
      'mask-above-the-search',
      where,
      'const column = fieldColumn(guard, type, type.fields.get(name) as ColumnField);',
      'const { mask: _mask, ...column } = fieldColumn(guard, type, type.fields.get(name) as ColumnField);',
      'a masked value is searched letter by letter',
      GUARDED,
    ],
    [
      'mask-above-the-order',
      'src/plan/order.ts',
      '() => [fieldColumn(guard, type, field)]',
      '() => [{ ...fieldColumn(guard, type, field), mask: undefined }]',
      'rows stand in the order of what the mask hides',
      GUARDED,
    ],
    [
      'mask-above-figures',
      aggregate,
      'const own = fieldColumn(guard, type, type.fields.get(name) as ColumnField | ToOneField);',
      'const own = { ...fieldColumn(guard, type, type.fields.get(name) as ColumnField | ToOneField), mask: undefined };',
      'groups and figures show what the mask hides',
      GUARDED,
    ],
    [
      'mask-above-groups',
      'src/plan/group-keys.ts',
      'const own = fieldColumn(guard, type, field);',
      'const own = { ...fieldColumn(guard, type, field), mask: undefined };',
      'groups show what the mask hides',
      GUARDED,
    ],
    [
      'planned-though-not-grouped',
      'src/plan/group-keys.ts',
      "assertPermitted(guard, type.name, name, 'group');\n    const [column]",
      'const [column]',
      'groups of forbidden values are run',
      GUARDED,
    ],
    [
      'hash-not-made',
      'src/server/run-operation.ts',
      'for (const cell of hashedCells[step.id]!)',
      'for (const cell of [] as number[])',
      'values are shown that should be hashed',
    ],
    [
      'small-groups-shown',
      aggregate,
      'const enough = enoughPeople(grouping.planning.guard, grouping.type, grouping.led);',
      'const enough: readonly Predicate[] = [];',
      'figures of one person are told',
      GUARDED,
    ],
  ]),

  // ── The evaluation order ─────────────────────────────────────────────────────────────────────────────────────────
  ...judgedBy(ENTITLE, [
    [
      'withheld-by-grant-alone',
      judge,
      "if (isWithheld(field, actor)) return 'withheld';",
      '',
      'a grant gives what the law withholds',
    ],
    [
      'guardrail-left-out',
      judge,
      "if (isForbidden(guardrails, verb)) return 'guardrail';",
      '',
      'an owner lifts what the platform forbids',
    ],
    [
      'guardrail-without-its-mask',
      judge,
      '[permit?.mask, ...guardrails.map(({ fields }) => fields.get(coordinate)), ceiling?.mask]',
      '[permit?.mask, ceiling?.mask]',
      'an owner shows what the platform masks',
    ],
    [
      'denial-overridden-by-a-grant',
      judge,
      "if (isDenied(denials, verb)) return 'denied-by-owner';",
      "if (permit === undefined && isDenied(denials, verb)) return 'denied-by-owner';",
      'a grant wins over a denial',
    ],
    [
      'any-verb-of-a-grant',
      judge,
      'if (permit?.verbs.has(verb) !== true)',
      'if (permit === undefined)',
      'who may read may filter',
    ],
    [
      'grant-for-any-purpose',
      grants,
      'purposes.includes(purpose) &&',
      '',
      'what was granted for one purpose is used for another',
    ],
    [
      'grant-to-anybody',
      grants,
      'to.departments.includes(principal.department) &&',
      '',
      'what was granted to one department is used by another',
    ],
    [
      'grant-without-the-second-key',
      grants,
      'return by.length === 0 ? [] : [{ grant, fields: fieldsAssigned(grant, by) }];',
      'return [{ grant, fields: by.length === 0 ? grant.fields : fieldsAssigned(grant, by) }];',
      'nobody of the requester has to agree',
    ],
    [
      'assignment-to-any-post',
      grants,
      '(assignment.posts.includes(post.name) || assignment.accounts.includes(principal.account))',
      'true',
      'what was assigned to one post is used by all',
    ],
    [
      'grant-that-has-ended',
      grants,
      'const timely = offers.filter((grant) => isWithin(grant, actor.at));',
      'const timely = offers;',
      'a grant never ends',
    ],
    [
      'ceiling-left-out',
      judge,
      "if (ceiling?.verbs.has(verb) !== true) return 'outside-application';",
      '',
      'an application gives more than it may',
    ],
    [
      'rows-unprovable-and-columns-shown',
      judge,
      'if (rows?.reason !== undefined) return rows.reason;',
      '',
      'columns are offered of rows that nobody can choose among',
    ],
    [
      'attribute-that-is-missing',
      rows,
      "if (!hasAttributes(actor, attributesOf(where))) return 'attribute-missing';",
      '',
      'who has no unit is asked for none',
    ],
    [
      'hash-may-be-sorted-by',
      judge,
      "return isHashed && !verbsOfHashed.includes(verb) ? 'guardrail' : undefined;",
      'return undefined;',
      'the clear value behind a hash is sorted and filtered by',
    ],
    [
      'small-groups-obliged-of-nobody',
      'src/permissions/entitle/obligations.ts',
      'smallestGroupByType: new Map(bounded.map((type) => [type.name, smallest.get(type.anchor)!])),',
      'smallestGroupByType: new Map(),',
      "an owner's smallest group is forgotten",
    ],
    [
      'seal-of-another-department',
      'src/permissions/entitle/statutory.ts',
      "if (elsewhere.some(({ hides }) => hides === 'RECORD' || namesPersons)) return 'unprovable';",
      '',
      'a second table shows what the first one seals',
    ],
    [
      'accused-of-another-department',
      'src/permissions/entitle/recusal.ts',
      "if (type.accused.some((name) => type.fields.get(name)?.department !== department)) return 'unprovable';",
      '',
      'a second table shows the accused what the first one hides from them',
    ],
    [
      'unknown-principal-believed',
      'src/permissions/entitle/actor.ts',
      'const principal = policy.principals.get(asking.principal.account);',
      "const principal = policy.principals.get(asking.principal.account) ?? { ...asking.principal, posts: ['walker'] };",
      'a token says what its account may',
    ],
  ]),

  // ── The caller's schema ──────────────────────────────────────────────────────────────────────────────────────────
  ...judgedBy(SCHEMA, [
    [
      'hidden-fields-published',
      members,
      'return mayDiscover(entitlement, type, member);\n      }',
      'return true;\n      }',
      'what may not be known of is listed',
    ],
    [
      'hidden-lists-published',
      members,
      'const isListed = ({ name, key }: ModelType) => mayDiscover(entitlement, name, key.field);',
      'const isListed = (_: ModelType) => true;',
      'a department learns what another keeps',
    ],
    [
      'hidden-arguments-published',
      members,
      "if (argument === 'search') return of.searched.every((searched) => allowed(of.name, searched, 'search'));",
      "if (argument === 'search') return true;",
      'search is offered where it may not be used',
    ],
    [
      'hidden-conditions-published',
      members,
      "if (allowed(of.name, member, 'filter')) return isComparedByCode(field) || joins(of, field);",
      'return isComparedByCode(field) || joins(of, field);',
      'conditions are offered that may not be asked',
    ],
    [
      'hidden-groups-published',
      members,
      'return allowed(of.name, member, verb!);',
      'return true;',
      'groups and figures are offered that may not be asked for',
    ],
    [
      'more-than-verification-published',
      members,
      "return made?.use === 'where' && made.of.fields.has(member) && !allowed(made.of.name, member, 'filter');",
      'return false;',
      'who may verify may ask for a beginning',
    ],
    [
      'hidden-types-published',
      'src/permissions/principal-schema/visible-members.ts',
      'for (const member of members) if (isGone(typeOf(member))) remove(members, member);',
      '',
      'types of what is hidden are left behind',
    ],
  ]),
  ...judgedBy(SERVERS, [
    [
      'one-server-for-all',
      'src/server/principal-servers.ts',
      'return `some ${entitled.entitlement.fingerprint}`;',
      "return 'some';",
      "the first caller's schema is everybody's",
    ],
  ]),
  ...judgedBy(HIDDEN, [
    [
      'one-schema-for-all',
      'src/server/principal-servers.ts',
      "return principalSchema(schema, model, entitled.kind === 'some' ? entitled.entitlement : entitledToNothing);",
      'return schema;',
      'introspection and suggestions name what is hidden',
    ],
    [
      'operation-of-another-schema',
      'src/server/execute-request.ts',
      "`${published.digest} ${digest} ${name ?? ''} ${structure}`",
      "`${digest} ${name ?? ''} ${structure}`",
      'a plan is made by what another may know of',
    ],
    [
      'plan-without-the-fingerprint',
      execute,
      'cache.prepared(cached, decision.fingerprint, () =>',
      "cache.prepared(cached, '', () =>",
      "the first caller's plan is everybody's",
    ],
    [
      'cursor-of-another-principal',
      execute,
      'cursorOwner: `${context.principal.account} ${decision.fingerprint}`,',
      'cursorOwner: decision.fingerprint,',
      "one's place in a list serves another, who sees other rows",
    ],
    [
      'cursor-of-another-purpose',
      execute,
      'cursorOwner: `${context.principal.account} ${decision.fingerprint}`,',
      'cursorOwner: context.principal.account,',
      'a place in a list is kept for a purpose under which it would not be seen',
    ],
  ]),
  ...judgedBy(LIMITER, [
    [
      'verifications-beyond-the-limit',
      'src/server/verification-limiter.ts',
      'if (before + times > limit)',
      'if (before > limit)',
      'one operation verifies as many as it likes',
    ],
    [
      'verifications-of-secrets-not-counted',
      'src/server/verification-limiter.ts',
      "return !verbs.has('filter') && !(verbs.has('read') && mask === undefined);",
      'return false;',
      'numbers are guessed without end',
    ],
  ]),
  ...judgedBy(
    ['tests/workers.test.ts'],
    [
      [
        'verifications-counted-by-each-process',
        'src/server/workers/start-worker.ts',
        'if (told.left !== undefined) throw',
        'if (told.left === -1) throw',
        'what the common count refuses is verified',
      ],
    ],
  ),
  ...judgedBy(MATCHES, [
    [
      'match-quality-of-links-not-joined',
      matches,
      "guard.refusal(type.name, field.name, 'join') ??",
      '',
      'match quality is told of a link that may not be followed',
    ],
    [
      'match-quality-of-links-not-counted',
      matches,
      "guard.refusal(type.name, field.name, 'aggregate') ??",
      '',
      'match quality is told of a link that may not be counted by',
    ],
  ]),

  // ── The flow, on the demo city ───────────────────────────────────────────────────────────────────────────────────
  ...judgedBy(
    SHARED,
    [
      [
        'verifications-not-limited',
        'src/server/refused-as-a-whole.ts',
        'await verificationLimiter.count(context.principal.account, times, limit);',
        '',
        'numbers are guessed without end',
      ],
      [
        'cursor-of-another-order',
        'src/server/run-operation.ts',
        "const order = 'order' in read ? read.order.map(({ column, direction }) => [column.name, direction]) : [];",
        'const order: unknown[] = [];',
        'a cursor is taken for a place in another order',
      ],
    ],
    'city',
  ),
  ...judgedBy(
    LEDGER,
    [
      [
        'source-asked-before-the-ledger',
        execute,
        'const receipt = await ledger.intend({',
        'const receipt = { requestId };\n    void ledger.intend({',
        'what was read is not known where the hub stops',
      ],
      [
        'answered-though-the-ledger-failed',
        execute,
        'sources: [...new Set(plan.steps.map(({ department }) => department))],\n    });',
        'sources: [...new Set(plan.steps.map(({ department }) => department))],\n    }).catch(() => ({ requestId }));',
        'a full disk opens the city',
      ],
      [
        'answered-before-the-outcome',
        execute,
        "await ledger.conclude(receipt, {\n      status: refusals.length > 0 ? 'refused' : 'answered',",
        "void ledger.conclude(receipt, {\n      status: refusals.length > 0 ? 'refused' : 'answered',",
        'an answer leaves of which nobody knows',
      ],
    ],
    'city',
  ),
  ...judgedBy(
    PRINCIPALS,
    [
      [
        'refusal-as-a-whole-passed-over',
        'src/server/refused-as-a-whole.ts',
        "if (context.onDenied === 'refuse' && refusals.length > 0) return operationError(",
        'if (false) return operationError(',
        'part of an answer comes to who wanted all or none',
      ],
    ],
    'city',
  ),
  // ── What the hub itself asks ──────────────────────────────────────────────────────────────────────────────────────
  ...judgedBy(
    CENTER,
    [
      [
        'part-told-as-the-whole',
        'src/server/center/telling.ts',
        "if (rule.kind !== 'some') return rule.kind === 'all';",
        'return true;',
        'a county is told its own cases as those of the city, and that others have none',
      ],
      [
        'suppressed-told-as-none',
        'src/governance/counted.ts',
        "if (group === undefined) return this.#telling.isBounded(figure) || measure.kind === 'avg' ? null : 0;",
        "if (group === undefined) return measure.kind === 'avg' ? null : 0;",
        'a group of too few people is told from one of none',
      ],
      [
        'hidden-indicators-named',
        'src/server/center/field-verdict.ts',
        "if (!denied.every(isKnown)) return { kind: 'hidden' };",
        '',
        'who may not know of a field is told that it is counted, and whose it is',
      ],
      [
        'center-not-limited',
        'src/server/center/ask-as-caller.ts',
        'rows: rows / fraction,\n    cost: hub.limits.cost / fraction,',
        'rows: none,\n    cost: none,',
        'one operation counts a city a hundred times',
      ],
      [
        'center-refused-in-silence',
        'src/server/center/permits.ts',
        'refusals.push({ path, coordinate, owner, reason });',
        'void [path, coordinate, owner, reason];',
        'a figure is null, and nobody says why',
      ],
    ],
    'city',
  ),
  // ── Changing the policy ───────────────────────────────────────────────────────────────────────────────────────────
  ...administrationMutations,
  // ── Carrying away ─────────────────────────────────────────────────────────────────────────────────────────────────
  ...exportMutations,
];
