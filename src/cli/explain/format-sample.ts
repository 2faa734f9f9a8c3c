import type { Sample } from './examples.js';
import { COLUMNS, wrap } from './wrap.js';

/** Formats a sample for the terminal, indented. */
export function formatSample(sample: Sample, indent: string): string {
  if ('words' in sample) return wrap(sample.words, indent);
  const code = toCode(sample, COLUMNS - indent.length);
  return code.replaceAll(/^/gm, indent);
}

/** Formats a sample in Markdown. */
export function sampleToMarkdown(sample: Sample): string {
  if ('words' in sample) return escapeMarkdown(sample.words);
  return `\`\`\`json\n${toCode(sample, COLUMNS)}\n\`\`\``;
}

/** Escapes the characters that have a meaning in Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~$]/g, '\\$&');
}

/** Returns the JSON text of a sample: in one line if it fits. */
function toCode(sample: Exclude<Sample, { words: string }>, columns: number): string {
  if ('text' in sample) return sample.text;
  // Line breaks in strings are escaped, so these are all between tokens.
  const line = JSON.stringify(sample.json, null, 1).replaceAll(/\n */g, ' ');
  return line.length <= columns ? line : JSON.stringify(sample.json, null, 2);
}
