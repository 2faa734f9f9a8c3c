import fc from 'fast-check';
import { inject } from 'vitest';

// How often each property is tried: FC_RUNS, for a longer search than that of every day.
fc.configureGlobal({ seed: inject('seed'), numRuns: Number(process.env.FC_RUNS ?? 200) });
