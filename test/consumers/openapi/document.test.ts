import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const file = require.resolve('iothub-jobs-schema/openapi.json');

test('openapi.json is valid against the schema of OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(JSON.parse(readFileSync(file, 'utf8')))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('the validator rejects an invalid document', async () => {
  const { info, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  expect(info).toBeDefined();
  expect(await new Validator().validate(rest)).toMatchObject({ valid: false });
});

function runRedocly(...args: string[]) {
  const options = { encoding: 'utf8', env: { ...process.env, REDOCLY_TELEMETRY: 'off' } } as const;
  const cli = require.resolve('@redocly/cli/bin/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], options);
  return { status, text: stdout + stderr };
}

test('Redocly reports no error and no warning with recommended-strict', () => {
  const { status, text } = runRedocly('lint', file, '--extends=recommended-strict');
  expect(status, text).toBe(0);
  expect(text).toContain('Your API description is valid');
});
