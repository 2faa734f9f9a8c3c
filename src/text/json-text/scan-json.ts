// One scan of a JSON text, for what JSON.parse does not tell: where each value is, duplicate names, rounded numbers, and what
// the first mistake is. The scan keeps its own stack, since brackets may nest a million levels deep.

import { createScanner } from 'jsonc-parser';
import { printableName } from '../../issues/printable.js';
import type { PathStep } from '../../keywords/fault.js';
import { describeMistake, type Mistake } from './describe-mistake.js';
import { describeRounding } from './describe-rounding.js';
import { isStartOfValue, NO_ERROR, nextToken, type Token, TokenKind } from './token.js';

/** Where a value is in a text, in UTF-16 units. */
export interface Place {
  /** The name or index of the value; an empty string for the value of the whole text. */
  readonly step: PathStep;
  /** The offset of the name of the property; of the value if it has no name. */
  name: number;
  /** The offset after the name of the property; of the value if it has no name. */
  nameEnd: number;
  value: number;
  /** The offset after the value. */
  end: number;
}

/** A value in the text. */
export interface TextNode {
  readonly place: Place;
  /**
   * The properties of an object in their order, also those of the same name. Undefined if they were not collected: the value is
   * not an object, or has too many properties.
   */
  readonly properties: readonly Place[] | undefined;
}

/** The code of a remark. Codes are stable. */
export type RemarkCode = 'duplicate-name' | 'rounded-number' | 'truncated';

/** Something in the text that its value does not show. */
export interface Remark {
  code: RemarkCode;
  path: PathStep[];
  message: string;
  offset: number;
  /** The offset after the name or number. */
  end: number;
  /** The properties of the object that has the name or number, if they are collected. */
  properties: readonly Place[] | undefined;
}

/** What the scan of a valid text finds. */
export interface Scan {
  /** The places of the paths, in their order. If a path does not exist, that of its last step that exists. */
  places: Place[];
  /** At most 100, in the order of the text. If there are more, another one has the code `truncated`. */
  remarks: Remark[];
  /** Returns the value at one of the paths or above it, or undefined if the path does not exist. */
  find: (path: readonly PathStep[]) => TextNode | undefined;
}

/** The longest part of a text before its first mistake that starts no unfinished value, and what closes it. */
export interface Beginning {
  /** Undefined if only the engine rejects the text. */
  readonly mistake: Mistake | undefined;
  /** The offset after the last complete value or opening bracket. */
  end: number;
  /** The brackets that close what is open there. */
  closers: string;
  /** The path to each object and array that is open there is this path, or the first steps of it. */
  path: PathStep[];
}

/** The most remarks about one text. */
const MAX_REMARKS = 100;

const TRUNCATED = `The text has more duplicate names and rounded numbers than these ${MAX_REMARKS}.`;

/** No remark is made deeper, since its path would be as long as the text. IoT Hub has limits of 10 levels. */
const MAX_REMARK_DEPTH = 64;

/** The most brackets that are closed after the beginning of a text. Parsing millions of them takes seconds, and no entity nests so. */
const MAX_OPEN_LEVELS = 4096;

/** The most properties of one object that are collected. */
const MAX_PROPERTIES = 16_384;

/** A path that is looked for, as part of a tree of all of them. */
interface Wanted {
  place: Place | undefined;
  /** The place of the object or array that contains the value. */
  container: Place | undefined;
  properties: Place[] | undefined;
  readonly inner: Map<PathStep, Wanted>;
}

/** What one scan looks for, and what it has found. */
interface Search {
  /** The tree of the paths whose places are looked for. */
  readonly root: Wanted | undefined;
  /** Whether properties are collected. */
  readonly collects: boolean;
  readonly remarks: Remark[];
  readonly levels: Level[];
  /** The offset after the last complete value or opening bracket, and the one before. */
  end: number;
  endBefore: number;
}

/** An object or array that is open. */
interface Level {
  readonly isObject: boolean;
  /** The names so far, if the object has more than one. */
  names: Set<string> | undefined;
  first: string | undefined;
  /** The name or index of the current property or item. */
  step: PathStep;
  /** The offsets of the name. */
  name: number;
  nameEnd: number;
  readonly wanted: Wanted | undefined;
  /** The place of the object or array itself, if that is looked for. Its end is not known yet. */
  readonly place: Place | undefined;
  /** The properties so far, if they are collected. */
  properties: Place[] | undefined;
}

