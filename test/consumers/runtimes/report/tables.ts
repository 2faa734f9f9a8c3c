import type { Result } from '../results.js';
import type { Runtime } from '../runtimes/index.js';

const FORMS = ['ESM', 'CommonJS', 'command line'] as const;

/** Returns a row per runtime with the numbers of lines that equal those of the reference. */
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
        countOf(results.filter((result) => result.runtime === name && result.form === form)),
      ),
    ]),
  );
}

/** Returns a row per entry point with the number of lines, and the runtimes where they are not compared. */
export function entryTable(runtimes: readonly Runtime[], results: readonly Result[]): string {
  const readings = results.filter(({ form }) => form !== 'command line');
  const entries = [...new Set(readings.map(({ entry }) => entry))];
  return table(
    ['entry point', 'lines', 'not compared in'],
    entries.map((entry) => {
      const ofEntry = readings.filter((result) => result.entry === entry);
      const names = new Set(ofEntry.map(({ runtime }) => runtime));
      const others = runtimes.map(({ name }) => name).filter((name) => !names.has(name));
      return [`\`${entry}\``, grouped(ofEntry[0]?.lines ?? 0), others.join(', ') || '–'];
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
