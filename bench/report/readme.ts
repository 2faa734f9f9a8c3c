// The part of the README that the benchmark writes: what most users ask first.

import { inputs } from '../inputs.js';
import type { Results } from '../measure/results.js';
import { ratio, time } from './format.js';
import { findContestant, OURS, shares, times } from './guard-spreads.js';
import { sizeTable } from './other-tables.js';
import { table } from './table.js';

/** Whom users would take otherwise, with rules as they would write them. */
const OTHERS = ['by hand', 'TypeBox 1, compiled', 'typia', 'Ajv', 'valibot', 'zod 4'];

const EARLY = 'wrong type of the first member';

/** Exports whose sizes stand in the README. */
const EXPORTS = [
  'isDeviceCapabilities',
  'isTwin',
  'isJobRequest',
  'isJobResponse',
  'validateJobRequest',
];

/** All that stands between the markers. */
export function describeSpeed(results: Results): string {
  const { machine, ourSizes } = results;
  const sizes = ourSizes.filter(({ name }) => EXPORTS.includes(name));
  return [
    `![Time to accept a job of 6 kB by contestant](docs/performance.svg)`,
    `Time to accept a value, as a share of the time that \`JSON.parse\` takes for its text; measured on ${machine.date} with Node ${machine.node} on ${machine.cpu}. The others have the same rules, as their users would write them. Last, microseconds to refuse a job whose first member is wrong.`,
    speedTable(results),
    'Bytes of one export alone in a bundle, minified and compressed by gzip:',
    sizeTable(sizes.map(({ name, bytes }) => ({ name: `\`${name}\``, bytes }))),
  ].join('\n\n');
}

function speedTable({ guards }: Results): string {
  const asUsersWrite = guards.filter(({ rules }) => rules === 'own');
  const rows = [OURS, ...OTHERS].map((name) => {
    const contestant = findContestant(asUsersWrite, name);
    const accept = inputs.map((input) =>
      ratio(shares(contestant, 'accept', input.name)?.median ?? NaN),
    );
    return [name, ...accept, time(times(contestant, 'refuse', EARLY)?.median ?? NaN)];
  });
  return table(['', ...inputs.map(({ name }) => name), 'refuse, µs'], rows);
}
