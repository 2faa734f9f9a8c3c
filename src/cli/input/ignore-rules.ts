// What `.gitignore` files exclude. Git asks the file nearest to the path first, and the first file that has a rule decides.

import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Io } from '../io.js';

/** The rules of a directory in a repository, and of those above it. */
export interface IgnoreRules {
  readonly directory: string;
  readonly rules: Ignore;
  readonly above: IgnoreRules | undefined;
}

/**
 * Returns the rules for the entries of a directory: those of its `.gitignore` file, if it has one, and those above. The rules above
 * do not apply to a repository inside of another one, and there are no rules outside of repositories.
 */
export function rulesIn(
  directory: string,
  above: IgnoreRules | undefined,
  io: Pick<Io, 'kindOf' | 'readSmall'>,
): IgnoreRules | undefined {
  const isRoot = io.kindOf(join(directory, '.git')) !== undefined;
  if (above === undefined && !isRoot) return undefined;
  const text = io.readSmall(join(directory, '.gitignore'));
  // Stryker disable next-line ConditionalExpression: no rules exclude nothing
  if (text === undefined && !isRoot) return above;
  const rules = ignore({ ignorecase: false }).add(text ?? []);
  return { directory, rules, above: isRoot ? undefined : above };
}

/** Returns the rules that hold for a directory from the directories above it. There are none if they exclude it. */
export function rulesAbove(
  directory: string,
  io: Pick<Io, 'kindOf' | 'readSmall'>,
): IgnoreRules | undefined {
  const parents: string[] = [];
  for (let path = directory; dirname(path) !== path; path = dirname(path)) parents.unshift(path);
  let rules: IgnoreRules | undefined;
  for (const path of parents) {
    rules = rulesIn(dirname(path), rules, io);
    if (isIgnored(path, true, rules)) rules = undefined;
  }
  return rules;
}

/** Returns whether the rules exclude a file or directory, whose parent they do not exclude. */
export function isIgnored(
  path: string,
  isDirectory: boolean,
  rules: IgnoreRules | undefined,
): boolean {
  for (let current = rules; current !== undefined; current = current.above) {
    const { ignored, unignored } = current.rules.test(localPath(path, isDirectory, current));
    if (unignored && isDirectory) includeAbove(path, current.above);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** Includes a directory by rules further above too. The library would exclude all that is in it otherwise. */
function includeAbove(directory: string, rules: IgnoreRules | undefined): void {
  for (let current = rules; current !== undefined; current = current.above) {
    const local = localPath(directory, true, current);
    // Stryker disable next-line ConditionalExpression: to include what is not excluded changes nothing
    if (current.rules.ignores(local)) {
      current.rules.add({ pattern: `!/${local.replace(/[\\*?[]/g, '\\$&')}` });
    }
  }
}

function localPath(path: string, isDirectory: boolean, { directory }: IgnoreRules): string {
  const local = relative(directory, path).split(sep).join('/');
  return isDirectory ? `${local}/` : local;
}
