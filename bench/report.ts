import type { Machine } from './machine.ts';
import type { MedianInterval } from './median-interval.ts';
import { contestantNames } from './options.ts';
import type { Question } from './questions.ts';
import type { RoundTrips } from './round-trips.ts';
import type { Summary } from './summary.ts';

export interface Report {
  readonly machine: Machine;
  readonly command: string;
  readonly questions: readonly Question[];
  readonly summaries: readonly Summary[];
  readonly roundTrips: readonly RoundTrips[];
  /** Highest resident memory in MiB of each process of a contestant. */
  readonly peakMemory: ReadonlyMap<string, readonly number[]>;
  /** Contestants that did not start, and those left out of a question, and why. */
  readonly failures: ReadonlyMap<string, string>;
}

/** The report as Markdown, for bench/results/latest.md and the terminal. */
export function renderReport(report: Report): string {
  const { machine, command, questions, summaries, peakMemory, failures } = report;
  const lines = ['# Benchmark', '', `\`${command}\``, '', '| | |', '|---|---|'];
  for (const [name, value] of Object.entries(machine)) lines.push(`| ${name} | ${value} |`);
  lines.push('', ...questions.map(({ id, title }) => `- ${id.toUpperCase()}: ${title}`));
  for (const clients of new Set(summaries.map((summary) => summary.clients))) {
    lines.push('', `## ${clients} ${clients === 1 ? 'client' : 'clients'}`, '', ...heading);
    for (const { id } of questions) {
      const ofQuestion = summaries.filter((summary) => summary.question === id && summary.clients === clients);
      for (const name of contestantNames)
        lines.push(...ofQuestion.filter(({ contestant }) => contestant === name).map(row));
    }
  }
  lines.push(
    '',
    '## Round trips of a request',
    '',
    '| | | all | to databases | to subgraphs |',
    '|---|---|---:|---|---|',
  );
  for (const { id } of questions)
    lines.push(...report.roundTrips.filter(({ question }) => question === id).map(roundTripsRow));
  lines.push('', '| | peak RSS, MiB |', '|---|---:|');
  for (const [name, mebibytes] of peakMemory)
    lines.push(`| ${name} | ${mebibytes.map((each) => each.toFixed(0)).join(' + ')} |`);
  for (const reason of new Set(failures.values())) {
    const names = [...failures].filter(([, each]) => each === reason).map(([name]) => name);
    lines.push('', `**${names.join(', ')}**: left out, ${reason.replace(/\s+/g, ' ').slice(0, 300)}`);
  }
  const rounds = Math.min(...summaries.map((summary) => summary.rounds));
  const confidence = Math.min(...summaries.map((summary) => summary.timesSlower.confidence));
  lines.push(
    '',
    `Medians of ratios to the plain floor of the same round, ${rounds} rounds; brackets: ${note(confidence)}.`,
  );
  return `${lines.join('\n')}\n`;
}

const heading = [
  '| | | requests/s | p50 ms | p99 ms | gateway CPU ms | departments CPU ms | PostgreSQL CPU ms | times slower | times the CPU |',
  '|---|---|---:|---:|---:|---:|---:|---:|---:|---:|',
];

function row(summary: Summary): string {
  const cells = [
    summary.question.toUpperCase(),
    summary.contestant,
    summary.requestsPerSecond.toFixed(0),
    summary.p50.toFixed(2),
    summary.p99.toFixed(2),
    summary.gatewayCpu.toFixed(2),
    summary.departmentCpu === 0 ? '' : summary.departmentCpu.toFixed(2),
    summary.postgresCpu.toFixed(2),
    ratio(summary.timesSlower),
    ratio(summary.timesCpu),
  ];
  return `| ${cells.join(' | ')} |`;
}

function roundTripsRow({ question, contestant, databases, subgraphs }: RoundTrips): string {
  const told = (counts: RoundTrips['databases']) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  const all = [...Object.values(databases), ...Object.values(subgraphs)].reduce((sum, count) => sum + count, 0);
  return `| ${[question.toUpperCase(), contestant, all, told(databases), told(subgraphs)].join(' | ')} |`;
}

function ratio({ median, low, high }: MedianInterval): string {
  return `${median.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}

function note(confidence: number): string {
  const percent = `${(confidence * 100).toFixed(1)} %`;
  return confidence >= 0.95
    ? `interval that holds the true median with at least 95 % (${percent})`
    : `least and greatest value, which hold the true median with only ${percent}: too few rounds to conclude from`;
}
