import ignore from 'ignore';

/** A directory, and which paths in it patterns match. Paths and patterns have slashes. */
export interface Glob {
  directory: string;
  matches: (path: string) => boolean;
}

const MAGIC = /[*?[\]{}]/;

/** The maximum number of alternatives in braces. */
const MAX_ALTERNATIVES = 1000;

/** Returns whether a path could be a pattern. */
export function isPattern(path: string): boolean {
  return MAGIC.test(path);
}

/** Returns whether a file is one that is found in directories. */
export function isJsonName(path: string): boolean {
  return /\.(json|jsonl|ndjson)$/i.test(path);
}

/** Parses patterns with `*`, `?`, `[a-z]`, and `**` for any directories. Returns a glob per directory in which files may match. */
export function parseGlobs(patterns: readonly string[]): Glob[] {
  const matchers = new Map<string, Glob['matches'][]>();
  for (const pattern of patterns) {
    const steps = pattern.split('/');
    const first = steps.findIndex(isPattern);
    const parents = steps.slice(0, first).map((step) => `${step}/`);
    const directory = parents.join('') || '.';
    const matcher = matcherOf(steps.slice(first).join('/'));
    matchers.set(directory, [...(matchers.get(directory) ?? []), matcher]);
  }
  return [...matchers].map(([directory, all]) => ({
    directory,
    matches: (path) => all.some((matches) => matches(path)),
  }));
}

function matcherOf(pattern: string): Glob['matches'] {
  // Only two stars mean any directories, and more mean what one means.
  const stars = pattern.replaceAll(/\*{3,}/g, '*');
  // A slash at the end means directories.
  const files = stars.endsWith('/') ? `${stars}**` : stars;
  // The library matches patterns of .gitignore files. There, a slash at the start means this directory, and everything in a
  // directory that matches is excluded too, unless the directory is not.
  const matcher = ignore({ ignorecase: false }).add([`/${files}`, '!*/']);
  const end = files.slice(Math.max(files.lastIndexOf('*'), files.lastIndexOf('/')) + 1);
  const hasExtension = end.includes('.');
  return (path) => matcher.ignores(path) && (hasExtension || isJsonName(path));
}

/** Replaces `{a,b}` by each alternative in turn, also inside of alternatives. Returns undefined if there are too many. */
export function expandBraces(pattern: string): string[] | undefined {
  const done: string[] = [];
  const todo = [pattern];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    // The innermost braces.
    const braces = /\{([^{}]*)\}/.exec(next);
    if (braces === null) done.push(next);
    else {
      const [all, alternatives] = braces as unknown as [string, string];
      const before = next.slice(0, braces.index);
      const after = next.slice(braces.index + all.length);
      const expanded = alternatives.split(',').map((one) => before + one + after);
      todo.push(...expanded.reverse());
    }
    if (done.length + todo.length > MAX_ALTERNATIVES) return undefined;
  }
  return done;
}
