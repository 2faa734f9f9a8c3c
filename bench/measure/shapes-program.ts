// A process that measures our guards on valid values of all shapes, compared with JSON.parse of their texts. All shapes share the
// process, so that each is measured after all others were seen. Ordinary values are measured before, too.

import * as guards from '../../src/index.js';
import { type Shape, type ShapeGuard, shapes } from '../inputs/shapes.js';
import { inputs } from '../inputs.js';
import { type Batch, checking, VALUES } from './batch.js';
import { answerMessages } from './child.js';
import { type Spread, spreadOf } from './spread.js';
import { stopwatchOf, warm } from './stopwatch.js';

/** How many times as long as JSON.parse a guard takes. */
export interface ShapeTime extends Omit<Shape, 'text'> {
  readonly bytes: number;
  readonly ratio: Spread;
}

export interface ShapeTimes {
  /** Ordinary values, before the process has seen others. */
  readonly before: readonly ShapeTime[];
  /** All shapes, ordinary values among them, after the process has seen all. */
  readonly after: readonly ShapeTime[];
}

interface Measured {
  readonly shape: Shape;
  readonly bytes: number;
  readonly batches: { readonly check: Batch; readonly parse: Batch };
}

const WARM_MS = 50;

/** Of longer texts, one value is enough: they outgrow every cache. */
const LONG_TEXT = 1_000_000;
const BATCHES = 3;

const GUARDS: Readonly<Record<ShapeGuard, (value: unknown) => boolean>> = guards;

/** Answers a message, the number of rounds. A single round is for a test, which needs less warmth. */
answerMessages((message) => {
  const rounds = Number(message);
  const warmMs = rounds === 1 ? WARM_MS / 5 : WARM_MS;
  const ordinary = new Set(inputs.map(({ name }) => name));
  const measureAll = (measured: readonly Shape[]) => measure(prepare(measured, warmMs), rounds);
  const before = measureAll(shapes.filter(({ name }) => ordinary.has(name)));
  return { before, after: measureAll(shapes) } satisfies ShapeTimes;
});

function prepare(measured: readonly Shape[], warmMs: number): Measured[] {
  return measured.map((shape) => {
    const { name, guard, text } = shape;
    const length = text(0).length > LONG_TEXT ? 1 : VALUES;
    const texts = Array.from({ length }, (_, value) => text(value));
    const values = texts.map((json) => JSON.parse(json) as unknown);
    if (!values.every(GUARDS[guard])) throw new Error(`${name} must be accepted`);
    const batches = {
      check: checking(GUARDS[guard], values),
      parse: checking((json) => JSON.parse(json as string), texts),
    };
    warm(Object.values(batches), warmMs);
    return { shape, batches, bytes: Buffer.byteLength(`${texts[0]}`) };
  });
}

function measure(all: readonly Measured[], rounds: number): ShapeTime[] {
  const ratios = all.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { batches }] of all.entries()) {
      const stopwatch = stopwatchOf(batches);
      for (let batch = 0; batch < BATCHES; batch++) stopwatch.round();
      const { check, parse } = stopwatch.least();
      ratios[index]?.push(Number(check) / Number(parse));
    }
  }
  return all.map(({ shape: { name, guard, limit }, bytes }, index) => {
    return { name, guard, limit, bytes, ratio: spreadOf(ratios[index] ?? []) };
  });
}
