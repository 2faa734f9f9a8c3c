import { checkSync } from 'recheck';

// In this process and in JavaScript: its other ways need a binary of the platform, or Java.
process.env.RECHECK_SYNC_BACKEND = 'pure';

/** Without time limits, so that the result is the same on a busy machine. Limits of steps remain. */
const UNHURRIED = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
};

/** Returns `safe` if the pattern takes linear time for every string, otherwise the kind of problem. */
export function checkPattern(source: string, flags: string): string {
  const result = checkSync(source, flags, UNHURRIED);
  return result.status === 'vulnerable' ? `vulnerable: ${result.complexity.type}` : result.status;
}
