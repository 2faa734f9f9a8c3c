// How long a text can be that a pattern takes: as far as the patterns of our schemas go, which are of few kinds.

const TOKENS = /\(\?[:=!]|\[(?:\\.|[^\\\]])*\]|\\.|\{\d+(?:,\d*)?\}|./gsu;
const GROUPS = ['(?:', '(?=', '(?!'];

/** The most characters of a text that the pattern takes, or more: infinite, unless it is anchored at both ends. */
export function longestText(pattern: string): number {
  const tokens = pattern.match(TOKENS) ?? [];
  if (tokens[0] !== '^' || tokens.at(-1) !== '$') return Number.POSITIVE_INFINITY;
  const inner = tokens.slice(1, -1);
  const longest = takeSequence(inner);
  // Each side of an alternative would have to be anchored by itself.
  return inner.length === 0 ? longest : Number.POSITIVE_INFINITY;
}

/** Takes tokens up to the end of an alternative, and tells how many characters they take at most. */
function takeSequence(tokens: string[]): number {
  let longest = 0;
  for (let token = tokens[0]; token !== undefined && !'|)'.includes(token); [token] = tokens) {
    tokens.shift();
    longest += takeAtom(token, tokens) * takeQuantifier(tokens);
  }
  return longest;
}

/** Takes the rest of a group, a class or a character. */
function takeAtom(token: string, tokens: string[]): number {
  if (/^(?:\(|\\[1-9k])$/.test(token)) throw new Error(`not understood in a pattern: ${token}`);
  if (!GROUPS.includes(token)) return 1;
  let longest = 0;
  do longest = Math.max(longest, takeSequence(tokens));
  while (tokens.shift() === '|');
  return token === '(?:' ? longest : 0;
}

/** Takes a quantifier, if one comes next. */
function takeQuantifier(tokens: string[]): number {
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}$/.exec(tokens[0] ?? '') ?? [];
  const isQuantifier = least !== undefined || /^[?*+]$/.test(tokens[0] ?? '');
  if (!isQuantifier || tokens.shift() === '?') return 1;
  return least === undefined || (comma && !most) ? Number.POSITIVE_INFINITY : Number(most || least);
}
