import { join, relative, resolve, sep } from 'node:path';
import type { FileError } from '../check/result.js';
import type { Io } from '../io.js';
import { expandBraces, type Glob, isJsonName, isPattern, parseGlobs } from './glob.js';
import { type IgnoreRules, isIgnored, rulesAbove, rulesIn } from './ignore-rules.js';
import { describeReadError } from './read-text.js';

/** A file to check, or an argument or directory that cannot be. */
export interface Input {
  /** The path as it is reported. */
  file: string;
  /** What to open: the path, or `-` for standard input. */
  path: string;
  error?: FileError;
}

/** Never looked into, unless they are named. */
const SKIPPED = new Set(['node_modules']);

/**
 * Finds the files that arguments name: a file, all JSON files in a directory, those that match a pattern, or standard input. In
 * directories, hidden files and directories, `node_modules`, and what `.gitignore` files exclude are skipped. Each file occurs once,
 * those of a directory in the order of their names.
 */
export function findInputs(args: readonly string[], stdinName: string, io: Io): Input[] {
  const inputs = args.flatMap((argument) => {
    if (argument === '-') return [{ file: stdinName, path: argument }];
    return findFiles(argument, io);
  });
  const seen = new Set<string>();
  return inputs.filter(({ path }) => {
    const id = path === '-' ? path : resolve(path);
    return seen.size < seen.add(id).size;
  });
}

function findFiles(argument: string, io: Io): Input[] {
  if (io.kindOf(argument) !== undefined || !isPattern(argument)) {
    return orFail(findNamed(argument, io), argument, 'no JSON file in this directory');
  }
  // A backslash is a separator on Windows only.
  const alternatives = expandBraces(argument.replaceAll(sep, '/'));
  if (alternatives === undefined)
    return orFail([], argument, 'the pattern has too many alternatives');
  const named = alternatives.filter((path) => !isPattern(path) && io.kindOf(path) !== undefined);
  const globs = parseGlobs(alternatives.filter(isPattern));
  const found = [
    ...named.flatMap((path) => findNamed(path, io)),
    ...globs.flatMap((glob) => findMatches(glob, io)),
  ];
  return orFail(found, argument, 'no file matches the pattern');
}

/** Finds a file or the files in a directory. */
function findNamed(path: string, io: Io): Input[] {
  if (io.kindOf(path) !== 'directory') return [{ file: path, path }];
  return walkFrom(path, isJsonName, io);
}

function findMatches({ directory, matches }: Glob, io: Io): Input[] {
  if (io.kindOf(directory) !== 'directory') return [];
  return walkFrom(directory, (path) => matches(relative(directory, path).split(sep).join('/')), io);
}

function orFail(inputs: Input[], argument: string, message: string): Input[] {
  if (inputs.length > 0) return inputs;
  return [{ file: argument, path: argument, error: { code: 'no-files', message } }];
}

function walkFrom(directory: string, isWanted: (path: string) => boolean, io: Io): Input[] {
  const inputs: Input[] = [];
  walk(directory, rulesAbove(resolve(directory), io));
  return inputs;

  function walk(current: string, above: IgnoreRules | undefined): void {
    const rules = rulesIn(resolve(current), above, io);
    let entries: ReturnType<Io['list']>;
    try {
      entries = io.list(current);
    } catch (error) {
      inputs.push({ file: current, path: current, error: describeReadError(error) });
      return;
    }
    for (const { name, kind } of entries) {
      if (name.startsWith('.') || SKIPPED.has(name)) continue;
      const path = join(current, name);
      if (isIgnored(resolve(path), kind === 'directory', rules)) continue;
      if (kind === 'directory') walk(path, rules);
      else if (kind === 'file' && isWanted(path)) inputs.push({ file: path, path });
    }
  }
}
