import { expect, test } from 'vitest';
import { sasToken } from '../src/sas-token.js';

// The signature is what openssl says of the same text:
// printf 'contoso.azure-devices.net\n1767225600' | openssl dgst -sha256 -mac HMAC -macopt key:'not a key, but as long as one is' -binary | base64
test('a token is signed as openssl does it', () => {
  const key = Buffer.from('not a key, but as long as one is');
  const token = sasToken(
    { host: 'contoso.azure-devices.net', keyName: 'service', key },
    1_767_225_600,
  );
  expect(token).toBe(
    'SharedAccessSignature sr=contoso.azure-devices.net&sig=Am2CBKmoK6%2FzXEdQVFXYTBX6tZhG6aZFC617GBkRzF8%3D&se=1767225600&skn=service',
  );
});
