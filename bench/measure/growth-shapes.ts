// Values of any size, as JSON texts, so that they have the shapes that JSON.parse gives them.

import { sensor } from '../inputs/sensors.js';
import type { GuardName } from '../inputs.js';

/** A kind of value that can be made in any size. */
export interface Shape {
  readonly name: string;
  readonly guard: GuardName;
  /** The text of the section or payload, of about so many bytes. */
  readonly text: (bytes: number) => string;
  /** Sizes in bytes. */
  readonly sizes: readonly number[];
}

const KB = 1000;
const MB = 1000 * KB;

/** Sizes of sensor data up to the limits: a section may have 32 kB by the count of its properties. */
const VALID = [1 * KB, 2 * KB, 4 * KB, 8 * KB, 16 * KB, 27 * KB];

const TOO_LARGE = [256 * KB, MB, 4 * MB, 16 * MB, 100 * MB];

/** Ten times less: each level takes 56 bytes of memory for 2 of text. */
const TOO_DEEP = [256 * KB, MB, 4 * MB, 10 * MB];

/** Valid shapes. */
export const VALID_SHAPES: readonly Shape[] = [
  { name: 'desired properties', guard: 'isJobResponse', text: sensors, sizes: VALID },
  {
    name: 'payload',
    guard: 'isCloudToDeviceMethodRequest',
    text: sensors,
    sizes: [...VALID, 64 * KB, 128 * KB],
  },
];

/** Shapes that are too large. */
export const TOO_LARGE_SHAPES: readonly Shape[] = (
  ['isJobResponse', 'isCloudToDeviceMethodRequest'] as const
).flatMap((guard): Shape[] => {
  const what = guard === 'isJobResponse' ? 'desired properties' : 'payload';
  return [
    { name: `${what} of sensors`, guard, text: sensors, sizes: TOO_LARGE },
    { name: `${what} of many properties`, guard, text: properties, sizes: TOO_LARGE },
    { name: `${what} of many items`, guard, text: items, sizes: TOO_LARGE },
    { name: `${what} of strings of 4,000`, guard, text: strings, sizes: TOO_LARGE },
    { name: `${what} of one string`, guard, text: oneString, sizes: TOO_LARGE },
    { name: `${what} of nested arrays`, guard, text: nested, sizes: TOO_DEEP },
  ];
});

function sensors(bytes: number): string {
  return fill('{', '}', bytes, (index) => `"sensor${index}":${JSON.stringify(sensor(index))}`);
}

function properties(bytes: number): string {
  return fill('{', '}', bytes, (index) => `"key${index}":${index}`);
}

function items(bytes: number): string {
  return `{"list":${fill('[', ']', bytes, (index) => `${index}`)}}`;
}

function strings(bytes: number): string {
  return `{"list":${fill('[', ']', bytes, (index) => `"${String(index).padEnd(4000, '-')}"`)}}`;
}

function oneString(bytes: number): string {
  return `{"text":"${'-'.repeat(bytes)}"}`;
}

function nested(bytes: number): string {
  return `{"list":${'['.repeat(bytes / 2)}${']'.repeat(bytes / 2)}}`;
}

/** Parts with commas between them, as many as fit. */
function fill(open: string, close: string, bytes: number, part: (index: number) => string): string {
  const parts: string[] = [];
  for (let index = 0, size = 2; ; index++) {
    const next = part(index);
    size += next.length + 1;
    if (size > bytes) return `${open}${parts.join()}${close}`;
    parts.push(next);
  }
}
