import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { PROGRAM_ENVIRONMENT, type RunPlan } from './run-plan.ts';

/** A program that does not outlive the hub. */
export interface Kept {
  /** Its exit code, when it has ended; 126 or 127 when it could not be run. Never rejects. */
  readonly exited: Promise<number>;
  /** The exit code so far; undefined while it runs. */
  exitCode(): number | undefined;
  /** From now on it does not keep the hub alive. */
  unref(): void;
  /** Sends SIGINT: a fast shutdown for PostgreSQL, a clean-up for initdb. */
  end(): void;
}

/**
 * The keeper. Descriptor 3 is a pipe whose other end only the hub has: however the hub dies, `read` returns and the program
 * is told to end. The reader is a process of its own, so that the keeper can wait for the program and pass on its exit code.
 */
const KEEPER = `
"$@" 3<&- & program=$!
{ read -r line <&3; kill -INT "$program"; } >/dev/null 2>&1 & reader=$!
exec 3<&-
wait "$program"; code=$?
kill "$reader" 2>/dev/null
exit "$code"
`;

/**
 * Starts one of PostgreSQL's programs under a keeper, in a session of its own, so that Ctrl-C in the hub's terminal does not
 * reach it before the hub has closed its connections. Its output goes to the descriptor `log`.
 */
export function startKept(plan: RunPlan, program: 'initdb' | 'postgres', words: readonly string[], log: number): Kept {
  const command = [...plan.prefix, join(plan.programs, 'bin', program), ...words];
  const keeper = spawn('/bin/sh', ['-c', KEEPER, 'heyi-keeper', ...command], {
    ...plan.user,
    cwd: '/',
    env: PROGRAM_ENVIRONMENT,
    detached: true,
    stdio: ['ignore', log, log, 'pipe'],
  });
  const pipe = keeper.stdio[3] as Socket; // that is what Node makes of 'pipe'
  pipe.on('error', () => undefined); // the keeper has ended already

  let code: number | undefined;
  const exited = new Promise<number>((resolve) => {
    keeper.once('error', () => resolve((code = 126)));
    keeper.once('exit', (status) => resolve((code = status ?? 1)));
  });
  const unref = (): void => {
    keeper.unref();
    pipe.unref();
  };
  return { exited, exitCode: () => code, unref, end: () => pipe.destroy() };
}
