// A process that loads one module, checks one value and exits. It prints how long both took; without arguments it loads
// nothing, and is what the others are compared with as whole processes.

import { createRequire } from 'node:module';

/** Milliseconds to load the module and check the value: elapsed time and processor time. */
export interface Loading {
  readonly elapsed: number;
  readonly processor: number;
}

interface Guards {
  readonly isJobResponse: (value: unknown) => boolean;
}

const [url, format] = process.argv.slice(2);

/** The response to a create. The value does not matter here, loading does. */
const value: unknown = JSON.parse(
  '{"jobId":"firmware-rollout-2026-03","type":"scheduleUpdateTwin","status":"queued"}',
);

let elapsed = 0;
let processor = 0;
if (url !== undefined) {
  const require = createRequire(import.meta.url);
  const usage = process.cpuUsage();
  const start = performance.now();
  const guards: Guards = format === 'cjs' ? require(url) : await import(url);
  if (!guards.isJobResponse(value)) throw new Error('The value must be accepted');
  elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(usage);
  processor = (user + system) / 1000;
}
console.log(JSON.stringify({ elapsed, processor } satisfies Loading));
