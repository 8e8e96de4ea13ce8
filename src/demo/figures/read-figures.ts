import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError, Kind, OperationTypeNode, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { HeyiError } from '../../errors/heyi-error.ts';
import { describeProblem, type Problem } from '../../errors/problem.ts';
import { figureBounds, figureKinds, type AnswerPath, type Figure } from './figure.ts';
import { YamlReader, type YamlNode } from './yaml-reader.ts';

/**
 * The figures of a folder: of each file `<department>.yaml` in the order of their names, and in each as they stand.
 *
 * @throws FIGURES_INVALID with every problem of every file, among them queries that the schema does not permit
 */
export function readFigures(folder: string, schema: GraphQLSchema): readonly Figure[] {
  const problems: Problem[] = [];
  const figures: Figure[] = [];
  const files = filesOf(folder);
  for (const file of files)
    figures.push(...parseFigures(file, readFileSync(join(folder, file), 'utf8'), schema, problems));
  if (files.length === 0)
    problems.push({
      file: folder,
      wrong: 'there is no file of figures in it',
      remedy: 'name a folder with *.yaml files',
    });
  const firstByName = new Map<string, Figure>();
  for (const figure of figures) {
    const name = `${figure.row} ${figure.name.en}`;
    const first = firstByName.get(name);
    if (first === undefined) firstByName.set(name, figure);
    else
      problems.push({
        file: figure.file,
        line: figure.line,
        coordinate: name,
        wrong: `it stands in ${first.file}:${first.line} as well`,
        remedy: 'keep one, or give the other a name of its own',
      });
  }
  if (problems.length > 0) {
    const values = { count: problems.length, problems: problems.map(describeProblem).join('\n') };
    throw new HeyiError('FIGURES_INVALID', values);
  }
  return figures;
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const required = ['row', 'name', 'wanted', 'kind', 'query', 'value'] as const;
const optional = ['rounded', 'bound', 'over', 'times', 'minus'] as const;

/** The figures of one file that can be read; what is wrong with the others goes to `problems`. */
export function parseFigures(
  file: string,
  text: string,
  schema: GraphQLSchema,
  problems: Problem[],
): readonly Figure[] {
  const reader = new YamlReader(file, text, problems);
  if (reader.root === null && problems.length > 0) return [];
  const nodes = reader.list(reader.root, undefined, 'begin each figure with "- row: …"') ?? [];
  return nodes.flatMap((node, index) => {
    const told = problems.length;
    const figure = parseFigure(reader, node, file, index, schema);
    return figure === undefined || problems.length > told ? [] : [figure];
  });
}

function parseFigure(
  reader: YamlReader,
  node: YamlNode,
  file: string,
  index: number,
  schema: GraphQLSchema,
): Figure | undefined {
  const members = reader.members(node, `figure ${index + 1}`, { required, optional });
  if (members === undefined) return undefined;
  const row = reader.text(members.row, `figure ${index + 1}.row`);
  const place = row ?? `figure ${index + 1}`;
  if (row !== undefined && !/^[A-Z]\d+$/.test(row))
    reader.report(reader.lineOf(members.row!), place, `"${row}" is no row`, 'write a letter and a number, such as L3');
  const names = members.name && reader.members(members.name, `${place}.name`, { required: ['zh', 'en'], optional: [] });
  const zh = reader.text(names?.zh, `${place}.name.zh`);
  const en = reader.text(names?.en, `${place}.name.en`);
  const wanted = reader.number(members.wanted, `${place}.wanted`);
  const kind = wordOf(reader, members.kind, `${place}.kind`, figureKinds);
  const bound = wordOf(reader, members.bound, `${place}.bound`, figureBounds);
  const rounded = reader.flag(members.rounded, `${place}.rounded`) ?? false;
  const times = reader.number(members.times, `${place}.times`) ?? 1;
  const minus = reader.number(members.minus, `${place}.minus`) ?? 0;
  const document = queryOf(reader, members.query, place, schema);
  const value = pathOf(reader, members.value, `${place}.value`, document);
  const over = pathOf(reader, members.over, `${place}.over`, document);
  if (zh === undefined || en === undefined || row === undefined || wanted === undefined) return undefined;
  if (kind === undefined || document === undefined || value === undefined) return undefined;
  const line = reader.lineOf(node);
  return { row, name: { zh, en }, wanted, kind, rounded, bound, document, value, over, times, minus, file, line };
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

/** A query without variables that the schema permits. Problems stand on their own line of the file. */
function queryOf(
  reader: YamlReader,
  node: YamlNode | undefined,
  place: string,
  schema: GraphQLSchema,
): DocumentNode | undefined {
  const text = reader.text(node, `${place}.query`);
  if (text === undefined) return undefined;
  const first = reader.firstLineOf(node!);
  const report = ({ message, locations }: GraphQLError) => {
    const remedy = 'see src/generated/schema.graphql for what can be asked';
    reader.report(first + (locations?.[0]?.line ?? 1) - 1, `${place}.query`, message, remedy);
  };
  try {
    const document = parse(text);
    const errors = validate(schema, document);
    errors.forEach(report);
    const [definition, ...others] = document.definitions;
    const fits =
      definition?.kind === Kind.OPERATION_DEFINITION &&
      definition.operation === OperationTypeNode.QUERY &&
      (definition.variableDefinitions ?? []).length === 0 &&
      others.length === 0;
    if (!fits) reader.report(first, `${place}.query`, 'it is not one query without variables', 'write { … } alone');
    return fits && errors.length === 0 ? document : undefined;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    report(error);
    return undefined;
  }
}

/** `incidentsAggregate.0.count`; it must begin with a field of the query. */
function pathOf(
  reader: YamlReader,
  node: YamlNode | undefined,
  coordinate: string,
  document: DocumentNode | undefined,
): AnswerPath | undefined {
  const text = reader.text(node, coordinate);
  if (text === undefined) return undefined;
  const path = text.split('.');
  const asked = (document?.definitions ?? []).flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((selection) =>
          selection.kind === Kind.FIELD ? [(selection.alias ?? selection.name).value] : [],
        )
      : [],
  );
  if (document !== undefined && !asked.includes(path[0]!))
    reader.report(reader.lineOf(node!), coordinate, `the query has no "${path[0]!}"`, `begin with ${asked.join(', ')}`);
  return path;
}
