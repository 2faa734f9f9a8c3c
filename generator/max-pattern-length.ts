// The maximum length of a string that matches a pattern. Understands the syntax that our schemas use.

const TOKENS = /\(\?[:=!]|\[(?:\\.|[^\\\]])*\]|\\.|\{\d+(?:,\d*)?\}|./gsu;
const GROUPS = ['(?:', '(?=', '(?!'];

/**
 * Returns the maximum number of characters of a string that matches the pattern, or an upper bound of it. Returns
 * Infinity if the pattern is not anchored at both ends.
 *
 * @throws Error if the pattern has capturing groups or back-references.
 */
export function maxPatternLength(pattern: string): number {
  const tokens = pattern.match(TOKENS) ?? [];
  if (tokens[0] !== '^' || tokens.at(-1) !== '$') return Number.POSITIVE_INFINITY;
  const inner = tokens.slice(1, -1);
  const length = readSequence(inner);
  // A rest begins with `|`: neither alternative is anchored at both ends.
  return inner.length === 0 ? length : Number.POSITIVE_INFINITY;
}

/** Consumes tokens up to the end of an alternative, and returns their maximum length. */
function readSequence(tokens: string[]): number {
  let length = 0;
  for (let token = tokens[0]; token !== undefined && !'|)'.includes(token); [token] = tokens) {
    tokens.shift();
    length += readAtom(token, tokens) * readQuantifier(tokens);
  }
  return length;
}

/** Consumes the rest of a group, a character class or a character. */
function readAtom(token: string, tokens: string[]): number {
  if (/^(?:\(|\\[1-9k])$/.test(token))
    throw new Error(`${token} is not supported in a pattern. Write groups as (?:…).`);
  if (!GROUPS.includes(token)) return 1;
  let length = 0;
  do length = Math.max(length, readSequence(tokens));
  while (tokens.shift() === '|');
  return token === '(?:' ? length : 0;
}

/** Consumes a quantifier, if there is one, and returns how often it repeats at most. */
function readQuantifier(tokens: string[]): number {
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}$/.exec(tokens[0] ?? '') ?? [];
  const isQuantifier = least !== undefined || /^[?*+]$/.test(tokens[0] ?? '');
  if (!isQuantifier || tokens.shift() === '?') return 1;
  return least === undefined || (comma && !most) ? Number.POSITIVE_INFINITY : Number(most || least);
}
