import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    seed: number;
  }
}

/**
 * Chooses the seed of all properties: `FC_SEED`, or a random one. It is printed, so that a failure can be
 * replayed: `FC_SEED=… npm test`.
 */
export default function setup(project: TestProject): void {
  const { FC_SEED } = process.env;
  const seed = FC_SEED === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(FC_SEED);
  if (!Number.isInteger(seed)) throw new Error(`FC_SEED is not an integer: ${FC_SEED}`);
  console.log(`Seed of the properties: FC_SEED=${seed}`);
  project.provide('seed', seed);
}
