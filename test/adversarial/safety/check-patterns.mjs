// Prints for each pattern whether recheck calls it safe. Usage: node check-patterns.mjs '[["a+b", "u"]]'

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

function check([source, flags]) {
  const result = checkSync(source, flags, UNHURRIED);
  return result.status === 'vulnerable' ? `vulnerable: ${result.complexity.type}` : result.status;
}

console.log(JSON.stringify(JSON.parse(process.argv[2]).map(check)));
