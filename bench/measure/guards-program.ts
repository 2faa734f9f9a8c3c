// A process that measures one contestant: on each message, every value in turn.

import type { Contestant } from '../contestants/contestant.js';
import { type GuardName, inputs, invalidInputs } from '../inputs.js';
import { type Batch, checking, parsing, VALUES } from './batch.js';
import { answerMessages } from './child.js';
import { cell } from './guard-times.js';
import { stopwatchOf, warm } from './stopwatch.js';

const WARM_MS = 500;

/**
 * Warms the contestant on every value; then each message runs a round and is answered with the minimum times.
 * With errors, what lists them is measured too.
 */
export function measureContestant(contestant: Contestant, withErrors: boolean): void {
  const batches = batchesOf(contestant, withErrors);
  warm(Object.values(batches), WARM_MS);
  const stopwatch = stopwatchOf(batches);
  answerMessages(() => {
    stopwatch.round();
    return stopwatch.least();
  });
}

function batchesOf(contestant: Contestant, withErrors: boolean): Record<string, Batch> {
  const batches: Record<string, Batch> = {};
  const explain = withErrors ? contestant.validateJobResponse : undefined;
  const add = (accepted: boolean, name: string, guard: GuardName, values: unknown[]) => {
    batches[cell(accepted ? 'accept' : 'reject', name)] = checking(contestant[guard], values);
    if (guard !== 'isJobResponse' || explain === undefined) return;
    batches[cell(accepted ? 'pass' : 'explain', name)] = checking(explain, values);
  };
  for (const { name, guard, texts } of inputs) {
    batches[cell('parse', name)] = parsing(texts);
    add(
      true,
      name,
      guard,
      texts.map((text) => JSON.parse(text)),
    );
  }
  for (const { name, guard, make } of invalidInputs) {
    add(false, name, guard, Array.from({ length: VALUES }, make));
  }
  return batches;
}
