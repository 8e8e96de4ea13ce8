import { parseArgs } from 'node:util';
import { packageRoot } from '../../src/package-root.ts';
import { misfits } from './misfits.ts';
import { mutations } from './mutations.ts';
import { permissionMutations } from './permission-mutations.ts';
import { runTests, type TestRun } from './run-tests.ts';
import { makeWorkingCopy } from './working-copy.ts';

const USAGE = `Puts faults into a copy of the hub, one at a time, and sees whether the tests notice.

  npm run test:mutations [-- --only <name>[,<name>…]]
  npm run test:mutations -- --permissions
  npm run test:mutations -- --list
`;
/** For one mutation; a run takes about ten seconds. */
const RUN_TIMEOUT_MS = 120_000;
/** For all test files together, before the first mutation and after the last. */
const BASELINE_TIMEOUT_MS = 300_000;
/** After which no further mutation is begun. */
const BUDGET_MS = 60 * 60_000;

const WORDS = { green: 'SURVIVED', red: 'caught', broken: 'BROKEN', timedOut: 'TIMED OUT' } as const;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      permissions: { type: 'boolean' },
      list: { type: 'boolean' },
    },
  });
  const only = values.only?.flatMap((names) => names.split(','));
  const unknown = only?.filter((asked) => !mutations.some(({ name }) => name === asked)) ?? [];
  if (unknown.length > 0) {
    console.error(`No mutation is called ${unknown.join(', ')}.\n\n${USAGE}`);
    return 2;
  }
  const all = values.permissions === true ? permissionMutations : mutations;
  const chosen = all.filter(({ name }) => only?.includes(name) ?? true);
  if (values.list === true) {
    for (const { name, file, because } of chosen) console.log(`${name}\n    ${file}: ${because}`);
    return 0;
  }

  // 1. The list fits the sources, or it proves nothing about them.
  const wrong = misfits(mutations, packageRoot);
  if (wrong.length > 0) {
    console.error(`The list of mutations does not fit the sources:\n  ${wrong.join('\n  ')}`);
    return 1;
  }

  const startedAt = performance.now();
  const seconds = () => Math.round((performance.now() - startedAt) / 1000);
  const stopped = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stopped.abort());
  const { signal } = stopped;
  const copy = makeWorkingCopy();
  try {
    // 2. The copy is green as it is: red because of a fault means something only then.
    const isGreen = async (when: string): Promise<boolean> => {
      for (const needs of ['nothing', 'database', 'city'] as const) {
        const judged = chosen.filter((mutation) => (mutation.needs ?? 'city') === needs);
        const files = [...new Set(judged.flatMap(({ tests }) => tests))];
        if (files.length === 0) continue;
        const run = await runTests(copy, files, { timeoutMs: BASELINE_TIMEOUT_MS, needs, signal });
        if (run.kind !== 'green') {
          const message = run.kind === 'red' ? run.message : '';
          if (!signal.aborted)
            console.error(`${when} the copy is ${run.kind}, so nothing is proved:\n${reasonOf(run)}\n${message}`);
          return false;
        }
        console.log(`${when}: ${run.tests} tests in ${files.length} files are green`);
      }
      return true;
    };
    if (!(await isGreen('before'))) return 1;

    // 3. One fault at a time.
    const width = Math.max(...chosen.map(({ name }) => name.length));
    const tally = { red: 0, green: 0, broken: 0, timedOut: 0, left: 0 };
    for (const mutation of chosen) {
      if (seconds() * 1000 > BUDGET_MS) {
        tally.left += 1;
        console.log(`${mutation.name.padEnd(width)}  not run: no time left`);
        continue;
      }
      const begun = performance.now();
      const restore = copy.apply(mutation);
      const { tests, needs = 'city' } = mutation;
      const run = await runTests(copy, tests, { timeoutMs: RUN_TIMEOUT_MS, needs, signal });
      restore();
      if (signal.aborted) return 130;
      tally[run.kind] += 1;
      const took = `${((performance.now() - begun) / 1000).toFixed(0)} s`.padStart(5);
      const told = run.kind === 'green' ? mutation.because : reasonOf(run);
      console.log(`${mutation.name.padEnd(width)}  ${WORDS[run.kind].padEnd(9)} ${took}  ${told}`);
    }

    // 4. And green again: no fault was left behind, and no department had gone away.
    const greenAfter = await isGreen('after');
    const { red, green, broken, timedOut, left } = tally;
    console.log(
      `mutations: ${red} caught, ${green} survived, ${broken + timedOut} without a verdict, ${left} not run, ${seconds()} s`,
    );
    return greenAfter && red === chosen.length ? 0 : 1;
  } finally {
    copy.remove();
  }
}

function reasonOf(run: TestRun): string {
  switch (run.kind) {
    case 'green':
      return '';
    case 'red':
      return run.failed;
    case 'broken':
    case 'timedOut':
      return run.reason;
  }
}
