import type { Summary } from '../check/result.js';

/** Formats the last line, such as `204 files: 198 valid, 5 invalid, 1 unreadable, 3 warnings in 0.4 s`. */
export function formatSummary(summary: Summary, seconds: number): string {
  const { files, lines, valid, invalid, unreadable, warnings } = summary;
  // With lines there are more or fewer values than files, and the outcomes are those of values.
  const of = lines === 0 ? '' : ` with ${count(valid + invalid + unreadable, 'value')}`;
  const outcomes = [
    `${number(valid)} valid`,
    ...(invalid === 0 ? [] : [`${number(invalid)} invalid`]),
    ...(unreadable === 0 ? [] : [`${number(unreadable)} unreadable`]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
  ];
  return `${count(files, 'file')}${of}: ${outcomes.join(', ')} in ${seconds.toFixed(1)} s`;
}

/** Formats a number with its noun. */
export function count(amount: number, noun: string): string {
  return `${number(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}

/** Groups digits by commas. Loading what `toLocaleString` needs takes as long as checking a hundred files. */
function number(value: number): string {
  const rest = value % 1000;
  return value < 1000
    ? String(value)
    : `${number((value - rest) / 1000)},${String(rest).padStart(3, '0')}`;
}
