// The documentation shows only examples of names, so these patterns are permissive: they allow ASCII letters,
// digits, `_`, `$` and any character beyond ASCII except white space, control characters and typographic quotes.

import type { PathExpression } from './condition.js';

/** A name that does not begin with a digit. */
export const NAME = /(?!\d)[^\s\0-#%-/:-@[-^`{-\x9f\xab\xb4\xbb\u2018-\u201f]+/y;

/** A name after a dot, which may begin with a digit. */
export const STEP = /[^\s\0-#%-/:-@[-^`{-\x9f\xab\xb4\xbb\u2018-\u201f]+/y;

/** Names with hyphens between them, which make it a subtraction. */
export const HYPHENATED =
  /[^\s\0-#%-/:-@[-^`{-\x9f\xab\xb4\xbb\u2018-\u201f]+(-[^\s\0-#%-/:-@[-^`{-\x9f\xab\xb4\xbb\u2018-\u201f]+)+/y;

/** A path that begins with `[[ ]]`. The name begins like a name, so that `[[1]]` and `[['a']]` are nested arrays. */
export const QUOTED =
  /\[\[(?!\d)[^\s\0-#%-/:-@[-^`{-\x9f\xab\xb4\xbb\u2018-\u201f][^\s.,()[\]'"]*\]\]/y;

/** A name in `[[ ]]` after a dot. */
export const QUOTED_STEP = /\[\[(?:(?!\]\])\P{Cc})+\]\]/uy;

/** The paths in a twin that are most often misspelled. Hints suggest no others, which would be names at random. */
export const COMMON_PATHS = [
  'tags',
  'properties',
  'deviceId',
  'moduleId',
  'status',
  'connectionState',
  'capabilities',
  'configurations',
  'properties.desired',
  'properties.reported',
];

/** All properties of the twins of devices and modules, and of the rows of `devices.jobs`. */
export const PROPERTY =
  /^(tags|properties|deviceId|moduleId|status|connectionState|capabilities|configurations|id|etag|deviceEtag|moduleEtag|attributes|statusReason|statusUpdateTime|statusUpdatedTime|connectionStateUpdatedTime|lastActivityTime|cloudToDeviceMessageCount|authenticationType|x509Thumbprint|version|modelId|deviceScope|parentScopes|jobId|jobType|startTimeUtc|endTimeUtc|createdTimeUtc|createdDateTimeUtc|lastUpdatedDateTimeUtc|outcome|error)$/i;

/** The properties of `properties`. */
export const SECTIONS = ['desired', 'reported'];

/** Operators and constants. They are names only in quotes or after a dot. */
const KEYWORD = /^(and|or|not|in|nin|true|false|null|undefined)$/i;

/** Words of other clauses, which IoT Hub may misread even where a name is expected. */
const CLAUSE_WORD = /^(group|by|select|from|where|top|as)$/i;

/** Returns the keyword in upper case, or '' if the name is not a keyword. */
export function toKeyword(name: string): string {
  return KEYWORD.test(name) ? name.toUpperCase() : '';
}

/** Returns whether the name must be quoted. */
export function isReserved(name: string): boolean {
  return KEYWORD.test(name) || CLAUSE_WORD.test(name);
}

/** Returns the number of steps that name a collection, in any case: 2 for `devices.jobs.status`. */
export function collectionLength([first, second]: readonly (string | number)[]): number {
  if (!/^devices$/i.test(first as string)) return 0;
  return /^(modules|jobs)$/i.test(second as string) ? 2 : 1;
}

/** Returns the path without the steps that name a collection, joined by dots: `status` for `devices.jobs.status`. */
export function propertyOf({ steps }: PathExpression<unknown>): string {
  return steps.slice(collectionLength(steps)).join('.');
}

/** Returns whether the sticky pattern matches the whole text. */
export function matchesAll(pattern: RegExp, text: string): boolean {
  return matchEnd(pattern, text, 0) === text.length;
}

/** Returns the end of the match of a sticky pattern at `start`, or -1. */
export function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