/** What may follow. */
type Expected = 'value' | 'first item' | 'name' | 'first name' | 'colon' | 'comma' | 'end';

/**
 * Scans a text that JSON.parse accepts.
 *
 * @param paths - The paths whose places are returned.
 * @param collects - Whether the properties of the objects on these paths, and around remarks, are collected.
 */
export function scanJson(
  text: string,
  paths: readonly (readonly PathStep[])[],
  collects = false,
): Scan {
  const root = createWanted();
  for (const path of paths) path.reduce(wantedAt, root);
  const search = createSearch(root, collects);
  scan(text, search);
  return {
    places: paths.map((path) => deepestPlace(root, path)),
    remarks: search.remarks.map(withoutCutProperties),
    find: (path) => {
      let wanted: Wanted | undefined = root;
      for (const step of path) wanted = wanted && placedIn(wanted, step);
      return wanted?.place && (wanted as TextNode);
    },
  };
}

/** Returns the first mistake of a text, or undefined for the texts that JSON.parse accepts. */
export function findMistake(text: string): Mistake | undefined {
  return scan(text, createSearch(undefined, false));
}

/** Returns the beginning of a text that is not JSON, up to its first mistake. It is empty if very many brackets are open there. */
export function findBeginning(text: string): Beginning {
  const search = createSearch(undefined, false);
  const mistake = scan(text, search);
  const { levels, end, endBefore } = search;
  if (levels.length > MAX_OPEN_LEVELS) return { mistake, end: 0, closers: '', path: [] };
  // A number is incomplete if the mistake is in it, as in 0x20, or directly after it, which may be the end of the text.
  const isInNumber = mistake && mistake.offset <= end && /\d/.test(text.charAt(end - 1));
  return {
    mistake,
    end: isInNumber ? endBefore : end,
    closers: levels
      .map(({ isObject }) => (isObject ? '}' : ']'))
      .reverse()
      .join(''),
    path: levels.slice(0, -1).map(({ step }) => step),
  };
}

function createSearch(root: Wanted | undefined, collects: boolean): Search {
  return { root, collects, remarks: [], levels: [], end: 0, endBefore: 0 };
}

function createWanted(): Wanted {
  return { place: undefined, container: undefined, properties: undefined, inner: new Map() };
}

function wantedAt(tree: Wanted, step: PathStep): Wanted {
  const found = tree.inner.get(step);
  if (found !== undefined) return found;
  const wanted = createWanted();
  tree.inner.set(step, wanted);
  return wanted;
}

function deepestPlace(root: Wanted, path: readonly PathStep[]): Place {
  let { place } = root;
  let wanted: Wanted | undefined = root;
  for (const step of path) {
    wanted = placedIn(wanted, step);
    if (wanted === undefined) break;
    place = wanted.place;
  }
  return place as Place;
}

/**
 * Returns a path that is one step longer, if it has a place. JSON.parse keeps the last of several properties of the same name, so
 * places inside the earlier ones do not count.
 */
function placedIn({ place, inner }: Wanted, step: PathStep): Wanted | undefined {
  const wanted = inner.get(step);
  return wanted?.place !== undefined && wanted.container === place ? wanted : undefined;
}

/** Drops the properties of an object that has too many: those after the remark may be missing. */
function withoutCutProperties(found: Remark): Remark {
  const isCut = (found.properties?.length ?? 0) > MAX_PROPERTIES;
  return isCut ? { ...found, properties: undefined } : found;
}

function scan(text: string, search: Search): Mistake | undefined {
  const scanner = createScanner(text);
  let expected: Expected = 'value';
  let previous: Token | undefined;
  for (;;) {
    const token = nextToken(scanner);
    // A token with an error inside is no part of any value.
    const next: Expected | undefined =
      token.error === NO_ERROR ? accept(token, expected, search) : undefined;
    if (next === undefined) return describeMistake(text, token, expected, previous);
    if (token.kind === TokenKind.end) return undefined;
    remark(token, expected, search);
    expected = next;
    previous = token;
  }
}

