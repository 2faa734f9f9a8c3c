/** Writes fixtures and near misses as JSON. Some near misses contain values that JSON does not support. */
export function readFixtures({ fixtures, nearMisses, hubErrorResponses }) {
  return [
    ...Object.entries({ ...fixtures, hubErrorResponses }).flatMap(([entity, makers]) =>
      Object.entries(makers).map(([name, make]) => `${entity} ${name}: ${write(make())}`),
    ),
    ...Object.entries(nearMisses).flatMap(([entity, misses]) =>
      misses.map(
        ({ reason, path, code, value }) =>
          `${entity}, ${reason}: ${JSON.stringify([path, code])} ${write(value())}`,
      ),
    ),
  ];
}

// Error messages of `JSON.stringify` differ between engines.
function write(value) {
  try {
    return shorten(JSON.stringify(value) ?? 'no JSON');
  } catch {
    return 'no JSON';
  }
}

/** Replaces the rest of long texts by their length and a checksum. */
function shorten(text) {
  if (text.length <= 2_000) return text;
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    sum = (Math.imul(sum, 31) + text.charCodeAt(index)) | 0;
  }
  return `${text.slice(0, 100)}… ${text.length} code units, ${sum}`;
}
