// Runs the built command line over the examples: the good ones first, then the broken one.
// Fails if an exit code is not the expected one.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const runs = [
  { heading: 'Requests that IoT Hub accepts', folder: 'examples/requests', exitCode: 0 },
  { heading: 'Responses of IoT Hub', folder: 'examples/responses', exitCode: 0 },
  {
    heading: 'A request with the mistakes that people make',
    folder: 'examples/broken',
    exitCode: 1,
  },
];

let failed = false;
for (const { heading, folder, exitCode } of runs) {
  const files = readdirSync(folder).sort();
  console.log(`\n${heading}\n`);
  const { status } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'check', ...files.map((file) => `${folder}/${file}`)],
    { stdio: 'inherit' },
  );
  if (status === exitCode) continue;
  failed = true;
  console.error(`\nThe exit code is ${status} and should be ${exitCode}.`);
}
process.exitCode = failed ? 1 : 0;
