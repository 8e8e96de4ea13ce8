import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** What the rules ask of a file of `src/`: read from its syntax tree, so that comments and texts are never taken for code. */
export interface SourceFile {
  /** `src/plan/page.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names and texts of the code, each with its line; import paths are not among them. */
  readonly words: readonly Word[];
  /** Lines with `process.env` in any spelling; `spread` where it is handed on whole (`{ ...process.env }`). */
  readonly environment: readonly { readonly line: number; readonly spread: boolean }[];
  /** Lines with a default export. */
  readonly defaultExports: readonly number[];
}

export interface Import {
  /** `src/compose/model.ts`, or the package's name: `graphql`, `node:fs`. */
  readonly of: string;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface Word {
  readonly kind: 'identifier' | 'text';
  readonly text: string;
  readonly line: number;
}

/** Every TypeScript and JavaScript file below a folder of the project. */
export function readSources(root: string, folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.[jt]sx?$/.test(path))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

export function parseSource(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const words: Word[] = [];
  const environment: { line: number; spread: boolean }[] = [];
  const defaultExports: number[] = [];
  const lineOf = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
  const addImport = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier))
      imports.push({ of: resolve(path, specifier.text), typeOnly, line: lineOf(node) });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      addImport(node, node.moduleSpecifier, isTypeOnlyImport(node));
      if (node.importClause) visit(node.importClause);
      return;
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      addImport(node, node.moduleSpecifier, node.isTypeOnly);
      if (exportsDefault(node)) defaultExports.push(lineOf(node));
      return;
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      addImport(node, node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      addImport(node, node.argument.literal, true);
    else if (ts.isExportAssignment(node) || (ts.isExportDeclaration(node) && exportsDefault(node)) || isDefault(node))
      defaultExports.push(lineOf(node));
    if (readsEnvironment(node)) environment.push({ line: lineOf(node), spread: ts.isSpreadAssignment(node.parent) });
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node))
      words.push({ kind: 'identifier', text: node.text, line: lineOf(node) });
    else if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node))
      words.push({ kind: 'text', text: node.text, line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, lines: text.trimEnd().split('\n').length, imports, words, environment, defaultExports };
}

function resolve(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
}

/** `import type …`, or a clause in which every name is a type. `import './x.ts'` runs the file and is none. */
function isTypeOnlyImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

function exportsDefault({ exportClause }: ts.ExportDeclaration): boolean {
  return (
    exportClause !== undefined &&
    ts.isNamedExports(exportClause) &&
    exportClause.elements.some(({ name }) => name.text === 'default')
  );
}

function isDefault(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

/** `process.env`, `process['env']`, `const { env } = process`, `import { env } from 'node:process'`. */
function readsEnvironment(node: ts.Node): boolean {
  const isProcess = (of: ts.Node | undefined) => of !== undefined && ts.isIdentifier(of) && of.text === 'process';
  if (ts.isPropertyAccessExpression(node)) return isProcess(node.expression) && node.name.text === 'env';
  if (ts.isElementAccessExpression(node)) return isProcess(node.expression);
  if (ts.isVariableDeclaration(node)) return isProcess(node.initializer);
  return ts.isImportClause(node) && /^(node:)?process$/.test((node.parent.moduleSpecifier as ts.StringLiteral).text);
}
