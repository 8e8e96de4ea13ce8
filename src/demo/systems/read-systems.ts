import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type GraphQLSchema } from 'graphql';
import { HeyiError } from '../../errors/heyi-error.ts';
import { describeProblem, type Problem } from '../../errors/problem.ts';
import type { Figure } from './figure.ts';
import { parseFigure, readPath } from './parse-figure.ts';
import { readSavedQuery } from './read-saved-query.ts';
import { readWords } from './read-words.ts';
import type { CheckedStatement, SavedQuery, System, SystemCheck } from './system.ts';
import { YamlReader, type YamlNode } from './yaml-reader.ts';

/**
 * The systems of a folder, in the order of the cities' documents: Zhuzhou, Loudi, Daye, Yichun. Each is `<row>.yaml`, with
 * `<row>.graphql` and `<row>.variables.json` beside it once there is a query. What somebody else asks of a row stands behind it, as
 * `<row>-<who>.yaml`.
 *
 * @throws SYSTEMS_INVALID with every problem of every file, among them queries that the schema does not permit
 */
export function readSystems(folder: string, schema: GraphQLSchema): readonly System[] {
  const problems: Problem[] = [];
  const files = filesOf(folder);
  const systems = files
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const told = problems.length;
      const system = readSystem(folder, file, schema, problems);
      return system === undefined || problems.length > told ? [] : [system];
    });
  for (const file of files) {
    const [row = ''] = file.split('.');
    if (/\.(graphql|json)$/.test(file) && !files.includes(`${row}.yaml`))
      problems.push({ file, wrong: 'nothing says what it answers', remedy: `write ${row}.yaml beside it` });
  }
  if (files.length === 0)
    problems.push({ file: folder, wrong: 'there is no system in it', remedy: 'name a folder with *.yaml files' });
  if (problems.length > 0) {
    const values = { count: problems.length, problems: problems.map(describeProblem).join('\n') };
    throw new HeyiError('SYSTEMS_INVALID', values);
  }
  return systems.sort((left, right) => positionOf(left.row) - positionOf(right.row));
}

const ROW = /^[ZLDY]\d+(-[a-z]+)?$/;

function positionOf(row: string): number {
  return 'ZLDY'.indexOf(row.charAt(0)) * 100 + Number.parseInt(row.slice(1)) + (row.includes('-') ? 0.5 : 0);
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const required = ['title', 'question'] as const;
const optional = ['figures', 'check'] as const;

function readSystem(folder: string, file: string, schema: GraphQLSchema, problems: Problem[]): System | undefined {
  const row = file.slice(0, -'.yaml'.length);
  const reader = new YamlReader(file, readFileSync(join(folder, file), 'utf8'), problems);
  if (!ROW.test(row)) reader.report(1, row, `"${row}" is no row`, 'name the file such as L3.yaml, or L3-station.yaml');
  const members = reader.members(reader.root, row, { required, optional });
  if (members === undefined) return undefined;
  const title = readWords(reader, members.title, `${row}.title`);
  const question = readWords(reader, members.question, `${row}.question`);
  const told = problems.length;
  const saved = readSavedQuery(folder, row, schema, problems);
  // A query that cannot be read has names all the same: one problem is enough.
  const asked = saved === undefined ? (problems.length > told ? undefined : []) : responseNames(saved);
  const figures = listOf(reader, members.figures, `${row}.figures`).flatMap((node, index) => {
    const figure = parseFigure(reader, node, index, { row, file, asked });
    return figure === undefined ? [] : [figure];
  });
  reportTwice(reader, figures);
  const check = readCheck(reader, members.check, `${row}.check`, asked);
  return title && question && { row, title, question, saved, figures, check };
}

function listOf(reader: YamlReader, node: YamlNode | undefined, coordinate: string): readonly YamlNode[] {
  return node === undefined ? [] : (reader.list(node, coordinate, 'begin each with "- "') ?? []);
}

function reportTwice(reader: YamlReader, figures: readonly Figure[]): void {
  const firstByName = new Map<string, Figure>();
  for (const figure of figures) {
    const first = firstByName.get(figure.name.en);
    if (first === undefined) firstByName.set(figure.name.en, figure);
    else
      reader.report(
        figure.line,
        `${figure.row} ${figure.name.en}`,
        `it stands in ${first.file}:${first.line} as well`,
        'keep one, or give the other a name of its own',
      );
  }
}

function readCheck(
  reader: YamlReader,
  node: YamlNode | undefined,
  coordinate: string,
  asked: readonly string[] | undefined,
): SystemCheck | undefined {
  if (node === undefined) return undefined;
  const members = reader.members(node, coordinate, { required: ['variables', 'sql'], optional: [] });
  const variables = reader.data(members?.variables, `${coordinate}.variables`);
  const statements = listOf(reader, members?.sql, `${coordinate}.sql`).flatMap((each, index) => {
    const statement = readStatement(reader, each, `${coordinate}.sql.${index + 1}`, asked);
    return statement === undefined ? [] : [statement];
  });
  return variables && { variables, statements };
}

function readStatement(
  reader: YamlReader,
  node: YamlNode,
  coordinate: string,
  asked: readonly string[] | undefined,
): CheckedStatement | undefined {
  const keys = { required: ['department', 'query', 'values'] as const, optional: ['each', 'given'] as const };
  const members = reader.members(node, coordinate, keys);
  if (members === undefined) return undefined;
  const department = reader.text(members.department, `${coordinate}.department`);
  const sql = reader.text(members.query, `${coordinate}.query`);
  const given = listOf(reader, members.given, `${coordinate}.given`).flatMap((other, index) => {
    const place = `${coordinate}.given.${index + 1}`;
    const parts = reader.members(other, place, { required: ['department', 'query'], optional: [] });
    const from = reader.text(parts?.department, `${place}.department`);
    const text = reader.text(parts?.query, `${place}.query`);
    return from && text ? [{ department: from, sql: text }] : [];
  });
  const each = readPath(reader, members.each, `${coordinate}.each`, asked);
  const places = reader.entries(members.values, `${coordinate}.values`).flatMap(([column, place]) => {
    const path = readPath(reader, place, `${coordinate}.values.${column}`, each === undefined ? asked : undefined);
    return path === undefined ? [] : [[column, path] as const];
  });
  return department && sql ? { department, sql, given, each, values: new Map(places) } : undefined;
}

function responseNames({ document }: SavedQuery): readonly string[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((selection) =>
          selection.kind === Kind.FIELD ? [(selection.alias ?? selection.name).value] : [],
        )
      : [],
  );
}
