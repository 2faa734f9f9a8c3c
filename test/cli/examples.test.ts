import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeIo } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

async function check(...argv: string[]) {
  const { open } = nodeIo(process);
  let out = '';
  const print = (text: string) => {
    out += text;
  };
  const now = () => Date.UTC(2026, 2, 13);
  return { exitCode: await run(['check', ...argv], { open, now, print, warn: print }), out };
}

test.each([
  ['requests/firmware-rollout.json', 'JobRequest'],
  ['requests/reboot.json', 'JobRequest'],
  ['requests/retag-with-deletions.json', 'JobRequest'],
  ['responses/cancelled-method-job.json', 'JobResponse'],
  ['responses/completed-twin-job.json', 'JobResponse'],
  ['responses/created-job.json', 'JobResponse'],
  ['responses/device-twin.json', 'Twin'],
  ['responses/unknown-job.json', 'JobResponse'],
])('%s is known to be a %s, and valid', async (file, entity) => {
  const path = `examples/${file}`;
  const { exitCode, out } = await check(path);
  expect(exitCode).toBe(0);
  const [verdict, ...advice] = out.split(/\n(?! {4})/);
  expect(verdict).toBe(`${path}: valid ${entity}`);
  // Two of them have an id in the body, which is legal.
  expect(advice.filter((line) => line !== '' && !line.includes('[job-id-in-body]'))).toEqual([]);
});

test('every good example is tested above', () => {
  expect(readdirSync('examples/requests').length).toBe(3);
  expect(readdirSync('examples/responses').length).toBe(5);
  expect(readdirSync('examples/broken')).toEqual(['firmware-rollout.json']);
});

test('the broken example has the mistakes that people make, each told', async () => {
  const { exitCode, out } = await check('--json', 'examples/broken/firmware-rollout.json');
  expect(exitCode).toBe(1);
  const [verdict] = JSON.parse(out);
  const found = verdict.issues.map(({ path, code }: { path: string[]; code: string }) => [
    path.join('/'),
    code,
  ]);
  expect(verdict.entity).toBe('JobRequest');
  expect(found.sort()).toEqual([
    ['jobId', 'job-id'],
    ['maxExecutionTimeSeconds', 'unknown-property'],
    ['queryCondition', 'query-condition-select'],
    ['startTime', 'null'],
    ['updateTwin/desired', 'unknown-property'],
    ['updateTwin/etag', 'required'],
    ['updateTwin/tags/rollout.ring', 'twin-key'],
  ]);
});
