import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT, runNode } from './run.js';

interface Bill {
  bomFormat: string;
  specVersion: string;
  version: number;
  metadata: { component: Record<string, unknown> };
  components: { type: string; name: string; version: string; purl: string; hashes?: object[] }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const SCRIPT = join(ROOT, 'tools/supply/sbom.mjs');
const NAMES = ['sbom.cdx.json', 'sbom-build.cdx.json'] as const;

mkdirSync(join(ROOT, '.tmp'), { recursive: true });
const folder = mkdtempSync(join(ROOT, '.tmp', 'sbom-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string): Record<string, string> {
  const target = join(folder, name);
  const { status, stderr } = runNode(folder, SCRIPT, target);
  if (status !== 0) throw new Error(stderr);
  return Object.fromEntries(NAMES.map((file) => [file, readFileSync(join(target, file), 'utf8')]));
}

let texts: Record<string, string>;
beforeAll(() => {
  texts = write('first');
});

function billOf(name: (typeof NAMES)[number]): Bill {
  return JSON.parse(texts[name] ?? '') as Bill;
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

describe.each(NAMES)('%s', (name) => {
  test('is CycloneDX, of this package', () => {
    const { bomFormat, specVersion, version, metadata } = billOf(name);
    expect({ bomFormat, version }).toEqual({ bomFormat: 'CycloneDX', version: 1 });
    expect(specVersion).toMatch(/^1\.[5-9]$/);
    expect(metadata.component).toMatchObject({
      type: 'library',
      name: manifest.name,
      version: manifest.version,
      purl: `pkg:npm/${manifest.name}@${manifest.version}`,
      licenses: [{ license: { id: 'MIT' } }],
    });
  });

  test('says nothing of the machine, nor of where packages came from', () => {
    const hosts = texts[name]?.match(/\w+:\/\/[^/"]+/g) ?? [];
    expect([...new Set(hosts)]).toEqual(['http://cyclonedx.org']);
    for (const path of [ROOT, homedir()]) expect(texts[name]).not.toContain(path);
    expect(texts[name]).not.toMatch(/timestamp|serialNumber/);
  });
});

test('what runs has no component, and depends on nothing', () => {
  const { components, dependencies, metadata } = billOf('sbom.cdx.json');
  expect(components).toEqual([]);
  expect(dependencies).toEqual([{ ref: metadata.component['bom-ref'], dependsOn: [] }]);
});

test('what builds is listed whole: each development dependency at its version, with a hash', () => {
  const { components } = billOf('sbom-build.cdx.json');
  for (const [name, version] of Object.entries<string>(manifest.devDependencies)) {
    const component = components.find((one) => one.name === name && one.version === version);
    expect(component, name).toMatchObject({ type: 'library' });
    expect(component?.hashes, name).toHaveLength(1);
    expect(component?.purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
  }
  expect(components.length).toBeGreaterThan(Object.keys(manifest.devDependencies).length);
});

test('the same lock file gives the same bytes', () => {
  expect(write('second')).toEqual(texts);
});
