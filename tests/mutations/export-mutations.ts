import type { Mutation, TestNeeds } from './mutation.ts';

const COORDINATES = ['tests/permissions/exported-coordinates.test.ts'];
const DECIDER = ['tests/permissions/create-decider.test.ts'];
const CSV = ['tests/server/export/csv-of.test.ts'];
const APPROVAL = ['tests/administration/approval.test.ts'];
const LIST = ['tests/server/export/exported-list.test.ts'];
// These ask the demo city.
const EXPORT = ['tests/server/export/export.test.ts'];
const LEAKS = ['tests/permissions/leak-classes/exports.test.ts'];

const coordinates = 'src/permissions/exported-coordinates.ts';
const csv = 'src/server/export/csv-of.ts';
const list = 'src/server/export/export-list.ts';
const http = 'src/server/http-server.ts';
const execute = 'src/server/execute-request.ts';
const approval = 'src/administration/approval-of.ts';

type Fault = readonly [name: string, file: string, find: string, replace: string, because: string];

const judgedBy = (tests: readonly string[], needs: TestNeeds, faults: readonly Fault[]): readonly Mutation[] =>
  faults.map(([name, file, find, replace, because]) => ({ name, file, find, replace, because, tests, needs }));

/** What is carried away by `POST /export` though it may only be read, or not as a whole, or with nobody told. */
export const exportMutations: readonly Mutation[] = [
  ...judgedBy(COORDINATES, 'nothing', [
    [
      'export-not-used',
      coordinates,
      'return [...coordinates, ...shown.values()];',
      'return coordinates;',
      'what may be read is carried away',
    ],
    [
      'export-of-statistics-not-used',
      coordinates,
      "['read', 'group', 'aggregate']",
      "['read']",
      'statistics are carried away that may only be looked at',
    ],
  ]),
  ...judgedBy(DECIDER, 'nothing', [
    [
      'export-decided-as-reading',
      'src/permissions/decide-operation.ts',
      "if (verb === 'read' || verb === 'join') return undefined;",
      "if (verb === 'read' || verb === 'join' || verb === 'export') return undefined;",
      'the decision says yes, departments are asked, and one lock alone is left',
    ],
  ]),
  ...judgedBy(CSV, 'nothing', [
    [
      'formula-not-disarmed',
      csv,
      "FORMULA.test(value) ? `'${value}` : value",
      'value',
      "a citizen's text runs as a formula on a clerk's machine",
    ],
    [
      'full-width-formula-not-disarmed',
      csv,
      '/^[=+\\-@\\t\\r\\n＝＋－＠]/',
      '/^[=+\\-@\\t\\r\\n]/',
      'a formula with a full-width sign runs',
    ],
  ]),
  ...judgedBy(LIST, 'nothing', [
    [
      'page-exported-as-the-whole',
      'src/server/export/exported-list.ts',
      'if (paging !== undefined)',
      'if (paging === null)',
      'a page is taken for the whole list',
    ],
  ]),
  ...judgedBy(APPROVAL, 'nothing', [
    [
      'export-granted-by-one-person',
      approval,
      "isExport: verbs.has('export') }));\n}",
      'isExport: false }));\n}',
      'what may only be read may be carried away, and nobody else was asked',
    ],
    [
      'denial-of-export-ends-by-one-person',
      approval,
      "verbs?.has('export') !== false &&",
      'false &&',
      'a denial of exports ends, and nobody else was asked',
    ],
  ]),
  ...judgedBy(EXPORT, 'city', [
    [
      'export-not-decided',
      execute,
      'exporting ? exportedCoordinates(cached.use.coordinates) : cached.use.coordinates',
      '(exporting, exportedCoordinates, cached.use.coordinates)',
      'the decision and the ledger take an export for reading',
    ],
    [
      'export-not-refused',
      execute,
      'exportError(coordinates, model, context) ??',
      '(exportError, undefined) ??',
      'the decision says no, and the list goes out',
    ],
    [
      'export-asked-as-reading',
      http,
      'exporting: true,',
      'exporting: false,',
      'an export is answered as any question is',
    ],
    [
      'export-without-ceiling',
      list,
      "if (rows.length > most) throw new HeyiError('EXPORT_TOO_LARGE', { limit: most });",
      '',
      'a whole city is carried away in one go',
    ],
    [
      'export-cut-in-silence',
      list,
      "if (rows.length > most) throw new HeyiError('EXPORT_TOO_LARGE', { limit: most });",
      "if (rows.length > most) return { kind: 'csv', text: csvOf(list.columns, rows.slice(0, most)) };",
      'a part is taken for the whole',
    ],
    [
      'export-of-one-page',
      list,
      'if (!pageInfo.hasNextPage) return',
      'if (pageInfo !== undefined) return',
      'the first page is taken for the whole',
    ],
    [
      'export-not-in-the-ledger',
      execute,
      'const receipt = await ledger.intend({',
      'const receipt = await (context.exporting ? { intend: () => Promise.resolve({ requestId }) } : ledger).intend({',
      'what is carried away stands in no book',
    ],
    [
      'refused-export-not-in-the-ledger',
      execute,
      "await ledger.conclude(receipt, { status: 'refused', rowsByDepartment: {}, incomplete: [], milliseconds });",
      "if (!context.exporting) await ledger.conclude(receipt, { status: 'refused', rowsByDepartment: {}, incomplete: [], milliseconds });",
      'who tried to carry something away stands in no book',
    ],
    [
      'export-with-holes',
      list,
      'if (result.errors !== undefined || found == null) return',
      'if (found == null) return',
      'a department is down, and its columns are exported as empty',
    ],
    [
      'half-an-export',
      list,
      'if (result.errors !== undefined || found == null) return refusalOf(answer);',
      "if (result.errors !== undefined || found == null) return rows.length > 0 ? { kind: 'csv', text: csvOf(list.columns, rows) } : refusalOf(answer);",
      'a later page fails, and what came before is taken for the whole',
    ],
  ]),
  ...judgedBy(LEAKS, 'city', [
    [
      'exported-without-masks',
      'src/plan/guard-of.ts',
      'mask: (type, field) => fieldsByType.get(type)?.get(field)?.mask,',
      'mask: () => undefined,',
      'what is shown masked is carried away clear',
    ],
  ]),
];
