import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Contestant } from './contestant.ts';
import { federatedText, postgraphileData, postgraphileText } from './peer-questions.ts';
import { installPeer, peerFolder, startPeerProcess } from './peer-process.ts';
import type { Question } from './questions.ts';
import { freePort, stopProcess, untilReady } from './server-process.ts';
import type { Subgraphs } from './subgraphs.ts';

const GATEWAY = {
  asks: 'subgraphs',
  cannot: {
    q7: 'a federation gateway hands the arguments of a field to one subgraph: it has no filter by what others hold',
    q8: 'a federation gateway computes nothing: it has no indicators',
  },
} as const;

/** The names of other products, what each is asked through, and which questions it has no answer to. */
export const peers: Readonly<Record<PeerName, Peer>> = {
  'hive-gateway': GATEWAY,
  'hive-gateway-rust': GATEWAY,
  'apollo-gateway': GATEWAY,
  'mercurius-gateway': GATEWAY,
  stitched: {
    asks: 'databases',
    cannot: {
      q7: 'a stitched schema hands the arguments of a field to one subschema: it has no filter by what others hold',
      q8: 'a stitched schema merges types: it has no indicators',
    },
  },
  postgraphile: {
    asks: 'copy',
    cannot: { q8: 'it makes its schema of tables and functions: it has no indicators' },
  },
};

interface Peer {
  readonly asks: 'subgraphs' | 'databases' | 'copy';
  readonly cannot: Partial<Readonly<Record<Question['id'], string>>>;
}

export type PeerName =
  'hive-gateway' | 'hive-gateway-rust' | 'apollo-gateway' | 'mercurius-gateway' | 'stitched' | 'postgraphile';

export interface PeerWorld {
  readonly sources: Readonly<Record<string, string>>;
  /** The one database that holds a copy of all six. */
  readonly copyUrl: string;
  readonly subgraphs: () => Promise<Subgraphs>;
  readonly say: (line: string) => void;
}

/** Starts another product as its documentation advises, on the same data. */
export async function startPeer(name: PeerName, world: PeerWorld): Promise<Contestant> {
  const folder = name.startsWith('hive-gateway') ? 'hive-gateway' : name;
  await installPeer(folder, world.say);
  const subgraphs = peers[name].asks === 'subgraphs' ? await world.subgraphs() : undefined;
  const port = await freePort();
  const temporary = await mkdtemp(join(tmpdir(), 'heyi-bench-'));
  const environment = {
    PORT: String(port),
    ...(peers[name].asks === 'databases' ? world.sources : {}),
    ...(peers[name].asks === 'copy' ? { COPY_URL: world.copyUrl } : {}),
    ...(subgraphs === undefined ? {} : { SUBGRAPHS: JSON.stringify(subgraphs.services) }),
  };
  const command = folder === 'hive-gateway' ? await hiveCommand(name, port, temporary, environment) : ['server.mjs'];
  const child = startPeerProcess(folder, command, environment);
  const stop = async () => {
    await stopProcess(child);
    await rm(temporary, { recursive: true, force: true });
  };
  try {
    await untilReady(child, port, 60, folder === 'hive-gateway' ? '/readiness' : '/readyz');
  } catch (error) {
    await stop();
    throw error;
  }
  const textOf = name === 'postgraphile' ? postgraphileText : federatedText;
  const text = new Map<Question, string>();
  return {
    name,
    pid: child.pid!,
    departmentPids: subgraphs?.pids ?? [],
    port,
    request(question, key) {
      const query = text.get(question) ?? textOf(question);
      text.set(question, query);
      const { operationName, variable } = question;
      const headers = { accept: 'application/json' };
      return {
        path: '/graphql',
        headers,
        body: JSON.stringify({ query, variables: { [variable]: key }, operationName }),
      };
    },
    cannot: ({ id }) => peers[name].cannot[id],
    ...(name === 'postgraphile' ? { canonical: (data: unknown) => postgraphileData(data) } : {}),
    stop,
  };
}

/** Hive Gateway is a program: it gets a composed supergraph, and with the Rust planner its router runtime. */
async function hiveCommand(
  name: PeerName,
  port: number,
  temporary: string,
  environment: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const supergraph = join(temporary, 'supergraph.graphql');
  await promisify(execFile)(process.execPath, ['compose.mjs', supergraph], {
    cwd: peerFolder('hive-gateway'),
    env: { ...process.env, ...environment },
    timeout: 60_000,
  });
  return [
    'node_modules/@graphql-hive/gateway/dist/bin.js',
    'supergraph',
    supergraph,
    ...['--port', String(port), '--host', '127.0.0.1', '--fork', '1'],
    ...(name === 'hive-gateway-rust' ? ['--hive-router-runtime'] : []),
  ];
}
