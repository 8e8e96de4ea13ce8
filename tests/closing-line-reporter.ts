import type { SerializedError, TestModule } from 'vitest/node';
import type { Reporter } from 'vitest/reporters';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Says in one line, the last of the run, how it went: `tests: 412 passed, 0 failed, 3 skipped`. What failed outside of any
 * test counts as a failure each: a file that did not load, a suite whose hooks threw, an error that nobody caught.
 */
export class ClosingLineReporter implements Reporter {
  #line: string | undefined;

  constructor() {
    // At exit, because reporters end in no certain order, and after them the thresholds and the global teardown.
    process.once('exit', () => {
      if (this.#line !== undefined) process.stdout.write(`${this.#line}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const { passed, failed, skipped } = tally(modules, unhandledErrors.length);
    this.#line = `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
  }
}

function tally(modules: readonly TestModule[], unhandledErrors: number): Tally {
  let [passed, failed, skipped] = [0, unhandledErrors, 0];
  for (const module of modules) {
    failed += [module, ...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length;
    for (const test of module.children.allTests())
      switch (test.result().state) {
        case 'passed':
          passed += 1;
          break;
        case 'failed':
          failed += 1;
          break;
        case 'skipped':
        case 'pending':
          skipped += 1;
      }
  }
  return { passed, failed, skipped };
}

// Vitest takes a reporter's class from the default export.
export default ClosingLineReporter;
