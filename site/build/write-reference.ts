// Writes the reference, a page per entry of the package, to reference/.

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Application, Converter, type ProjectReflection, ReflectionKind } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import { type Entry, readEntries } from './entries.ts';
import { manifest, ROOT, readFromRoot } from './root.ts';
import { linkRules } from './rules.ts';

const FOLDER = join(ROOT, 'site/reference');
const entries = readEntries();

rmSync(FOLDER, { recursive: true, force: true });
await writePages();
for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.md')) continue;
  const path = join(FOLDER, name);
  writeFileSync(path, linkRules(readFileSync(path, 'utf8')));
}
writeFileSync(join(FOLDER, 'index.md'), overview());

async function writePages(): Promise<void> {
  const format: PluginOptions = {
    outputFileStrategy: 'modules',
    entryFileName: 'index',
    flattenOutputFiles: true,
    hideBreadcrumbs: true,
    hidePageHeader: true,
    useCodeBlocks: true,
    sanitizeComments: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    typeAliasPropertiesFormat: 'table',
    typeDeclarationFormat: 'table',
    pageTitleTemplates: {
      module: ({ rawName }) => entries.find(({ page }) => page === rawName)?.specifier ?? rawName,
    },
  };
  const app = await Application.bootstrapWithPlugins({
    ...format,
    out: FOLDER,
    name: manifest.name,
    entryPoints: entries.map(({ source }) => join(ROOT, source)),
    tsconfig: join(ROOT, 'site/tsconfig.reference.json'),
    plugin: ['typedoc-plugin-markdown'],
    readme: 'none',
    disableSources: true,
    // `npm run typecheck` checks the sources.
    skipErrorChecking: true,
    // Types that are not exported appear in signatures.
    validation: { notExported: false },
    logLevel: 'Warn',
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => renameModules(project));
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc failed to convert the sources');
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) {
    throw new Error('TypeDoc reported errors or warnings');
  }
}

/** Names each module by its entry instead of its source file. The name of a module is the name of its page. */
function renameModules(project: ProjectReflection): void {
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
    const entry = entries.find(({ source }) => moduleName(source) === module.name);
    if (entry !== undefined) module.name = entry.page;
  }
}

/** Returns the name that TypeDoc gives to the module of a source file. */
function moduleName(source: string): string {
  return source.replace(/^src\//, '').replace(/(\/index)?\.ts$/, '');
}

/** Returns the first page: the table of entries in README.md, with links to the pages of the entries. */
function overview(): string {
  const [, table = ''] = /^## Entries\n\n(.*?)\n\n/ms.exec(readFromRoot('README.md')) ?? [];
  const linked = table
    .replace(/`(?:…|iothub-jobs-schema)(?:\/([a-z]+))?`/g, (code, name) => linkEntry(code, name))
    .replaceAll('](docs/', '](../../docs/');
  for (const { page, specifier } of entries) {
    if (!linked.includes(`(${page}.md)`)) throw new Error(`README.md does not list ${specifier}`);
  }
  return `# Reference\n\nGenerated from the declarations of ${manifest.name} ${manifest.version}.\n\n${linked}\n`;
}

function linkEntry(code: string, name = 'main'): string {
  const entry: Entry | undefined = entries.find(({ page }) => page === name);
  return entry === undefined ? code : `[${code}](${entry.page}.md)`;
}
