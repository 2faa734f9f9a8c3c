import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeIo } from '../../src/cli/node-io.js';
import { run } from '../../src/cli/run.js';

async function check(...argv: string[]) {
  let out = '';
  const print = (text: string) => {
    out += text;
  };
  const now = () => Date.UTC(2026, 2, 13);
  const io = { ...nodeIo(process), now, print, warn: print, env: {} };
  return { exitCode: await run(['check', ...argv], io), out };
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
])('check infers that %s is a %s, and accepts it', async (file, entity) => {
  const path = `examples/${file}`;
  const { exitCode, out } = await check('--format=json', path);
  expect(exitCode).toBe(0);
  const { results } = JSON.parse(out);
  expect(results).toEqual([{ file: path, entity, valid: true, issues: [], warnings: [] }]);
});

test('every valid example is tested above', () => {
  expect(readdirSync('examples/requests').length).toBe(3);
  expect(readdirSync('examples/responses').length).toBe(5);
  expect(readdirSync('examples/broken')).toEqual(['firmware-rollout.json']);
});

test('check reports each mistake of the broken example', async () => {
  const { exitCode, out } = await check('--format=json', 'examples/broken/firmware-rollout.json');
  expect(exitCode).toBe(1);
  const [result] = JSON.parse(out).results;
  const found = result.issues.map(({ path, code }: { path: string[]; code: string }) => [
    path.join('/'),
    code,
  ]);
  expect(result.entity).toBe('JobRequest');
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
