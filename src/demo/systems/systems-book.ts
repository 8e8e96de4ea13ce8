import { standingOf, type AnsweredSystem, type Standing } from './answer-system.ts';
import { gotText, wantedText } from './figure-text.ts';
import { shortAnswer } from './short-answer.ts';
import type { SavedQuery } from './system.ts';

const standings: Readonly<Record<Standing, string>> = {
  stands: '成立 · stands',
  unasked: '尚无查询 · **not asked yet**',
  refused: '答案不完整 · **answered in part**',
  differs: '数据不一致 · **figures differ**',
  unchecked: '尚未与手写 SQL 比对 · **not compared with SQL yet**',
};

/** The book of systems as Markdown: each row with its query, its answer, and the figures wanted and got. */
export function systemsBook(
  systems: readonly AnsweredSystem[],
  demo: { readonly scale: number; readonly now: Date },
): string {
  // What somebody else asks of a row is part of it.
  const rowOf = ({ system }: AnsweredSystem) => system.row.split('-')[0]!;
  const rows = new Set(systems.map(rowOf));
  const fallen = new Set(systems.filter((each) => standingOf(each) !== 'stands').map(rowOf));
  return `${[
    '# 系统一览 · The book of systems',
    `四个城市的文件所述的 ${rows.size} 个系统，各为对各部门数据库的一次 GraphQL 查询。现有 ${rows.size - fallen.size} 个成立：查询有完整答案，数据与文件一致，同一查询换一地或换一时段后与手写 SQL 一致。`,
    `The ${rows.size} systems that four cities' documents describe, each one GraphQL query over the departments' own databases. ${rows.size - fallen.size} stand: their query is answered whole, their figures agree with the documents, and the same query about another area or period agrees with SQL written by hand (\`check\` in [examples/systems](../examples/systems), run by the tests).`,
    `\`npm run systems\` made this file of the synthetic demo city, all extensions beside it, at scale ${demo.scale} and ${demo.now.toISOString()}. It shows of each list the first three. Wanted are the documents' figures at that scale; ≈ where a document rounds.`,
    [
      '| | 系统 System | 数据 Figures | |',
      '| --- | --- | --: | --- |',
      ...systems.map(
        (each) =>
          `| [${each.system.row}](#${each.system.row.toLowerCase()}) | ${each.system.title.zh} ${each.system.title.en} | ${agreeing(each)} | ${standings[standingOf(each)]} |`,
      ),
    ].join('\n'),
    ...systems.map(chapter),
  ].join('\n\n')}\n`;
}

function agreeing({ judgements, system }: AnsweredSystem): string {
  if (system.figures.length === 0) return '–';
  return `${judgements.filter(({ agrees }) => agrees).length} / ${system.figures.length}`;
}

function chapter(answered: AnsweredSystem): string {
  const { system, answer, judgements } = answered;
  const { row, title, question, saved } = system;
  const parts = [
    `## ${row}`,
    `**${title.zh}** ${title.en} · ${standings[standingOf(answered)]}`,
    `${question.zh}\\\n${question.en}`,
  ];
  if (saved !== undefined) parts.push(...asked(row, saved));
  if (answer?.data !== undefined) parts.push(fenced('json', shortAnswer(answer.data)));
  for (const { message } of answer?.errors ?? []) parts.push(`- **${message}**`);
  if (judgements.length > 0)
    parts.push(
      [
        '| 数据 Figure | 应为 Wanted | 实为 Got | |',
        '| --- | --: | --: | --- |',
        ...judgements.map((judgement) => {
          const { name } = judgement.figure;
          const cells = [`${name.zh} ${name.en}`, wantedText(judgement), gotText(judgement) ?? '–'];
          return `| ${cells.join(' | ')} | ${judgement.agrees ? '✓' : '**✗**'} |`;
        }),
      ].join('\n'),
    );
  return parts.join('\n\n');
}

function asked(row: string, { account, purpose, text, variables }: SavedQuery): readonly string[] {
  const file = `../examples/systems/${row}.graphql`;
  const given = Object.keys(variables).length === 0 ? '' : ` · \`${JSON.stringify(variables)}\``;
  return [`[${row}.graphql](${file}) · \`${account}\` · ${purpose}${given}`, fenced('graphql', text.trimEnd())];
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
