import type { NotAbove } from '../../src/keywords/not-above.js';
import type { JsonSchema } from './definitions.js';

/** The keyword `maxUtf16Units`, spelled out: a text has no more characters than UTF-16 units [R8]. */
export function spellMaxUtf16Units(most: number): JsonSchema {
  return {
    $comment: `Beyond JSON Schema: ${most} UTF-16 units, where maxLength counts characters. [R8]`,
    maxLength: most,
  };
}

/** The keyword `querySyntax`, which cannot be spelled: no pattern counts parentheses [R4]. */
export function spellQuerySyntax(): JsonSchema {
  return {
    $comment: 'Beyond JSON Schema: strings end, and parentheses pair, as far as is certain. [R4]',
  };
}

/** The keyword `notAbove`, spelled out where the other member is absent, so that its default counts [R11]. */
export function spellNotAbove({ member, limit, default: otherwise }: NotAbove): JsonSchema {
  return {
    $comment: `Beyond JSON Schema: ${member} is not above ${limit}, where both are there. [R11]`,
    if: { not: { required: [limit], properties: { [limit]: {} } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { properties: { [member]: { type: 'integer', maximum: otherwise } } },
  };
}

/**
 * The keyword `anyMember`, spelled out: one of the paths leads to a member [R14]. Inside `allOf`, since generators of
 * types take an `anyOf` beside members for another shape of the whole.
 */
export function spellAnyMember(paths: readonly (readonly string[])[]): JsonSchema {
  return { allOf: [{ anyOf: paths.map(requirePath) }] };
}

function requirePath([name = '', ...rest]: readonly string[]): JsonSchema {
  const member = rest.length === 0 ? {} : { type: 'object', ...requirePath(rest) };
  return { required: [name], properties: { [name]: member } };
}
