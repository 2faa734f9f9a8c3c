/** What the entry hands out, as JSON as far as that reaches: near misses hold values that it does not. */
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

/** The words of engines differ on what JSON cannot carry. The largest values are told by their length and a sum. */
function write(value) {
  try {
    return shorten(JSON.stringify(value) ?? 'no JSON');
  } catch {
    return 'no JSON';
  }
}

function shorten(text) {
  if (text.length <= 2_000) return text;
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return `${text.slice(0, 100)}… ${text.length} units, ${sum}`;
}
