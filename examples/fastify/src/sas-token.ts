import { createHmac } from 'node:crypto';
import type { Settings } from './settings.js';

/** Returns an `Authorization` header that is valid until the expiry, in seconds since 1970. */
export function sasToken({ host, keyName, key }: Omit<Settings, 'port'>, expiry: number): string {
  const resource = encodeURIComponent(host);
  const signature = createHmac('sha256', key).update(`${resource}\n${expiry}`).digest('base64');
  const sig = encodeURIComponent(signature);
  return `SharedAccessSignature sr=${resource}&sig=${sig}&se=${expiry}&skn=${encodeURIComponent(keyName)}`;
}
