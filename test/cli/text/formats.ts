// How JSON texts are formatted, for tests of what must not depend on it or must keep it.

/** A format, and the text of a value in it. */
export const FORMATS: readonly [name: string, format: (value: unknown) => string][] = [
  ['one line without spaces', (value) => JSON.stringify(value)],
  ['one line with spaces', (value) => oneLine(value)],
  ['two spaces', (value) => JSON.stringify(value, null, 2)],
  ['four spaces', (value) => JSON.stringify(value, null, 4)],
  ['tabs', (value) => JSON.stringify(value, null, '\t')],
  ['two spaces and CRLF', (value) => JSON.stringify(value, null, 2).replaceAll('\n', '\r\n')],
];

/** Formats a value as `{ "a": [1, 2], "b": {} }`. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const properties = Object.entries(value).map(
    ([name, property]) => `${JSON.stringify(name)}: ${oneLine(property)}`,
  );
  return properties.length === 0 ? '{}' : `{ ${properties.join(', ')} }`;
}
