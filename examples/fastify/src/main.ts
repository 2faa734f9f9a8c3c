import { buildApp } from './app.js';
import { connectHub } from './hub.js';
import { sasToken } from './sas-token.js';
import { readSettings } from './settings.js';

const settings = readSettings(process.env);
const hub = connectHub({
  origin: `https://${settings.host}`,
  authorize: () => sasToken(settings, Math.floor(Date.now() / 1000) + 300),
  timeout: 10_000,
});
const app = buildApp({ hub, now: Date.now }, { logger: true });

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => app.close());
await app.listen({ port: settings.port, host: '127.0.0.1' });