/** Updates the levels and returns what may follow the token, or undefined if it is not expected. */
function accept(token: Token, expected: Expected, search: Search): Expected | undefined {
  const { kind, offset, end, text } = token;
  const level = search.levels.at(-1);
  switch (expected) {
    case 'first name':
    case 'name':
      if (kind === TokenKind.string && level !== undefined) {
        level.step = text;
        level.name = offset;
        level.nameEnd = end;
        return 'colon';
      }
      return expected === 'first name' && kind === TokenKind.closeBrace
        ? close(token, search)
        : undefined;
    case 'colon':
      return kind === TokenKind.colon ? 'value' : undefined;
    case 'comma':
      if (kind === TokenKind.comma) return startNext(level as Level);
      return kind === closerOf(level as Level) ? close(token, search) : undefined;
    case 'end':
      return kind === TokenKind.end ? 'end' : undefined;
    case 'first item':
      if (kind === TokenKind.closeBracket) return close(token, search);
  }
  return isStartOfValue(kind) ? acceptValue(token, level, search) : undefined;
}

/** Records where a value is, if that is looked for, and returns what may follow its first token. */
function acceptValue(token: Token, level: Level | undefined, search: Search): Expected {
  const { kind, end } = token;
  search.endBefore = search.end;
  search.end = end;
  const wanted = findWanted(level, search.root);
  const place = recordPlace(token, level, wanted);
  if (kind === TokenKind.openBrace) return open(true, place, wanted, search);
  if (kind === TokenKind.openBracket) return open(false, place, wanted, search);
  return afterValue(search.levels);
}

/** Returns the place of a value whose place, or that of its properties, is looked for. */
function recordPlace(
  { offset, end }: Token,
  level: Level | undefined,
  wanted: Wanted | undefined,
): Place | undefined {
  if (wanted === undefined && level?.properties === undefined) return undefined;
  const isProperty = level?.isObject === true;
  const place: Place = {
    step: level?.step ?? '',
    name: isProperty ? level.name : offset,
    nameEnd: isProperty ? level.nameEnd : offset,
    value: offset,
    end,
  };
  if (level?.properties !== undefined) collect(place, level);
  if (wanted !== undefined) {
    wanted.place = place;
    wanted.container = level?.place;
    wanted.properties = undefined;
  }
  return place;
}

/** Adds a property to those of its object, unless they are too many. */
function collect(property: Place, level: Level): void {
  const { properties, wanted } = level;
  if ((properties as Place[]).push(property) <= MAX_PROPERTIES) return;
  level.properties = undefined;
  if (wanted !== undefined) wanted.properties = undefined;
}

function findWanted(level: Level | undefined, root: Wanted | undefined): Wanted | undefined {
  return level === undefined ? root : level.wanted?.inner.get(level.step);
}

function open(
  isObject: boolean,
  place: Place | undefined,
  wanted: Wanted | undefined,
  { levels, collects }: Search,
): Expected {
  const isShallow = levels.length < MAX_REMARK_DEPTH;
  const properties = collects && isObject && isShallow ? [] : undefined;
  if (wanted !== undefined) wanted.properties = properties;
  levels.push({
    isObject,
    names: undefined,
    first: undefined,
    step: isObject ? '' : 0,
    name: 0,
    nameEnd: 0,
    wanted,
    place,
    properties,
  });
  return isObject ? 'first name' : 'first item';
}

function close({ end }: Token, search: Search): Expected {
  const { place } = search.levels.pop() as Level;
  if (place !== undefined) place.end = end;
  search.end = end;
  return afterValue(search.levels);
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
function remark(token: Token, expected: Expected, { levels, remarks }: Search): void {
  if (levels.length > MAX_REMARK_DEPTH || remarks.length > MAX_REMARKS) return;
  const { kind, offset, end, text } = token;
  const isName = expected === 'first name' || expected === 'name';
  const add = (code: RemarkCode, message: string | undefined) => {
    if (message === undefined) return;
    if (remarks.length === MAX_REMARKS) {
      remarks.push({
        code: 'truncated',
        path: [],
        message: TRUNCATED,
        offset,
        end,
        properties: undefined,
      });
      return;
    }
    const path = levels.map(({ step }) => step);
    remarks.push({ code, path, message, offset, end, properties: levels.at(-1)?.properties });
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
