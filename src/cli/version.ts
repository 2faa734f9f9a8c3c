import { createRequire } from 'node:module';

/** The version of this package, which finds itself by its name from `src` and from `dist` alike. */
export function packageVersion(): string {
  const require = createRequire(import.meta.url);
  const { version } = require('iothub-jobs-schema/package.json') as { version: string };
  return version;
}
