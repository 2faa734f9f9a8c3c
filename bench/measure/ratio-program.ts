// A process in which our guards take turns with hand-written guards for the same rules: once with hand-written traversals of
// sections and payloads, once with ours.

import * as ours from '../../src/index.js';
import * as withOurTraversals from '../hand-written/ours.js';
import * as withOwnTraversals from '../hand-written/own.js';
import { type GuardName, inputs } from '../inputs.js';
import { type Batch, type Check, checking } from './batch.js';
import { answerMessages } from './child.js';
import { type Author, timeKey } from './ratio-times.js';
import { stopwatchOf, warm } from './stopwatch.js';

const WARM_MS = 500;
const ROUNDS = 20;

const GUARDS: Readonly<Record<Author, Record<GuardName, Check>>> = {
  ours,
  withOwnTraversals,
  withOurTraversals,
};

/** Answers a message with the least times of many rounds. */
answerMessages(() => {
  const batches: Record<string, Batch> = {};
  for (const { name, guard, texts } of inputs) {
    const values = texts.map((text) => JSON.parse(text) as unknown);
    for (const author of ['ours', 'withOwnTraversals', 'withOurTraversals'] as const) {
      const check = GUARDS[author][guard];
      if (!values.every(check)) throw new Error(`${author}: ${name} must be accepted`);
      batches[timeKey(author, name)] = checking(check, values);
    }
  }
  warm(Object.values(batches), WARM_MS);
  const stopwatch = stopwatchOf(batches);
  for (let round = 0; round < ROUNDS; round++) stopwatch.round();
  return stopwatch.least();
});
