import { join } from 'node:path';
import tsup from '../../tsup.config.ts';
import { manifest, ROOT } from './root.ts';

/** An entry of the package that exports code. */
export interface Entry {
  /** What consumers import, such as `iothub-jobs-schema/query`. */
  readonly specifier: string;
  /** The name of its page below reference/. */
  readonly page: string;
  /** Its source file, from the root of the repository. */
  readonly source: string;
}

/** Returns the entries in `exports` of package.json that have declarations, with the sources from which tsup builds them. */
export function readEntries(): Entry[] {
  const sources: Record<string, string> = Object.assign({}, ...builds().map(({ entry }) => entry));
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    const [, name = ''] = /"\.\/dist\/([^"]+)\.d\.ts"/.exec(JSON.stringify(target)) ?? [];
    if (name === '') return [];
    const source = sources[name];
    if (source === undefined) throw new Error(`tsup.config.ts does not build ${name}`);
    return { specifier: manifest.name + path.slice(1), page: path.slice(2) || 'main', source };
  });
}

/** Returns aliases for Vite, by which the playground imports the package from its sources: they share modules, which built entries each contain. */
export function aliasesOfEntries(): { find: RegExp; replacement: string }[] {
  return readEntries().map(({ specifier, source }) => ({
    find: new RegExp(`^${specifier}$`),
    replacement: join(ROOT, source),
  }));
}

function builds() {
  if (typeof tsup === 'function') throw new Error('tsup.config.ts exports a function');
  return [tsup].flat();
}
