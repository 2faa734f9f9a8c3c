// One scan of a JSON text, for what JSON.parse does not tell: where each value is, duplicate names, rounded numbers, and what
// the first mistake is. The scan keeps its own stack, since brackets may nest a million levels deep.

import { createScanner } from 'jsonc-parser';
import type { Issue } from '../../issues/issue.js';
import { printableName } from '../../issues/printable.js';
import { describeMistake, type Mistake } from './describe-mistake.js';
import { describeRounding } from './describe-rounding.js';
import { isStartOfValue, nextToken, type Token, TokenError, TokenKind } from './token.js';

/** A name or an index. */
type PathStep = Issue['path'][number];

/** Where a value is in a text, in UTF-16 units. */
export interface Place {
  /** The offset of the name of the property; of the value if it has no name. */
  name: number;
  value: number;
}

/** The code of a remark. Codes are stable. */
export type RemarkCode = 'duplicate-name' | 'rounded-number' | 'truncated';

/** Something in the text that its value does not show. */
export interface Remark {
  code: RemarkCode;
  path: PathStep[];
  message: string;
  offset: number;
}

/** What the scan of a valid text finds. */
export interface Scan {
  /** The places of the paths, in their order. If a path does not exist, that of its last step that exists. */
  places: Place[];
  /** At most 100, in the order of the text. If there are more, another one has the code `truncated`. */
  remarks: Remark[];
}

/** The most remarks about one text. */
const MAX_REMARKS = 100;

const TRUNCATED = `The text has more duplicate names and rounded numbers than these ${MAX_REMARKS}.`;

/** No remark is made deeper, since its path would be as long as the text. IoT Hub has limits of 10 levels. */
const MAX_REMARK_DEPTH = 64;

/** A path that is looked for, as part of a tree of all of them. */
interface Wanted {
  place: Place | undefined;
  readonly inner: Map<PathStep, Wanted>;
}

/** An object or array that is open. */
interface Level {
  readonly isObject: boolean;
  /** The names so far, if the object has more than one. */
  names: Set<string> | undefined;
  first: string | undefined;
  /** The name or index of the current property or item. */
  step: PathStep;
  /** The offset of the name. */
  name: number;
  readonly wanted: Wanted | undefined;
}

/** What may follow. */
type Expected = 'value' | 'first item' | 'name' | 'first name' | 'colon' | 'comma' | 'end';

/** Scans a text that JSON.parse accepts. `paths` are the paths whose places are returned. */
export function scanJson(text: string, paths: readonly (readonly PathStep[])[]): Scan {
  const root: Wanted = { place: undefined, inner: new Map() };
  for (const path of paths) path.reduce(wantedAt, root);
  const remarks: Remark[] = [];
  scan(text, root, remarks);
  return { places: paths.map((path) => deepestPlace(root, path)), remarks };
}

/** Returns the first mistake of a text, or undefined for the texts that JSON.parse accepts. */
export function findMistake(text: string): Mistake | undefined {
  return scan(text, undefined, []);
}

function wantedAt(tree: Wanted, step: PathStep): Wanted {
  const found = tree.inner.get(step);
  if (found !== undefined) return found;
  const wanted: Wanted = { place: undefined, inner: new Map() };
  tree.inner.set(step, wanted);
  return wanted;
}

function deepestPlace(root: Wanted, path: readonly PathStep[]): Place {
  let { place } = root;
  let wanted: Wanted | undefined = root;
  for (const step of path) {
    wanted = wanted.inner.get(step);
    if (wanted?.place === undefined) break;
    place = wanted.place;
  }
  return place as Place;
}

function scan(text: string, root: Wanted | undefined, remarks: Remark[]): Mistake | undefined {
  const scanner = createScanner(text);
  const levels: Level[] = [];
  let expected: Expected = 'value';
  let previous: Token | undefined;
  for (;;) {
    const token = nextToken(scanner);
    const next = accept(token, expected, levels, root);
    if (next === undefined || token.error !== TokenError.none) {
      return describeMistake(text, token, expected, previous);
    }
    if (token.kind === TokenKind.end) return undefined;
    remark(token, expected, levels, remarks);
    expected = next;
    previous = token;
  }
}

