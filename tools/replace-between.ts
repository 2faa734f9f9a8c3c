// Replaces the part of a document between two markers.

/** Returns the document with the text between the markers replaced. */
export function replaceBetween(document: string, name: string, text: string): string {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const [before, rest] = split(document, begin);
  const [, after] = split(rest, end);
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}

function split(text: string, marker: string): [string, string] {
  const at = text.indexOf(marker);
  if (at < 0) throw new Error(`The document has no ${marker}`);
  return [text.slice(0, at), text.slice(at + marker.length)];
}
