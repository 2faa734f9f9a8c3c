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
  /** Whether a directory lists it as a file. Otherwise it may be a pipe, a device, or nothing. */
  isListed?: boolean;
  error?: FileError;
}

/** An input, and what identifies its file: the path without links. */
interface Found {
  input: Input;
  id: string;
}

const EMPTY_DIRECTORY = 'no JSON file in this directory';

/** Never looked into, unless they are named. */
const SKIPPED = new Set(['node_modules']);

/**
 * Finds the files that arguments name: a file, all JSON files in a directory, those that match a pattern, or standard input. In
 * directories, hidden files and directories, `node_modules`, and what `.gitignore` files exclude are skipped. Each file occurs once,
 * with the first of its names, those of a directory in the order of their names.
 */
export function findInputs(args: readonly string[], stdinName: string, io: Io): Input[] {
  const found = args.flatMap((argument) => {
    if (argument === '-') return [{ input: { file: stdinName, path: argument }, id: argument }];
    return findFiles(argument, io);
  });
  const seen = new Set<string>();
  return found.filter(({ id }) => seen.size < seen.add(id).size).map(({ input }) => input);
}

function findFiles(argument: string, io: Io): Found[] {
  const skipped = new Set<string>();
  if (io.kindOf(argument) !== undefined || !isPattern(argument)) {
    const found = findNamed(argument, skipped, io);
    return orFail(found, argument, EMPTY_DIRECTORY, skipped);
  }
  // A backslash is a separator on Windows only.
  const alternatives = expandBraces(argument.replaceAll(sep, '/'));
  if (alternatives === undefined)
    return orFail([], argument, 'the pattern has too many alternatives', skipped);
  const names = alternatives.filter((path) => !isPattern(path));
  const named = names.flatMap((path) =>
    orFail(findNamed(path, skipped, io), path, EMPTY_DIRECTORY, skipped),
  );
  // Stryker disable next-line MethodExpression: a name is found again as a pattern, and counts once
  const globs = parseGlobs(alternatives.filter(isPattern));
  const matching = globs.flatMap((glob) => findMatches(glob, skipped, io));
  return orFail([...named, ...matching], argument, 'no file matches the pattern', skipped);
}

/** Finds a file or the files in a directory. */
function findNamed(path: string, skipped: Set<string>, io: Io): Found[] {
  if (io.kindOf(path) === 'directory') return walkFrom(path, isJsonName, skipped, io);
  return [{ input: { file: path, path }, id: realPath(path, io) }];
}

function findMatches({ directory, matches }: Glob, skipped: Set<string>, io: Io): Found[] {
  if (io.kindOf(directory) !== 'directory') return [];
  const isWanted = (path: string) => matches(relative(directory, path).split(sep).join('/'));
  return walkFrom(directory, isWanted, skipped, io);
}

/** Returns the path of a file without links, or the path itself if there is no such file. */
function realPath(path: string, io: Io): string {
  return io.realPath(path) ?? resolve(path);
}

/** Returns an error if nothing was found. It says which files are skipped, if there are any that could be meant. */
function orFail(
  found: Found[],
  argument: string,
  reason: string,
  skipped: ReadonlySet<string>,
): Found[] {
  if (found.length > 0) return found;
  const rest = skipped.size === 0 ? '' : `; skipped: files ${[...skipped].sort().join(' or ')}`;
  const error: FileError = { code: 'no-files', message: reason + rest };
  return [{ input: { file: argument, path: argument, error }, id: resolve(argument) }];
}

/** Finds the files in a directory. Adds to `skipped` why files that could be wanted are skipped. */
function walkFrom(
  directory: string,
  isWanted: (path: string) => boolean,
  skipped: Set<string>,
  io: Io,
): Found[] {
  const found: Found[] = [];
  walk(directory, realPath(directory, io), rulesAbove(resolve(directory), io));
  return found;

  function walk(current: string, real: string, above: IgnoreRules | undefined): void {
    const rules = rulesIn(resolve(current), above, io);
    let entries: ReturnType<Io['list']>;
    try {
      entries = io.list(current);
    } catch (error) {
      const input = { file: current, path: current, error: describeReadError(error) };
      found.push({ input, id: real });
      return;
    }
    for (const { name, kind, isLink } of entries) {
      const path = join(current, name);
      const isDirectory = kind === 'directory';
      const reason = skipReason(name, path, isDirectory, rules);
      if (reason !== undefined) {
        // What is in a directory that is skipped is not known.
        if (isDirectory ? name !== '.git' : isWanted(path)) skipped.add(reason);
      } else if (isDirectory) walk(path, join(real, name), rules);
      else if (kind === 'file' && isWanted(path)) {
        const id = isLink ? realPath(path, io) : join(real, name);
        found.push({ input: { file: path, path, isListed: true }, id });
      }
    }
  }
}

function skipReason(
  name: string,
  path: string,
  isDirectory: boolean,
  rules: IgnoreRules | undefined,
): string | undefined {
  if (name.startsWith('.')) return 'that are hidden';
  if (SKIPPED.has(name)) return 'in node_modules';
  return isIgnored(resolve(path), isDirectory, rules) ? 'that .gitignore excludes' : undefined;
}
