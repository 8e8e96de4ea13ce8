import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of processor time so far, by process id: the contestant's own, and its departments' and PostgreSQL's in its service. */
export interface ProcessorTime {
  readonly contestant: ReadonlyMap<number, number>;
  readonly departments: ReadonlyMap<number, number>;
  readonly postgres: ReadonlyMap<number, number>;
}

interface ProcessState {
  readonly command: string;
  readonly parent: number;
  readonly milliseconds: number;
}

const millisecondsPerTick = 10;

/**
 * Reads /proc. The contestant is the process and its descendants except PostgreSQL. PostgreSQL is every server process that
 * descends from the contestant (an embedded store) and every connection to a database whose name begins with `heyi_bench_`:
 * only one contestant is asked at a time, so those work for it alone. Empty where there is no /proc.
 */
export function readProcessorTime(pid: number, departmentPids: readonly number[] = []): ProcessorTime {
  const states = readStates();
  const contestant = new Map<number, number>();
  const departments = new Map<number, number>();
  const postgres = new Map<number, number>();
  for (const [id, state] of states) {
    const own = descends(id, pid, states);
    if (state.command !== 'postgres') {
      if (own) contestant.set(id, state.milliseconds);
      else if (departmentPids.includes(id)) departments.set(id, state.milliseconds);
    } else if (own || findText(`/proc/${id}/cmdline`)?.includes(' heyi_bench_')) postgres.set(id, state.milliseconds);
  }
  return { contestant, departments, postgres };
}

/** Milliseconds spent between two readings. A process that ended between them is not counted. */
export function spentBetween(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  let spent = 0;
  for (const [id, milliseconds] of after) spent += milliseconds - (before.get(id) ?? 0);
  return spent;
}

/** Highest resident memory of a process and its descendants so far, in MiB by process id, the embedded store's left out. */
export function peakMemoryOf(pid: number): ReadonlyMap<number, number> {
  const states = readStates();
  const found = new Map<number, number>();
  for (const [id, { command }] of states) {
    const mebibytes = command !== 'postgres' && descends(id, pid, states) ? findPeakMemory(id) : undefined;
    if (mebibytes !== undefined) found.set(id, mebibytes);
  }
  return found;
}

/** Highest resident memory of one process so far, in MiB; undefined where there is no /proc. */
function findPeakMemory(pid: number): number | undefined {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(findText(`/proc/${pid}/status`) ?? '')?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) / 1_024;
}

function readStates(): Map<number, ProcessState> {
  const states = new Map<number, ProcessState>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const line = findText(`/proc/${entry}/stat`);
    // `1234 (a command) S 1 …`: the command may hold spaces and brackets, so the last bracket ends it.
    const parts = line === undefined ? null : /^\d+ \((.*)\) (.*)$/s.exec(line);
    const fields = parts?.[2]?.split(' ');
    if (!parts?.[1] || fields === undefined) continue;
    const ticks = Number(fields[11]) + Number(fields[12]);
    states.set(Number(entry), {
      command: parts[1],
      parent: Number(fields[1]),
      milliseconds: ticks * millisecondsPerTick,
    });
  }
  return states;
}

function descends(id: number, ancestor: number, states: ReadonlyMap<number, ProcessState>): boolean {
  for (let at = id; at > 1; at = states.get(at)?.parent ?? 0) if (at === ancestor) return true;
  return false;
}

/** A process may end between being listed and being read. */
function findText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
