import { expect, test } from 'vitest';
import { sasToken } from '../src/sas-token.js';

// The expected signature is the output of:
// printf 'contoso.azure-devices.net\n1767225600' | openssl dgst -sha256 -mac HMAC -macopt key:'not a key, but as long as one is' -binary | base64
test('sasToken returns the signature that openssl returns', () => {
  const key = Buffer.from('not a key, but as long as one is');
  const token = sasToken(
    { host: 'contoso.azure-devices.net', keyName: 'service', key },
    1_767_225_600,
  );
  expect(token).toBe(
    'SharedAccessSignature sr=contoso.azure-devices.net&sig=Am2CBKmoK6%2FzXEdQVFXYTBX6tZhG6aZFC617GBkRzF8%3D&se=1767225600&skn=service',
  );
});
