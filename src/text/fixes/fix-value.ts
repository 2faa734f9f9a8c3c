import { suggestionOf } from '../../issues/did-you-mean.js';
import { replacePart, type TextFix } from '../edits.js';
import { VALIDATORS } from '../entities.js';
import type { Finding } from '../examine.js';
import type { Place } from '../json-text/scan-json.js';
import { type FixContext, tried } from './fix-context.js';

/** A value instead of an invalid one. */
interface Replacement {
  readonly title: string;
  readonly value: string | number;
}

/** Returns the fix that replaces the value of a finding, if only one value is meant. */
export function fixValue(
  { code, path, hint }: Finding,
  value: unknown,
  place: Place,
  context: FixContext,
): TextFix[] {
  const replacement = replacementFor(code, hint, value);
  if (replacement === undefined) return [];
  const { title } = replacement;
  const newText = JSON.stringify(replacement.value);
  const edits = [replacePart(context.text, place.value, place.end, newText)];
  // The number may be out of range.
  return code === 'type' ? tried(context, path, title, edits) : [{ title, edits }];
}

function replacementFor(
  code: string,
  hint: string | undefined,
  value: unknown,
): Replacement | undefined {
  const text = typeof value === 'string' ? value : '';
  switch (code) {
    case 'enum':
    case 'job-type': {
      const meant = suggestionOf(hint);
      return meant === undefined ? undefined : { title: `Replace with "${meant}"`, value: meant };
    }
    case 'etag':
      return { title: 'Replace with "*"', value: '*' };
    case 'timestamp':
    case 'request-timestamp':
      return timestampFor(text, code === 'request-timestamp');
    case 'thumbprint': {
      const title = 'Remove the separators';
      return hint === undefined ? undefined : { title, value: text.replace(/[: -]/g, '') };
    }
    case 'type': {
      const title = 'Remove the quotes';
      const isExact = /^-?[0-9]+$/.test(text) && Number.isSafeInteger(Number(text));
      return isExact ? { title, value: Number(text) } : undefined;
    }
    case 'job-id-upper-case':
      return { title: 'Write in lower case', value: text.toLowerCase() };
  }
  return undefined;
}

/** Returns the timestamp with T and Z in uppercase, T instead of a space, and Z if it needs an offset, if it is valid then. */
function timestampFor(text: string, needsOffset: boolean): Replacement | undefined {
  const value = text.replace(/([-0-9]{10})[t ]/, '$1T').replace('z', 'Z');
  if (!VALIDATORS.Timestamp(value).ok) return undefined;
  const hasOffset = /Z|[-+]..:../.test(value);
  return needsOffset && !hasOffset
    ? { title: 'Add Z: the time is UTC', value: `${value}Z` }
    : { title: `Replace with "${value}"`, value };
}
