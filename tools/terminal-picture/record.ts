// Runs the built command on a few payloads.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseRows } from './ansi.js';
import { drawTerminal } from './svg.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COLUMNS = 100;

const PAYLOADS: Readonly<Record<string, string>> = {
  'reboot.json': `{
  "type": "scheduleDeviceMethod",
  "queryCondition": "deviceId IN ['pump-1', 'pump-2']",
  "cloudToDeviceMethod": { "methodName": "reboot" }
}
`,
  'rename.json': `{
  "type": "scheduleUpdateTwin",
  "queryCondition": "*",
  "updateTwin": { "etag": "*", "tags": { "site": "lyon", "site": "nice" } }
}
`,
  'retag.json': `{
  "type": "scheduleUpdateTwin",
  "queryCondition": "tags.site = 'lyon'",
  "maxExecutionTimeSeconds": 3600,
  "updateTwin": { "etag": "*", "tags": { "site.floor": 2 } }
}
`,
};

/** Runs the command and draws its output in SVG. The time in the last line is always the same. */
export function recordPicture(): string {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.tmp/picture-'));
  mkdirSync(join(folder, 'payloads'));
  for (const [name, text] of Object.entries(PAYLOADS)) {
    writeFileSync(join(folder, 'payloads', name), text);
  }
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'dist/cli.js'), 'check', '--color', 'payloads'],
    { cwd: folder, encoding: 'utf8', env: {} },
  );
  rmSync(folder, { recursive: true });
  if (stderr !== '') throw new Error(stderr);
  const output = stdout.replace(/ in [0-9.]+ s/, ' in 0.1 s');
  const command = '$ npx iothub-jobs-schema check payloads';
  return drawTerminal(parseRows(`${command}\n${output}`, COLUMNS), COLUMNS, {
    title: 'The output of iothub-jobs-schema check',
    description:
      'Each file with findings, with the line, column, JSON Pointer, message and code of each, a hint, and the lines around it.',
  });
}
