import { checkSync } from 'recheck';

// In this process and in JavaScript: its other ways need a binary of the platform, or Java.
process.env.RECHECK_SYNC_BACKEND = 'pure';

/** No limit of time, so that a busy machine judges as an idle one does: limits of steps remain, and end it. */
const UNHURRIED = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
};

/** What is known of how long the pattern takes, for the worst of texts: `safe` if that is linear in their length. */
export function judgePattern(source: string, flags: string): string {
  const verdict = checkSync(source, flags, UNHURRIED);
  return verdict.status === 'vulnerable'
    ? `vulnerable: ${verdict.complexity.type}`
    : verdict.status;
}
