// Parses the recipes of docs/ci.md, and runs their commands with the installed package.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packOnce } from './packed.js';
import { ROOT, type Run } from './run.js';

interface Step {
  uses?: string;
  run?: string;
  script?: string;
  publish?: string;
  with?: Record<string, unknown>;
}

interface Hook {
  id: string;
  files: string;
  args: string[];
  entry?: string;
  additional_dependencies?: string[];
}

/** All kinds of recipes. */
interface Recipe {
  jobs?: Record<string, { 'runs-on': string; steps: Step[] }>;
  permissions?: Record<string, string>;
  'check-payloads'?: {
    script: string[];
    after_script: string[];
    artifacts: { when: string; paths: string[] };
  };
  steps?: Step[];
  repos?: { repo: string; rev?: string; hooks: Hook[] }[];
}

const page = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');
const blocksOf = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(
    ([, block = '']) => block,
  );
const recipes = blocksOf('yaml').map((block): Recipe => parse(block));

const workflows = recipes.filter(({ jobs }) => jobs !== undefined);
const workflowSteps = workflows.flatMap(({ jobs = {} }) =>
  Object.values(jobs).flatMap(({ steps }) => steps),
);
const [gitlab] = recipes.flatMap((recipe) => recipe['check-payloads'] ?? []);
const azureSteps = recipes.flatMap(({ steps = [] }) => steps);
const hooks = recipes.flatMap(({ repos = [] }) => repos.flatMap((repo) => repo.hooks));
const action: { inputs: Record<string, object> } = parse(
  readFileSync(join(ROOT, 'action.yml'), 'utf8'),
);

const commands = [
  ...workflowSteps.flatMap(({ run = [] }) => run),
  ...(gitlab?.script ?? []),
  ...(gitlab?.after_script ?? []),
  ...azureSteps.flatMap(({ script = [] }) => script),
  ...blocksOf('sh').flatMap((block) => block.trim().split('\n')),
];

test('the page has a recipe for each system', () => {
  expect([workflows.length, azureSteps.length, hooks.length]).toEqual([3, 4, 2]);
  expect(gitlab).toBeDefined();
  expect(recipes).toHaveLength(7);
  expect(commands).toHaveLength(7);
});

test('workflows may only read, except for code scanning', () => {
  for (const { permissions, jobs } of workflows) {
    const uploads = JSON.stringify(jobs).includes('upload-sarif');
    const others = uploads ? { 'security-events': 'write' } : {};
    expect(permissions).toEqual({ contents: 'read', ...others });
  }
});

describe('recipes with the action', () => {
  const uses = workflowSteps.filter((step) => step.uses?.startsWith('OWNER/iothub-jobs-schema@'));

  test('use inputs that it has', () => {
    expect(uses).toHaveLength(2);
    for (const step of uses) {
      expect(Object.keys(action.inputs)).toEqual(
        expect.arrayContaining(Object.keys(step.with ?? {})),
      );
      expect(step.with).toHaveProperty('paths');
    }
  });

  test('upload the file that it writes', () => {
    const written = uses.flatMap((step) => step.with?.['sarif-file'] ?? []);
    const uploaded = workflowSteps.flatMap((step) => step.with?.sarif_file ?? []);
    expect(written).toEqual(['payloads.sarif']);
    expect(uploaded).toEqual(written);
  });
});

test('the table lists every input of the action', () => {
  const listed = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
  expect(listed).toEqual(Object.keys(action.inputs));
});

test.each(hooks)('the hook %# is the one of the repository', (hook) => {
  const [own]: Hook[] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
  expect(hook.id).toBe(own?.id);
  expect(hook.entry ?? own?.entry).toBe(own?.entry);
  expect(hook.args.at(-1)).toBe('--');
  expect('payloads/a.json').toMatch(new RegExp(hook.files));
  expect('package.json').not.toMatch(new RegExp(hook.files));
});

describe.each(commands)('%s', (command) => {
  const { installed } = packOnce();
  let folder: string;

  beforeAll(() => {
    mkdirSync(join(ROOT, '.tmp'), { recursive: true });
    folder = mkdtempSync(join(ROOT, '.tmp/recipe-'));
    const npx = join(folder, 'bin/npx');
    mkdirSync(join(folder, 'bin'));
    writeFileSync(
      npx,
      `#!/bin/sh
test "$1 $2" = '--yes iothub-jobs-schema@0.1' || exit 99
shift 2
exec "${process.execPath}" "${join(installed, 'dist/cli.js')}" "$@"
`,
    );
    chmodSync(npx, 0o755);
  });

  function run(example: string): Run {
    const payloads = join(folder, 'payloads');
    rmSync(payloads, { recursive: true, force: true });
    cpSync(join(ROOT, 'examples', example), payloads, { recursive: true });
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-ec', command], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: `${join(folder, 'bin')}${delimiter}/usr/bin${delimiter}/bin` },
    });
    return { status, stdout, stderr };
  }

  const ignoresFailures = command.endsWith('|| true');
  const [, file] = /> ([a-z.-]+)/.exec(command) ?? [];

  test('exits with 0 for valid files', () => {
    expect(run('responses')).toMatchObject({ status: 0, stderr: '' });
  });

  test(`exits with ${ignoresFailures ? 0 : 1} if a file is invalid, and says so`, () => {
    const { status, stdout, stderr } = run('broken');
    expect(stderr).toBe('');
    expect(status).toBe(ignoresFailures ? 0 : 1);
    if (file === undefined) expect(stdout).toContain('jobId must be');
    else {
      expect(stdout).toBe('');
      const results = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      expect(results.version).toBe(file.endsWith('.sarif') ? '2.1.0' : 1);
    }
  });

  if (file === undefined) return;

  test('writes a file that the recipe keeps', () => {
    const kept = [
      ...(gitlab?.artifacts.paths ?? []),
      ...azureSteps.flatMap((step) => step.publish ?? []),
    ];
    expect(kept).toContain(file);
  });
});
