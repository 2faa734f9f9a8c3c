// A process that measures our guards on valid values of all shapes, compared with JSON.parse of their texts. All shapes share the
// process, so that each is measured after all others were seen.

import * as guards from '../../src/index.js';
import { type ShapeGuard, shapes } from '../inputs/shapes.js';
import { checking, VALUES } from './batch.js';
import { answerMessages } from './child.js';
import { type Spread, spreadOf } from './spread.js';
import { stopwatchOf, warm } from './stopwatch.js';

/** How often the guard takes as long as JSON.parse. */
export interface ShapeTime {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
  readonly ratio: Spread;
}

const WARM_MS = 50;
const BATCHES = 3;

const GUARDS: Readonly<Record<ShapeGuard, (value: unknown) => boolean>> = guards;

/** Answers a message, the number of rounds, with the ratios of all shapes. */
answerMessages((rounds) => {
  const all = shapes.map(({ name, guard, limit, text }) => {
    const texts = Array.from({ length: VALUES }, (_, value) => text(value));
    const values = texts.map((json) => JSON.parse(json) as unknown);
    if (!values.every(GUARDS[guard])) throw new Error(`${name} must be accepted`);
    const batches = {
      check: checking(GUARDS[guard], values),
      parse: checking((json) => JSON.parse(json as string), texts),
    };
    warm(Object.values(batches), WARM_MS);
    return { name, limit, batches, bytes: `${texts[0]}`.length, ratios: [] as number[] };
  });
  for (let round = 0; round < Number(rounds); round++) {
    for (const { batches, ratios } of all) {
      const stopwatch = stopwatchOf(batches);
      for (let batch = 0; batch < BATCHES; batch++) stopwatch.round();
      const { check, parse } = stopwatch.least();
      ratios.push(Number(check) / Number(parse));
    }
  }
  return all.map(({ name, bytes, limit, ratios }): ShapeTime => {
    return { name, bytes, limit, ratio: spreadOf(ratios) };
  });
});
