import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** The path of the module that exports a name, such as `./twin.js`, by that name. */
export type Exports = ReadonlyMap<string, string>;

/**
 * Finds the constants and functions that are declared and exported in a folder: in its modules, and in the `index.ts` of its
 * subfolders. So small entities may share a file.
 *
 * @param generated names of files to skip, because they are generated from the others.
 * @throws Error if two modules export the same name.
 */
export function findExports(folder: string, generated: readonly string[] = []): Exports {
  const found = new Map<string, string>();
  for (const path of modulesIn(folder).filter((path) => !generated.includes(path))) {
    const module = `./${path.replace(/\.ts$/, '.js')}`;
    for (const name of exportedNames(`${folder}/${path}`)) {
      const other = found.get(name);
      if (other !== undefined) throw new Error(`${folder}: ${other} and ${module} export ${name}`);
      found.set(name, module);
    }
  }
  return found;
}

/**
 * Returns the path of the module that exports a name.
 *
 * @throws Error if there is none, which says what is missing and where.
 */
export function moduleOf(name: string, exports: Exports, folder: string): string {
  const module = exports.get(name);
  if (module === undefined) throw new Error(`No module in ${folder} exports ${name}`);
  return module;
}

function modulesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/index.ts` : entry.name))
    .filter((path) => path.endsWith('.ts') && existsSync(`${folder}/${path}`))
    .sort();
}

function exportedNames(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return file.statements.filter(isExported).flatMap(declaredNames);
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [name.text] : [],
  );
}
