// The documented size of a twin section, counted from the words of its rule.

/** Size of a value: characters without control characters, 8 a number, 4 a boolean, 0 for `null`, sums. */
export function documentedSize(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return visibleCharacters(value);
    case 'number':
      return 8;
    case 'boolean':
      return 4;
  }
  if (Array.isArray(value)) return value.map(documentedSize).reduce((a, b) => a + b, 0);
  return Object.entries(value ?? {})
    .map(([key, member]) => visibleCharacters(key) + documentedSize(member))
    .reduce((a, b) => a + b, 0);
}

function visibleCharacters(text: string): number {
  let count = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const isControl = codePoint < 32 || (codePoint >= 127 && codePoint <= 159);
    if (!isControl) count += 1;
  }
  return count;
}
