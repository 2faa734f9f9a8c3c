// The plot of how long contestants take to accept one input: a bar for each, on a logarithmic axis.

import type { MeasuredContestant } from '../measure/guards.js';
import type { Spread } from '../measure/spread.js';
import { ratio } from './format.js';
import { shares } from './guard-spreads.js';
import { element, STYLE, text } from './svg.js';

const WIDTH = 796;
const LEFT = 240;
const RIGHT = 70;
const TOP = 108;
const BAR = 11;
const ROW = 34;
const TICKS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

interface Row {
  readonly name: string;
  readonly own: Spread | undefined;
  readonly ours: Spread | undefined;
}

/** The plot as an SVG that can be read on a light and on a dark page. */
export function plot(measured: readonly MeasuredContestant[], input: string): string {
  const rows = rowsOf(measured, input);
  const ticks = ticksFor(rows);
  const [first = 0.1, last = 10] = [ticks[0], ticks.at(-1)];
  const bottom = TOP + rows.length * ROW;
  const x = (share: number) => {
    const part = Math.log(share / first) / Math.log(last / first);
    return LEFT + Math.max(0, part) * (WIDTH - LEFT - RIGHT);
  };
  const title = `Time to accept a ${input}, in times of JSON.parse of the same text`;
  const described = rows
    .map(
      ({ name, own, ours }) => `${name}: ${describe(own)}, with our traversals ${describe(ours)}`,
    )
    .join('; ');
  const parts = [
    element('title', {}, title),
    element('desc', {}, described),
    element('style', {}, STYLE),
    text(title, { x: 16, y: 28, class: 'title' }),
    text('Logarithmic, less is better. The lines show the spread over processes.', {
      x: 16,
      y: 48,
    }),
    ...legend(),
    ...ticks.flatMap((tick) => axisTick(tick, x(tick), bottom)),
    ...rows.flatMap((row, index) => rowParts(row, TOP + index * ROW, x)),
  ];
  const size = { width: WIDTH, height: bottom + 30, viewBox: `0 0 ${WIDTH} ${bottom + 30}` };
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', role: 'img', ...size }, parts.join('\n'))}\n`;
}

function rowsOf(measured: readonly MeasuredContestant[], input: string): Row[] {
  const names = [...new Set(measured.map(({ name }) => name))];
  const share = (name: string, rules: 'own' | 'ours') => {
    const found = measured.find((each) => each.name === name && each.rules === rules);
    return found && shares(found, 'accept', input);
  };
  return names
    .map((name) => ({ name, own: share(name, 'own'), ours: share(name, 'ours') }))
    .sort((a, b) => (a.own?.median ?? 0) - (b.own?.median ?? 0));
}

/** Round numbers from below the least to above the most. */
function ticksFor(rows: readonly Row[]): number[] {
  const spreads = rows.flatMap(({ own, ours }) => [own, ours]).filter((each) => each !== undefined);
  const least = Math.min(...spreads.map((spread) => spread.least));
  const most = Math.max(...spreads.map((spread) => spread.most));
  return TICKS.filter((tick, index) => {
    return (TICKS[index + 1] ?? tick) > least && (TICKS[index - 1] ?? 0) < most;
  });
}

function legend(): string[] {
  return (['own', 'ours'] as const).flatMap((rules, index) => [
    element('rect', { x: LEFT + index * 230, y: 62, width: 14, height: BAR, class: rules }),
    text(rules === 'own' ? 'rules as its users write them' : 'with our traversals of sections', {
      x: LEFT + 20 + index * 230,
      y: 72,
    }),
  ]);
}

function axisTick(tick: number, x: number, bottom: number): string[] {
  const isUnit = tick === 1;
  const centred = { x, 'text-anchor': 'middle' };
  return [
    element('line', {
      x1: x,
      x2: x,
      y1: TOP - 6,
      y2: bottom,
      class: isUnit ? 'parse' : 'grid',
    }),
    text(String(tick), { ...centred, y: bottom + 16 }),
    ...(isUnit ? [text('JSON.parse', { ...centred, y: TOP - 12 })] : []),
  ];
}

function rowParts({ name, own, ours }: Row, y: number, x: (share: number) => number): string[] {
  return [
    text(name, { x: LEFT - 10, y: y + 16, 'text-anchor': 'end', class: 'name' }),
    ...bar(own, 'own', y, x),
    ...bar(ours, 'ours', y + BAR + 2, x),
  ];
}

function bar(
  spread: Spread | undefined,
  rules: 'own' | 'ours',
  y: number,
  x: (share: number) => number,
): string[] {
  if (spread === undefined) return [];
  const { median, least, most } = spread;
  const middle = y + BAR / 2;
  return [
    element('rect', { x: LEFT, y, width: x(median) - LEFT, height: BAR, class: rules }),
    element('line', { x1: x(least), x2: x(most), y1: middle, y2: middle, class: 'spread' }),
    text(ratio(median), { x: x(most) + 6, y: y + 9, class: 'value' }),
  ];
}

function describe(spread: Spread | undefined): string {
  return spread === undefined ? 'not measured' : ratio(spread.median);
}
