import type { Declaration, Declarations } from './declarations.js';

/** Prints the report on an entry point. Declarations that `shared` has too are listed by name only. */
export function printReport(entry: string, own: Declarations, shared?: Declarations): string {
  const exported = [...own.exported].sort(byName);
  const needed = neededBy(
    exported.map(([, local]) => local),
    own,
  );
  const isShared = (name: string) =>
    shared?.exported.has(name) === true && textOf(name, own) === textOf(name, shared);

  const declared = exported.filter(([name]) => !isShared(name));
  const hidden = [...needed].sort().filter((name) => !isExported(name, own) && !isShared(name));
  const again = exported.map(([name]) => name).filter(isShared);
  return [
    `# ${entry}\n`,
    'The declarations of this entry point by name, without comments, for reviews. Written by `npm run api`.\n',
    ...section('Imports', [...own.imports].sort()),
    ...section(
      'Exports',
      declared.map(([name, local]) => exportText(name, local, own)),
    ),
    ...(again.length === 0 ? [] : ['## Also exported by ./types\n', `${again.join(', ')}\n`]),
    ...section(
      'Used above, but not exported',
      hidden.map((name) => textOf(name, own)),
    ),
  ].join('\n');
}

function section(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`## ${title}\n`, `\`\`\`ts\n${texts.join('\n')}\n\`\`\`\n`];
}

function exportText(name: string, local: string, own: Declarations): string {
  return name === local ? textOf(name, own) : `${textOf(local, own)} // as ${name}`;
}

function textOf(name: string, { all }: Declarations): string {
  return declarationsOf(name, all)
    .map(({ text }) => text)
    .join('\n');
}

function isExported(name: string, { exported }: Declarations): boolean {
  return [...exported.values()].includes(name);
}

/** Returns the names and, recursively, the names that their declarations use. */
function neededBy(names: readonly string[], { all }: Declarations): ReadonlySet<string> {
  const needed = new Set<string>();
  // A loop over a set also visits the names that are added meanwhile.
  const queue = new Set(names);
  for (const name of queue) {
    if (!all.has(name)) continue;
    needed.add(name);
    for (const declaration of declarationsOf(name, all)) {
      for (const other of declaration.names) queue.add(other);
    }
  }
  return needed;
}

function declarationsOf(name: string, all: Declarations['all']): readonly Declaration[] {
  return all.get(name) ?? [];
}

function byName([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : 1;
}
