import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestNeeds } from './mutation.ts';
import type { WorkingCopy } from './working-copy.ts';

/** How a run of some test files ended. Only `red` proves that a fault was noticed. */
export type TestRun =
  | { readonly kind: 'green'; readonly tests: number }
  /** A test ran and did not get what it expected. */
  | { readonly kind: 'red'; readonly failed: string; readonly message: string }
  /** No test failed, and yet it was no success: a file did not load, the hub did not start, nothing was run. */
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'timedOut'; readonly reason: string };

export interface TestRunOptions {
  readonly timeoutMs: number;
  readonly needs: TestNeeds;
  /** Ends the run, and everything it started. */
  readonly signal: AbortSignal;
}

/** Of generated operations: the same in every run, so that a fault is found today as it was yesterday. */
const SEED = '20231231';
/** Below that of the suite: a walk that never ends should not be waited for. */
const TEST_TIMEOUT_MS = 30_000;

/** Runs test files in a copy until the first failure. */
export async function runTests(
  { folder, temporaryFolder }: WorkingCopy,
  files: readonly string[],
  { timeoutMs, needs, signal }: TestRunOptions,
): Promise<TestRun> {
  const report = join(temporaryFolder, 'report.json');
  rmSync(report, { force: true });
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const options = ['--bail=1', `--testTimeout=${TEST_TIMEOUT_MS}`, '--reporter=json', `--outputFile=${report}`];
  const { HEYI_TEST_LONG: _long, HEYI_TEST_PATH: _path, NODE_OPTIONS: _options, ...environment } = process.env;
  const child = spawn(process.execPath, [vitest, 'run', ...files, ...options], {
    cwd: folder,
    env: {
      ...environment,
      TMPDIR: temporaryFolder,
      HEYI_TEST_SEED: SEED,
      HEYI_TEST_NEEDS: needs,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its workers end with it.
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-4000)));

  const kill = (name: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, name);
    } catch {
      // It ended by itself.
    }
  };
  const timeout = AbortSignal.timeout(timeoutMs);
  AbortSignal.any([signal, timeout]).addEventListener('abort', () => {
    kill('SIGTERM');
    setTimeout(() => kill('SIGKILL'), 5000).unref();
  });
  await new Promise<void>((resolve, reject) => child.once('close', () => resolve()).once('error', reject));
  kill('SIGKILL');

  if (timeout.aborted) return { kind: 'timedOut', reason: `not done after ${timeoutMs / 1000} s` };
  if (!existsSync(report)) return { kind: 'broken', reason: output.trim() };
  return verdict(JSON.parse(readFileSync(report, 'utf8')) as Report, files, output.trim());
}

/** What is read of the report that Vitest writes. */
interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

function verdict({ success, testResults }: Report, files: readonly string[], output: string): TestRun {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.find(({ status }) => status === 'failed');
  if (failed !== undefined) {
    const [message = ''] = failed.failureMessages ?? [];
    // A busy machine does as much.
    if (message.includes('Test timed out')) return { kind: 'timedOut', reason: failed.fullName };
    return { kind: 'red', failed: failed.fullName, message };
  }
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const silent = files.find((file) => !testResults.some(({ name }) => name.endsWith(file)));
  if (silent !== undefined) return { kind: 'broken', reason: `${silent} was not run\n${output}` };
  if (success && passed > 0) return { kind: 'green', tests: passed };
  return { kind: 'broken', reason: testResults.map(({ message }) => message).join('\n') || output };
}