/** Updates the levels and returns what may follow the token, or undefined if it is not expected. */
function accept(
  { kind, offset, text }: Token,
  expected: Expected,
  levels: Level[],
  root: Wanted | undefined,
): Expected | undefined {
  const level = levels.at(-1);
  switch (expected) {
    case 'first name':
    case 'name':
      if (kind === TokenKind.string && level !== undefined) {
        level.step = text;
        level.name = offset;
        return 'colon';
      }
      return expected === 'first name' && kind === TokenKind.closeBrace ? close(levels) : undefined;
    case 'colon':
      return kind === TokenKind.colon ? 'value' : undefined;
    case 'comma':
      if (kind === TokenKind.comma) return startNext(level as Level);
      return kind === closerOf(level as Level) ? close(levels) : undefined;
    case 'end':
      return kind === TokenKind.end ? 'end' : undefined;
    case 'first item':
      if (kind === TokenKind.closeBracket) return close(levels);
  }
  if (!isStartOfValue(kind)) return undefined;
  const wanted = findWanted(level, root);
  if (wanted !== undefined)
    place(wanted, { name: level?.isObject ? level.name : offset, value: offset });
  if (kind === TokenKind.openBrace) return open(true, wanted, levels);
  if (kind === TokenKind.openBracket) return open(false, wanted, levels);
  return afterValue(levels);
}

function findWanted(level: Level | undefined, root: Wanted | undefined): Wanted | undefined {
  return level === undefined ? root : level.wanted?.inner.get(level.step);
}

/** JSON.parse keeps the last of several properties of the same name, so nothing inside the earlier ones counts. */
function place(wanted: Wanted, found: Place): void {
  if (wanted.place !== undefined) forget(wanted);
  wanted.place = found;
}

function forget({ inner }: Wanted): void {
  for (const wanted of inner.values()) {
    wanted.place = undefined;
    forget(wanted);
  }
}

function open(isObject: boolean, wanted: Wanted | undefined, levels: Level[]): Expected {
  const step = isObject ? '' : 0;
  levels.push({ isObject, names: undefined, first: undefined, step, name: 0, wanted });
  return isObject ? 'first name' : 'first item';
}

function close(levels: Level[]): Expected {
  levels.pop();
  return afterValue(levels);
}

function afterValue(levels: Level[]): Expected {
  return levels.length === 0 ? 'end' : 'comma';
}

function startNext(level: Level): Expected {
  if (level.isObject) return 'name';
  level.step = (level.step as number) + 1;
  return 'value';
}

function closerOf({ isObject }: Level): number {
  return isObject ? TokenKind.closeBrace : TokenKind.closeBracket;
}

/** Adds a remark about the token, which was accepted, if there is something to say. */
function remark(token: Token, expected: Expected, levels: Level[], remarks: Remark[]): void {
  if (levels.length > MAX_REMARK_DEPTH || remarks.length > MAX_REMARKS) return;
  const { kind, offset, text } = token;
  const isName = expected === 'first name' || expected === 'name';
  const add = (code: RemarkCode, message: string | undefined) => {
    if (message === undefined) return;
    if (remarks.length === MAX_REMARKS) {
      remarks.push({ code: 'truncated', path: [], message: TRUNCATED, offset });
    } else remarks.push({ code, path: levels.map(({ step }) => step), message, offset });
  };
  if (isName && kind === TokenKind.string) add('duplicate-name', describeName(levels, text));
  if (kind === TokenKind.number) add('rounded-number', describeRounding(text));
}

function describeName(levels: Level[], name: string): string | undefined {
  return isRepeated(levels.at(-1) as Level, name)
    ? `${printableName(name)} occurs more than once in its object, and JSON.parse keeps the last value.`
    : undefined;
}

/** Remembers a name, and returns whether the object had it before. */
function isRepeated(level: Level, name: string): boolean {
  if (level.first === undefined) {
    level.first = name;
    return false;
  }
  level.names ??= new Set([level.first]);
  return level.names.size === level.names.add(name).size;
}
