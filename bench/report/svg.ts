// As much of SVG as a plot needs: no scripts, no fonts but those of the reader.

type Attributes = Readonly<Record<string, string | number>>;

/** Colours that have contrast on white; and others for pages that are dark. */
export const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #333 }
.title { font-size: 15px; font-weight: 600 }
.name { font-size: 13px }
.value { font-size: 11px }
.own { fill: #2f6fb3 }
.ours { fill: #e08a1e }
.grid { stroke: #999; stroke-opacity: .35 }
.parse { stroke: #555; stroke-dasharray: 4 3 }
.spread { stroke: #222; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) {
  text { fill: #ddd }
  .own { fill: #6cabf0 }
  .ours { fill: #f0a848 }
  .parse { stroke: #bbb }
  .spread { stroke: #fff }
}
`;

/** An element with its content. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${write(value)}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** A line of text. */
export function text(content: string, attributes: Attributes): string {
  return element('text', attributes, escaped(content));
}

function write(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value);
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
