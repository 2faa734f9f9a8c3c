// Reads a line for each pump, and prints where it stands and how often it measures.
import { createInterface } from 'node:readline';
import { importPump } from './import-pump';

createInterface({ input: process.stdin }).on('line', (line) => {
  const { deviceId, tags, properties } = importPump(line);
  const place = tags ? `${tags.site}, floor ${tags.floor}` : 'nowhere';
  const interval = properties?.desired?.interval;
  console.log(`${deviceId} (${place}): ${interval ? `every ${interval} seconds` : 'never'}`);
});
