import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { createTree, fileIo } from '../input/tree.js';

test('files that are read at once have the results of files that are read in chunks', async () => {
  const job =
    '{"type":"scheduleUpdateTwin","queryCondition":"*","updateTwin":{"etag":"*","tags":{}}}';
  const root = createTree({
    'valid.json': job,
    'mark.json': `\ufeff${job}`,
    'invalid.json': job.replace('"*"', '1'),
    'replacement.json': job.replace('"tags":{}', '"tags":{"a":"\ufffd"}'),
    'empty.json': '',
    'syntax.json': `${job},`,
    'large.json': job.padEnd(70_000),
    'link.json': { link: 'valid.json' },
  });
  writeFileSync(join(root, 'latin1.json'), Buffer.from('"é"', 'latin1'));
  writeFileSync(join(root, 'utf16.json'), Buffer.from(job, 'utf16le'));

  const outputs: string[] = [];
  for (const rest of [{}, { readListed: () => undefined }]) {
    let output = '';
    const print = (text: string) => {
      output += text;
    };
    const io = fileIo({ ...rest, print, warn: () => {}, now: () => Date.UTC(2026, 2, 8) });
    expect(await run(['check', '--format', 'json', root], io)).toBe(2);
    outputs.push(output);
  }
  const [atOnce, inChunks] = outputs.map((output) => JSON.parse(output));
  expect(atOnce).toEqual(inChunks);
  expect(atOnce.summary).toMatchObject({ files: 9, valid: 4, invalid: 1, unreadable: 4 });
});
