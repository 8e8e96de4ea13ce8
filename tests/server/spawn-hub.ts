import { spawn, type ChildProcess } from 'node:child_process';

export interface SpawnedHub {
  readonly child: ChildProcess;
  /** Resolves with the address that it tells when it answers; rejects with what it wrote when it ends. */
  readonly url: Promise<string>;
  /** What it has written so far. */
  output(): string;
}

/** `npm start` on a free port, with these settings and none of the shell's. Whoever starts it ends it. */
export function spawnHub(environment: Readonly<Record<string, string>>): SpawnedHub {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('HEYI_')));
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...inherited, PORT: '0', ...environment },
  });
  let output = '';
  const url = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /合一 {2}→ {2}(\S+)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`exit ${code}\n${output}`)));
  });
  return { child, url, output: () => output };
}
