// The rules of sections in words, for descriptions [W1, W2, W4].

const RULES = '10 levels deep, keys of at most 1 KB without control characters, spaces,';

/** The rules of a section of a response. */
export const RETURNED_SECTION_RULES = `${RULES} \`.\` and unreserved \`$\``;

/** The rules of a section of a patch. */
export const PATCH_SECTION_RULES = `${RULES} \`.\`, \`$\` and \`#\``;
