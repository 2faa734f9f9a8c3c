// Reads a line of JSON per pump, and prints its location and how often it measures.
import { createInterface } from 'node:readline';
import { importPump } from './import-pump';

createInterface({ input: process.stdin }).on('line', (line) => {
  const { deviceId, tags, properties } = importPump(line);
  const place = tags ? `${tags.site}, floor ${tags.floor}` : 'nowhere';
  const interval = properties?.desired?.interval;
  console.log(`${deviceId} (${place}): ${interval ? `every ${interval} seconds` : 'never'}`);
});
