import { parseAnswerPath, type AnswerPath } from './answer-path.ts';
import { figureBounds, figureKinds, type Figure } from './figure.ts';
import { readWords } from './read-words.ts';
import type { YamlNode, YamlReader } from './yaml-reader.ts';

const required = ['name', 'wanted', 'kind', 'value'] as const;
const optional = ['rounded', 'bound', 'over', 'times', 'minus', 'variables'] as const;

/** One figure of a file; undefined where it cannot be read, and the reader has been told why. */
export function parseFigure(
  reader: YamlReader,
  node: YamlNode,
  index: number,
  of: { readonly row: string; readonly file: string; readonly asked: readonly string[] | undefined },
): Figure | undefined {
  const { row, file, asked } = of;
  const place = `${row}.figures.${index + 1}`;
  const members = reader.members(node, place, { required, optional });
  if (members === undefined) return undefined;
  const name = readWords(reader, members.name, `${place}.name`);
  const wanted = reader.number(members.wanted, `${place}.wanted`);
  const kind = wordOf(reader, members.kind, `${place}.kind`, figureKinds);
  const bound = wordOf(reader, members.bound, `${place}.bound`, figureBounds);
  const rounded = reader.flag(members.rounded, `${place}.rounded`) ?? false;
  const times = reader.number(members.times, `${place}.times`) ?? 1;
  const minus = reader.number(members.minus, `${place}.minus`) ?? 0;
  const variables = reader.data(members.variables, `${place}.variables`) ?? {};
  const value = readPath(reader, members.value, `${place}.value`, asked);
  const over = readPath(reader, members.over, `${place}.over`, asked);
  if (name === undefined || wanted === undefined || kind === undefined || value === undefined) return undefined;
  const line = reader.lineOf(node);
  return { row, name, wanted, kind, rounded, bound, variables, value, over, times, minus, file, line };
}

/** `incidentsAggregate.0.count`; it must begin with a response name of the query. */
export function readPath(
  reader: YamlReader,
  node: YamlNode | undefined,
  coordinate: string,
  asked: readonly string[] | undefined,
): AnswerPath | undefined {
  const text = reader.text(node, coordinate);
  if (text === undefined) return undefined;
  const path = parseAnswerPath(text);
  const line = reader.lineOf(node!);
  if (path === undefined)
    reader.report(line, coordinate, `"${text}" is no path`, 'write a.0.count or a[key.b=C].count');
  else if (asked !== undefined && !asked.some((name) => name === path[0]))
    reader.report(line, coordinate, `the query has no "${text}"`, `begin with ${asked.join(', ')}`);
  return path;
}

/** One word of a closed list; undefined where there is none, or another, which is then a problem. */
function wordOf<Word extends string>(
  reader: YamlReader,
  node: YamlNode | undefined,
  coordinate: string,
  words: readonly Word[],
): Word | undefined {
  const text = reader.text(node, coordinate);
  const word = words.find((each) => each === text);
  if (word === undefined && text !== undefined)
    reader.report(reader.lineOf(node!), coordinate, `"${text}" is not known here`, `write ${words.join(', ')}`);
  return word;
}
