// The inside of a process that measures how long conditions take to parse.

import { parseQueryCondition } from '../../src/query/index.js';
import { checking } from './batch.js';
import { answerMessages } from './child.js';
import { stopwatchOf, warm } from './stopwatch.js';

const WARM_MS = 500;
const ROUNDS = 40;

/** Answers a message, conditions by name, with the least microseconds that each took. */
answerMessages((conditions) => {
  const entries = Object.entries(conditions as Record<string, string>);
  const batches = Object.fromEntries(
    entries.map(([name, text]) => [
      name,
      checking((value) => parseQueryCondition(value as string).ok, [text]),
    ]),
  );
  warm(Object.values(batches), WARM_MS);
  const stopwatch = stopwatchOf(batches);
  for (let round = 0; round < ROUNDS; round++) stopwatch.round();
  return stopwatch.least();
});
