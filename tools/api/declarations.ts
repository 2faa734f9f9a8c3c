// Reads declaration files. The order and the file that a bundler chooses for a declaration make no difference.

import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Returns the text of a file. */
export type Read = (path: string) => string;

/** A declaration without comments, and the identifiers in it. */
export interface Declaration {
  readonly text: string;
  readonly names: readonly string[];
}

/** A module of declarations. */
export interface Declarations {
  /** The declarations of the file and of its relative imports by name. Overloads share a name. */
  readonly all: Map<string, Declaration[]>;
  /** The local names by exported name. */
  readonly exported: Map<string, string>;
  /** The imports of packages. */
  readonly imports: Set<string>;
}

const printer = ts.createPrinter({ removeComments: true });

export function readDeclarations(path: string, read: Read): Declarations {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  const found: Declarations = { all: new Map(), exported: new Map(), imports: new Set() };
  for (const statement of file.statements) readStatement(statement, file, found, read);
  return found;
}

function readStatement(
  statement: ts.Statement,
  file: ts.SourceFile,
  found: Declarations,
  read: Read,
): void {
  if (ts.isExportDeclaration(statement)) {
    for (const [exported, local] of namesOf(statement)) found.exported.set(exported, local);
  }
  if (ts.isExportDeclaration(statement) || ts.isImportDeclaration(statement)) {
    const from = statement.moduleSpecifier;
    if (from !== undefined && ts.isStringLiteral(from))
      readModule(from.text, statement, found, read);
    return;
  }
  const names = declaredBy(statement);
  if (names.length === 0)
    throw new Error(`unknown statement in ${file.fileName}: ${statement.getText()}`);
  const text = print(statement, file)
    .replace(/^export /, '')
    .replace(/^declare /, '');
  for (const name of names) {
    const others = found.all.get(name) ?? [];
    found.all.set(name, [...others, { text, names: identifiersIn(statement) }]);
  }
}

function readModule(specifier: string, statement: ts.Statement, found: Declarations, read: Read) {
  const file = statement.getSourceFile();
  if (!specifier.startsWith('.')) {
    found.imports.add(print(statement, file));
    return;
  }
  const path = join(dirname(file.fileName), specifier.replace(/\.js$/, '.d.ts'));
  const { all, imports } = readDeclarations(path, read);
  for (const [name, declarations] of all) found.all.set(name, declarations);
  for (const text of imports) found.imports.add(text);
}

function namesOf({ exportClause }: ts.ExportDeclaration): [exported: string, local: string][] {
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements.map(({ name, propertyName }) => [
    name.text,
    (propertyName ?? name).text,
  ]);
}

function declaredBy(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.getText()];
}

/** Returns the identifiers in a statement, except the names of properties. */
function identifiersIn(node: ts.Node): string[] {
  const isPropertyName = ts.isTypeElement(node.parent) && node.parent.name === node;
  if (ts.isIdentifier(node)) return isPropertyName ? [] : [node.text];
  const names: string[] = [];
  node.forEachChild((child) => void names.push(...identifiersIn(child)));
  return names;
}

function print(node: ts.Node, file: ts.SourceFile): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, file);
}
