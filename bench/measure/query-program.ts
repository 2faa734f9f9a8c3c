// The inside of a process that measures how long conditions take to parse, compared with splitting them into words.

import { parseQueryCondition } from '../../src/query/index.js';
import { type Batch, checking } from './batch.js';
import { answerMessages } from './child.js';
import { stopwatchOf, warm } from './stopwatch.js';

const WARM_MS = 500;
const ROUNDS = 40;

const WORD = /\w+|[^\w\s]/g;

const batches: Record<string, (text: string) => Batch> = {
  parse: (text) => checking((value) => parseQueryCondition(value as string).ok, [text]),
  split: (text) => checking((value) => (value as string).match(WORD), [text]),
};

/** Answers a message, conditions by name, with the least microseconds that parsing and splitting each took. */
answerMessages((conditions) => {
  const texts = Object.entries(conditions as Record<string, string>);
  const stopwatches = Object.entries(batches).map(([way, batchOf]) => {
    const ofWay = Object.fromEntries(texts.map(([name, text]) => [name, batchOf(text)]));
    warm(Object.values(ofWay), WARM_MS);
    return { way, stopwatch: stopwatchOf(ofWay) };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const { stopwatch } of stopwatches) stopwatch.round();
  }
  return Object.fromEntries(stopwatches.map(({ way, stopwatch }) => [way, stopwatch.least()]));
});
