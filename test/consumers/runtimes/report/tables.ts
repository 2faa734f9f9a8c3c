import type { Result } from '../results.js';
import type { Runtime } from '../runtimes/index.js';

const FORMS = ['ESM', 'CommonJS', 'command line'] as const;

/** A row for each runtime, with how many lines were the same as in the reference. */
export function runtimeTable(runtimes: readonly Runtime[], results: readonly Result[]): string {
  return table(
    ['runtime', 'version', 'engine', 'from', 'code from strings', ...FORMS],
    runtimes.map(({ name, version, engine, source, forbidsCode }) => [
      name,
      version ?? 'not installed',
      engine,
      source,
      forbidsCode ? 'forbidden' : 'allowed',
      ...FORMS.map((form) =>
        countOf(results.filter(({ runtime, of }) => runtime === name && of === form)),
      ),
    ]),
  );
}

/** A row for each entry, with how many lines it was asked for, and where it could not say them. */
export function entryTable(runtimes: readonly Runtime[], results: readonly Result[]): string {
  const ofEntries = results.filter(({ of }) => of !== 'command line');
  const entries = [...new Set(ofEntries.map(({ entry }) => entry))];
  return table(
    ['entry', 'lines', 'not compared in'],
    entries.map((entry) => {
      const its = ofEntries.filter((result) => result.entry === entry);
      const names = new Set(its.map(({ runtime }) => runtime));
      const others = runtimes.map(({ name }) => name).filter((name) => !names.has(name));
      return [`\`${entry}\``, grouped(its[0]?.lines ?? 0), others.join(', ') || '–'];
    }),
  );
}

function countOf(results: readonly Result[]): string {
  if (results.length === 0) return '–';
  return `✓ ${grouped(results.reduce((sum, { lines }) => sum + lines, 0))}`;
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
