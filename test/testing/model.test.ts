import fc from 'fast-check';
import { test } from 'vitest';
import { createFakeHub } from '../../src/testing/index.js';
import { commandsArbitrary, EPOCH, type Model } from './support/commands.js';

test('whatever is called in whatever order, each answer is what a plain model says, and what the guards take', () => {
  fc.assert(
    fc.property(commandsArbitrary(), (commands) => {
      const setup = () => ({
        model: { now: EPOCH, jobs: new Map() } satisfies Model,
        real: createFakeHub({ tier: 'S2', twins: [{ deviceId: 'pump-1' }] }),
      });
      fc.modelRun(setup, commands);
    }),
  );
});
