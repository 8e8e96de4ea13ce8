import { fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Root of the repository; every process of the benchmark runs here. */
export const repository = fileURLToPath(new URL('..', import.meta.url));

/**
 * Starts one TypeScript module of bench/ as a plain Node process. Its types are stripped beforehand, because a loader such
 * as tsx inside the process would count towards the memory that is measured. The module may import packages, not files.
 */
export async function startModule(
  name: string,
  options: {
    /** Node's own options. */
    readonly nodeOptions?: readonly string[];
    readonly arguments?: readonly string[];
    readonly environment?: NodeJS.ProcessEnv;
    readonly messages?: true;
  },
): Promise<ChildProcess> {
  const source = await readFile(new URL(`${name}.ts`, import.meta.url), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  const folder = `${repository}node_modules/.cache/heyi-bench`;
  const file = `${folder}/${name}.mjs`;
  await mkdir(folder, { recursive: true });
  await writeFile(file, outputText);
  const given = options.arguments ?? [];
  const env = { ...process.env, ...options.environment };
  return options.messages
    ? fork(file, given, { cwd: repository, env, execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    : spawn(process.execPath, [...(options.nodeOptions ?? []), file, ...given], {
        cwd: repository,
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
}
