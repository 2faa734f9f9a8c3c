import { expect, test } from 'vitest';
import { readSettings } from '../src/settings.js';

const env = {
  IOTHUB_HOST: 'contoso.azure-devices.net',
  IOTHUB_KEY_NAME: 'service',
  IOTHUB_KEY: 'bm90IGEga2V5LCBidXQgYXMgbG9uZyBhcyBvbmUgaXM=',
  PORT: '8080',
};

test('readSettings reads the environment, with the default port 3000', () => {
  expect(readSettings(env)).toEqual({
    host: 'contoso.azure-devices.net',
    keyName: 'service',
    key: Buffer.from('not a key, but as long as one is'),
    port: 8080,
  });
  expect(readSettings({ ...env, PORT: undefined }).port).toBe(3000);
});

test.each([
  ['IOTHUB_HOST', 'https://contoso.azure-devices.net'],
  ['IOTHUB_HOST', 'contoso.azure-devices.net/jobs'],
  ['IOTHUB_HOST', undefined],
  ['IOTHUB_KEY_NAME', 'service policy'],
  ['IOTHUB_KEY', 'c2hvcnQ='],
  ['IOTHUB_KEY', 'SharedAccessKey=bm90IGEga2V5LCBidXQgYXMgbG9uZyBhcyBvbmUgaXM='],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', ''],
])('readSettings throws if %s is %j', (name, value) => {
  expect(() => readSettings({ ...env, [name]: value })).toThrow(new RegExp(`^${name} must .*$`));
});

test('readSettings names all invalid variables, and never contains the key', () => {
  const read = () => readSettings({ IOTHUB_KEY: 'hunter2' });
  expect(read).toThrow(/^IOTHUB_HOST .*\nIOTHUB_KEY_NAME .*\nIOTHUB_KEY .*$/);
  expect(read).not.toThrow(/hunter2/);
});
