// The tables of all that is not measured by the values of the other tables: loading, sizes, memory, growth.

import type { MeasuredAllocation } from '../measure/allocation.js';
import type { MeasuredColdStart } from '../measure/cold-start.js';
import type { MeasuredGrowth } from '../measure/growth.js';
import type { Results } from '../measure/results.js';
import type { ShapeTimes } from '../measure/shapes-program.js';
import type { MeasuredSize } from '../measure/sizes.js';
import { grouped, ratio, size, spread, time } from './format.js';
import { table } from './table.js';

/** Milliseconds until a value is checked. */
export function coldStartTable(measured: readonly MeasuredColdStart[]): string {
  const sorted = measured.toSorted((a, b) => a.elapsed.median - b.elapsed.median);
  return table(
    ['', 'load and check', 'processor', 'whole process'],
    sorted.map(({ name, elapsed, processor, process }) => [
      name,
      spread(elapsed, time),
      spread(processor, time),
      spread(process, (value) => value.toFixed(1)),
    ]),
  );
}

/** Valid values of all shapes, the dearest first. */
export function shapeTable({ before, after }: ShapeTimes): string {
  const sorted = after.toSorted((a, b) => b.ratio.median - a.ratio.median);
  return table(
    ['', 'bytes', 'at most', 'relative to JSON.parse', 'before other shapes'],
    sorted.map(({ name, bytes, limit, ratio: measured }) => {
      const first = before.find((shape) => shape.name === name);
      const cells = [grouped(bytes), String(limit), spread(measured, ratio)];
      return [name, ...cells, first === undefined ? '' : spread(first.ratio, ratio)];
    }),
  );
}

/** The same in other runtimes, in the same order, after ordinary values before other shapes. */
export function runtimeTable({ machine, shapes: here, elsewhere }: Results): string {
  const columns = [
    { name: `Node ${machine.node.split(' ')[0]}`, shapes: here },
    ...elsewhere.map(({ name, version, shapes }) => {
      return { name: `${name.split(' ')[0]} ${version}`, shapes };
    }),
  ];
  const row = (name: string, when: keyof ShapeTimes) =>
    columns.map(({ shapes }) => {
      const measured = shapes[when].find((shape) => shape.name === name);
      return measured === undefined ? '–' : ratio(measured.ratio.median);
    });
  const sorted = here.after.toSorted((a, b) => b.ratio.median - a.ratio.median);
  return table(
    ['', ...columns.map(({ name }) => name)],
    [
      ...here.before.map(({ name }) => [`${name}, before other shapes`, ...row(name, 'before')]),
      ...sorted.map(({ name }) => [name, ...row(name, 'after')]),
    ],
  );
}

/** Bytes of bundles. */
export function sizeTable(measured: readonly MeasuredSize[]): string {
  const sorted = measured.toSorted((a, b) => a.bytes - b.bytes);
  return table(
    ['', 'bytes'],
    sorted.map(({ name, bytes }) => [name, grouped(bytes)]),
  );
}

/** Bytes that a call allocates, by input. */
export function allocationTable(
  measured: readonly MeasuredAllocation[],
  numbers: 'asTheyAre' | 'withoutFractions',
): string {
  const columns = Object.keys(measured[0]?.[numbers] ?? {});
  const bytes = ({ [numbers]: counted }: MeasuredAllocation) =>
    columns.map((name) => counted[name] ?? 0);
  const sum = (of: MeasuredAllocation) => bytes(of).reduce((total, each) => total + each, 0);
  const sorted = measured.toSorted((a, b) => sum(a) - sum(b));
  return table(
    ['', ...columns],
    sorted.map((of) => [of.name, ...bytes(of).map(grouped)]),
  );
}

/** Microseconds by size: a row a kind of value, and its slope. */
export function growthTable(measured: readonly MeasuredGrowth[], by: 'is' | 'validate'): string {
  const sizes = [...new Set(measured.flatMap(({ points }) => points.map((point) => point.size)))];
  sizes.sort((a, b) => a - b);
  const rows = measured.map(({ name, points, slope }) => {
    const cells = sizes.map((asked) => {
      const measuredTime = points.find((point) => point.size === asked)?.[by];
      return measuredTime == null ? '–' : time(measuredTime);
    });
    return by === 'is' ? [name, ...cells, ratio(slope)] : [name, ...cells];
  });
  return table(['', ...sizes.map(size), ...(by === 'is' ? ['slope'] : [])], rows);
}
