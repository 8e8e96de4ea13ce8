import type { Mutation, TestNeeds } from './mutation.ts';

const SESSION = ['tests/server/session/session.test.ts'];
const SIGN_IN = ['tests/server/session/single-sign-on.test.ts'];
const MATRIX = ['tests/server/administration/policy-matrix.test.ts'];
const QUESTIONS = ['tests/server/questions/saved-questions.test.ts'];
const SCHEMA_LOG = ['tests/server/schema-log/schema-log.test.ts'];

const identify = 'src/server/session/identify.ts';
const routes = 'src/server/session/session-routes.ts';
const matrix = 'src/server/administration/policy-matrix.ts';
const saved = 'src/store/saved-questions.ts';
const fields = 'src/server/questions/question-fields.ts';

type Fault = readonly [name: string, file: string, find: string, replace: string, because: string];

const judgedBy = (tests: readonly string[], needs: TestNeeds, faults: readonly Fault[]): readonly Mutation[] =>
  faults.map(([name, file, find, replace, because]) => ({ name, file, find, replace, because, tests, needs }));

/** Who signs in to the console and asks by it; what it shows of the policy; what people keep on the hub. */
export const consoleMutations: readonly Mutation[] = [
  ...judgedBy(SESSION, 'city', [
    [
      'word-of-the-page-not-asked',
      identify,
      '    assertOwnPage(request, session.csrf);\n',
      '',
      'a page of another site asks in the name of whoever is signed in',
    ],
    [
      'any-word-of-the-page-will-do',
      identify,
      'if (given.length !== expected.length || !timingSafeEqual(given, expected))',
      'if (given.length === 0)',
      'the word of another session is as good as its own',
    ],
    [
      'signed-out-by-another-site',
      routes,
      'if (session !== undefined) assertOwnPage(request, session.csrf);',
      '',
      'a page of another site signs people out',
    ],
    [
      'signed-in-by-another-site',
      routes,
      'if (!isOwn || !isJson)',
      'if (!isJson)',
      'a page of another site signs somebody in as it likes',
    ],
    [
      'signed-in-by-a-form',
      routes,
      'if (!isOwn || !isJson)',
      'if (!isOwn)',
      'a form that any page can hold signs somebody in',
    ],
    [
      'session-without-end',
      'src/server/session/open-session.ts',
      'session !== undefined && now < session.until ? session : undefined',
      'session',
      'whoever has the cookie is signed in for ever',
    ],
    [
      'cookie-read-by-code',
      'src/console/cookies.ts',
      'Path=/; HttpOnly; SameSite',
      'Path=/; SameSite',
      'code of a page reads the session',
    ],
    [
      'cookie-before-the-token',
      identify,
      'const sealed = authorization === undefined ? cookieIn(cookie, cookies.session) : undefined;',
      'const sealed = cookieIn(cookie, cookies.session);',
      'who sends a token is asked for as somebody else',
    ],
  ]),
  ...judgedBy(SIGN_IN, 'city', [
    [
      'sign-in-that-another-browser-began',
      routes,
      'if (underWay === undefined || now() >= underWay.until)',
      'if (underWay !== undefined && now() >= underWay.until)',
      'what was begun elsewhere is not refused as that',
    ],
    [
      'failed-sign-in-in-one-language',
      'src/console/sign-in-failed-page.ts',
      '<p lang="en">${escaped(en)}</p>',
      '',
      'who reads English is not told why signing in failed',
    ],
  ]),
  ...judgedBy(MATRIX, 'nothing', [
    [
      'matrix-of-all-to-a-department',
      matrix,
      "duty !== 'department' || owner === department",
      'owner.length > 0',
      'a department is shown what others grant to whom',
    ],
    [
      'matrix-of-fewer-verbs',
      matrix,
      'verbs: allVerbs.filter((verb) => verbs.has(verb)),',
      "verbs: allVerbs.filter((verb) => verb !== 'export' && verbs.has(verb)),",
      'what may be carried away is not shown',
    ],
    [
      'matrix-without-masks',
      matrix,
      'mask: mask && maskText(mask)[language],',
      'mask: undefined,',
      'a masked value is shown as a clear one',
    ],
    [
      'matrix-without-an-end',
      matrix,
      'until: Number.isFinite(until) ? told(new Date(until)) : null,',
      'until: null,',
      'nobody sees that a grant ends',
    ],
    [
      'matrix-hides-the-public',
      matrix,
      'public: to.departments.includes(undefined),',
      'public: false,',
      'a grant to the public looks like one to nobody',
    ],
  ]),
  ...judgedBy(QUESTIONS, 'city', [
    [
      'question-of-another-changed',
      saved,
      "      .where('owner', '=', owner)\n      .returningAll()",
      '      .returningAll()',
      'a question says something else than its owner wrote',
    ],
    [
      'question-of-another-unit-told',
      saved,
      "eb('department', '=', department ?? null),",
      '',
      'what is meant for one department is shown to another',
    ],
    [
      'question-of-unknown-fields-told',
      fields,
      'owner === principal.account || isAskable(query, published.schema)',
      'owner.length + query.length > 0 && published !== undefined',
      'a shared question names fields that one may not know of',
    ],
    [
      'question-shared-by-the-public',
      fields,
      "if (department === undefined) throw new HeyiError('QUESTION_NOT_SHARED');",
      '',
      'anybody puts texts before everybody',
    ],
    [
      'questions-without-number',
      saved,
      'if (Number(count) >= MOST_QUESTIONS)',
      'if (Number(count) > MOST_QUESTIONS)',
      'one more question than there may be is kept',
    ],
  ]),
  ...judgedBy(SCHEMA_LOG, 'city', [
    [
      'hidden-change-told',
      'src/server/schema-log/schema-versions.ts',
      'seesAll ? changes : changes.filter((change) => isKnownChange(change, published.schema))',
      'published === undefined ? [] : changes',
      'what one may not know of is told because it changed',
    ],
    [
      'other-names-told',
      'src/server/schema-log/is-known-change.ts',
      'return words.every((word)',
      'return words.some((word)',
      'a message names a type that one may not know of',
    ],
    [
      'same-schema-written-again',
      'src/server/schema-log/note-schema.ts',
      'if (latest?.digest === digest) return;',
      '',
      'each start of a hub looks like a change',
    ],
  ]),
];
