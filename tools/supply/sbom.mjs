// Writes the bill of materials of the package, and that of what builds it, as npm makes them from the lock file:
// CycloneDX, into `.tmp` or the folder that is named. The same lock file gives the same bytes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, '.tmp'));

const bills = [
  { name: 'sbom.cdx.json', without: ['--omit=dev'] },
  { name: 'sbom-build.cdx.json', without: [] },
];

mkdirSync(folder, { recursive: true });
for (const { name, without } of bills) {
  const path = join(folder, name);
  const bill = makeBill(without);
  writeFileSync(path, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${relative('.', path)}: ${bill.components.length} components`);
}

function makeBill(without) {
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', ...without];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    // On Windows npm is a script of the shell.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom failed:\n${stderr}`);
  const { serialNumber, ...bill } = JSON.parse(stdout);
  const { timestamp, ...metadata } = bill.metadata;
  // npm names the package after the folder that it lies in.
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { ...bill, metadata: { ...metadata, component: { ...metadata.component, name } } };
}
