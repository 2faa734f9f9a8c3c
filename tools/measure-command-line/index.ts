// Compares the built command line with the least that a program must do for the same files: whole processes that take turns.
// Usage: npm run measure:cli [-- MEGABYTES]

import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { deviceTwin, firmwareJobRequest, rebootJobRequest } from '../../src/fixtures/index.js';

const FILES = 2000;
const FILE_BYTES = 6000;
const LINE_BYTES = 2000;
const ROUNDS = 5;

const megabytes = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'measure-command-line-'));

try {
  writeFiles(join(folder, 'files'));
  await writeLines(join(folder, 'twins.ndjson'));
  const command = ['dist/cli.js', 'check'];
  const files = compare(
    ['tools/measure-command-line/parse-files.mjs', join(folder, 'files')],
    [...command, join(folder, 'files')],
  );
  const lines = compare(
    ['tools/measure-command-line/check-lines.mjs', join(folder, 'twins.ndjson')],
    [...command, join(folder, 'twins.ndjson')],
  );
  console.log(`Node ${process.version}, ${cpus()[0]?.model}, medians of ${ROUNDS} rounds:
${FILES} files of ${FILE_BYTES} bytes: ${files.toFixed(2)} times as long as reading and JSON.parse
${megabytes} MB of lines of ${LINE_BYTES} bytes: ${Math.round(100 / lines)} % of the rate of readline, JSON.parse and isTwin`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Returns how many times as long the second program takes. */
function compare(base: string[], other: string[]): number {
  const ratios = Array.from({ length: ROUNDS }, () => {
    const [one, two] = [time(base), time(other)];
    return two / one;
  });
  return ratios.sort((one, two) => one - two)[ROUNDS >> 1] as number;
}

function time(argv: string[]): number {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${stdout}`);
  return performance.now() - start;
}

/** Writes jobs of both types, each with a section or payload of its own. */
function writeFiles(path: string): void {
  mkdirSync(path);
  for (let index = 0; index < FILES; index++) {
    const filler = (room: number) =>
      Object.fromEntries(
        Array.from({ length: room / 40 }, (_, key) => [
          `setting${key}`,
          { value: index + key, unit: 'celsius' },
        ]),
      );
    const job =
      index % 2 === 0
        ? {
            ...firmwareJobRequest(),
            updateTwin: { etag: '*', properties: { desired: filler(FILE_BYTES) } },
          }
        : {
            ...rebootJobRequest(),
            cloudToDeviceMethod: { methodName: 'set', payload: filler(FILE_BYTES) },
          };
    const { startTime: _, jobId: __, ...rest } = job as Record<string, unknown>;
    writeFileSync(join(path, `job-${index}.json`), JSON.stringify(rest).padEnd(FILE_BYTES));
  }
}

/** Writes different twins, one per line. */
async function writeLines(path: string): Promise<void> {
  const stream = createWriteStream(path);
  const twin = deviceTwin() as { properties: { reported: object } };
  const count = (megabytes * 1e6) / LINE_BYTES;
  for (let index = 0; index < count; index++) {
    const value = { ...twin, deviceId: `device${index}`, version: index };
    const reported = { ...twin.properties.reported, note: '' };
    const text = JSON.stringify({ ...value, properties: { ...twin.properties, reported } });
    reported.note = 'n'.repeat(Math.max(0, LINE_BYTES - 1 - text.length));
    const line = JSON.stringify({ ...value, properties: { ...twin.properties, reported } });
    if (!stream.write(`${line}\n`))
      await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
  }
  await new Promise<void>((resolve) => stream.end(() => resolve()));
}
