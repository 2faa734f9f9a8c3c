// Runs the commands of the GitHub Action and of the hook for pre-commit with the installed package.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packOnce } from './packed.js';
import { ROOT, type Run } from './run.js';

const { installed } = packOnce();
const CLI = join(installed, 'dist/cli.js');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const BROKEN = readFileSync(join(ROOT, 'examples/broken/firmware-rollout.json'), 'utf8');
const VALID = readFileSync(join(ROOT, 'examples/requests/reboot.json'), 'utf8');
const WARNED = VALID.replace('{', '{ "startTime": "2020-01-01T00:00:00Z",');

/** A new folder that plays the part of the checked repository, next to one for temporary files. */
let repository: string;
let temporary: string;

beforeEach(() => {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.tmp/ci-'));
  repository = join(folder, 'repository');
  temporary = join(folder, 'temporary files');
  mkdirSync(repository);
  mkdirSync(temporary);
});

function write(file: string, text: string): void {
  const path = join(repository, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A program that installs the package as npm would, and writes its arguments to a file. */
const NPM = `#!/usr/bin/env bash
printf '%s\\n' "$PWD" "$@" > "$RUNNER_TEMP/npm-arguments"
mkdir -p node_modules/.bin
printf '#!/bin/sh\\nexec "%s" "%s" "$@"\\n' "$FAKE_NODE" "$FAKE_CLI" > node_modules/.bin/iothub-jobs-schema
chmod +x node_modules/.bin/iothub-jobs-schema
`;

interface Step {
  name: string;
  shell: string;
  env: Record<string, string>;
  run: string;
}

interface Action {
  name: string;
  description: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  runs: { using: string; steps: Step[] };
}

describe('action.yml', () => {
  const action: Action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const { steps } = action.runs;

  /** Runs the steps as a runner does, until one fails. */
  function runAction(inputs: Record<string, string>): Run {
    const programs = join(temporary, 'programs');
    mkdirSync(programs, { recursive: true });
    writeFileSync(join(programs, 'npm'), NPM);
    chmodSync(join(programs, 'npm'), 0o755);
    const total: Run = { status: 0, stdout: '', stderr: '' };
    for (const step of steps) {
      const script = join(temporary, 'step.sh');
      writeFileSync(script, step.run);
      const { status, stdout, stderr } = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', script],
        {
          cwd: repository,
          encoding: 'utf8',
          input: 'standard input is not a file to check',
          env: {
            PATH: `${programs}${delimiter}${dirname(process.execPath)}${delimiter}/usr/bin${delimiter}/bin`,
            GITHUB_ACTIONS: 'true',
            GITHUB_ACTION_PATH: ROOT,
            RUNNER_TEMP: temporary,
            FAKE_NODE: process.execPath,
            FAKE_CLI: CLI,
            ...environmentOf(step, inputs),
          },
        },
      );
      total.stdout += stdout;
      total.stderr += stderr;
      total.status = status;
      if (status !== 0) break;
    }
    return total;
  }

  /** Evaluates the expressions in the variables of a step. */
  function environmentOf({ env }: Step, given: Record<string, string>): Record<string, string> {
    const evaluate = (expression: string) => {
      const [, name = ''] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression) ?? [];
      const input = action.inputs[name];
      if (input === undefined) throw new Error(`${expression} is not an input`);
      return given[name] ?? input.default ?? '';
    };
    return Object.fromEntries(Object.entries(env).map(([name, text]) => [name, evaluate(text)]));
  }

  const npmArguments = () =>
    readFileSync(join(temporary, 'npm-arguments'), 'utf8').trim().split('\n');
  const annotations = ({ stdout }: Run) =>
    stdout.split('\n').filter((line) => line.startsWith('::'));

  test('has the keys of a composite action', () => {
    expect(action.name).toMatch(/^.{1,60}$/);
    expect(action.description).toMatch(/^.{1,125}$/);
    expect(['white', 'blue', 'green', 'gray-dark']).toContain(action.branding.color);
    expect(action.runs.using).toBe('composite');
    for (const step of steps) {
      expect(Object.keys(step).sort()).toEqual(['env', 'name', 'run', 'shell']);
      expect(step.shell).toBe('bash');
    }
    for (const [name, input] of Object.entries(action.inputs)) {
      const others = name === 'paths' ? { required: true } : { default: expect.any(String) };
      expect(input, name).toEqual({ description: expect.any(String), ...others });
    }
  });

  test('passes every input by a variable, and has no expression in a command', () => {
    const expressions = steps.flatMap(({ env }) => Object.values(env));
    const inputs = Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`);
    expect(expressions.sort()).toEqual(inputs.sort());
    for (const { run } of steps) expect(run).not.toContain('${{');
  });

  test('checks with the version of the action, and without scripts of other packages', () => {
    write('jobs/valid.json', VALID);
    const { status, stdout, stderr } = runAction({ paths: '.' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 file: 1 valid in .* s\n$/);
    expect(npmArguments()[0]).toBe(join(temporary, 'iothub-jobs-schema'));
    expect(npmArguments()).toContain('--ignore-scripts');
    expect(npmArguments().at(-1)).toBe(`iothub-jobs-schema@${version}`);
  });

  test('exits with 1 and annotates the lines of an invalid file', () => {
    write('jobs/broken.json', BROKEN);
    const run = runAction({ paths: 'jobs' });
    expect(run.status).toBe(1);
    expect(annotations(run)).toHaveLength(7);
    expect(annotations(run)[0]).toMatch(
      /^::error file=jobs\/broken\.json,line=2,col=12,title=JobRequest%3A job-id::\/jobId: /,
    );
  });

  test('exits with 2 if a path does not exist, and checks the others', () => {
    write('broken.json', BROKEN);
    const run = runAction({ paths: 'missing.json\nbroken.json' });
    expect(run.status).toBe(2);
    expect(annotations(run)).toHaveLength(8);
    expect(run.stdout).toMatch(/2 files: 0 valid, 1 invalid, 1 unreadable in .* s\n$/);
  });

  test('exits with 2 without paths', () => {
    const { status, stderr } = runAction({});
    expect(status).toBe(2);
    expect(stderr).toContain('missing file');
  });

  const NAMES = [
    'with spaces/two  spaces.json',
    'it\'s "quoted".json',
    '$(touch created).json',
    '`touch created`.json',
    'a; touch created;.json',
    '--version.json',
    '--format=json.json',
    '*.json',
    '$HOME.json',
    'back\\slash.json',
    '%0A::error::.json',
  ];

  test('takes each line of paths literally', () => {
    for (const name of NAMES) write(name, BROKEN);
    write('not-named.json', BROKEN);
    // A name is not a pattern if a file has it.
    const run = runAction({ paths: `\n${NAMES.join('\r\n')}\n\n  \n` });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(`${NAMES.length} files: 0 valid, ${NAMES.length} invalid`);
    expect(run.stdout).not.toContain('not-named.json');
    expect(annotations(run)).toHaveLength(7 * NAMES.length);
    for (const line of annotations(run)) expect(line).toMatch(/^::error file=[^,:]+,line=\d+,/);
    expect(readdirSync(repository)).not.toContain('created');
  });

  test.each(['as', 'max-warnings', 'sarif-file', 'ndjson', 'quiet', 'version'])(
    'the input %s runs no commands and is not an option',
    (name) => {
      write('valid.json', VALID);
      for (const value of [
        '$(touch created)',
        '"; touch created; "',
        '`touch created`',
        '--help',
      ]) {
        const { status, stdout } = runAction({ paths: '.', [name]: value });
        // A file may have such a name, and nothing else may.
        expect(status, value).toBe(name === 'sarif-file' ? 0 : 2);
        expect(stdout).not.toContain('Usage');
      }
      expect(readdirSync(repository)).not.toContain('created');
      expect(readdirSync(temporary)).not.toContain('created');
    },
  );

  test('passes the options to the command', () => {
    write('lines.txt', `${JSON.stringify(JSON.parse(WARNED))}\n`.repeat(2));
    const paths = 'lines.txt';
    const all = runAction({ paths, ndjson: 'true', 'max-warnings': '2' });
    expect(all.status).toBe(0);
    expect(annotations(all)).toHaveLength(2);
    expect(runAction({ paths, ndjson: 'true', 'max-warnings': '1' }).status).toBe(1);
    expect(annotations(runAction({ paths, ndjson: 'true', quiet: 'true' }))).toEqual([]);
    expect(runAction({ paths, ndjson: 'true', as: 'jobrequest' }).status).toBe(0);
    const asTwin = runAction({ paths, ndjson: 'true', as: 'TwinPatch' });
    expect(asTwin.stdout).toContain('title=TwinPatch%3A');
    expect(asTwin.status).toBe(1);
    expect(runAction({ paths, version: '0.0.7' }).status).toBe(2);
    expect(npmArguments().at(-1)).toBe('iothub-jobs-schema@0.0.7');
  });

  test.each([
    '../package',
    'file:package.tgz',
    'npm:other@1',
    'https://example.com/a.tgz',
    '-g',
    'a b',
  ])('installs nothing if the version is %s', (given) => {
    expect(runAction({ paths: '.', version: given }).status).toBe(2);
    expect(existsSync(join(temporary, 'npm-arguments'))).toBe(false);
  });

  test('writes SARIF next to the annotations, and keeps the exit code', () => {
    write('broken.json', BROKEN);
    const run = runAction({ paths: 'broken.json', 'sarif-file': 'the results.sarif' });
    expect(run.status).toBe(1);
    expect(annotations(run)).toHaveLength(7);
    const log = JSON.parse(readFileSync(join(repository, 'the results.sarif'), 'utf8'));
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0].results).toHaveLength(7);
  });

  test.each(['none/results.sarif', 'directory'])(
    'fails if the SARIF file cannot be written: %s',
    (path) => {
      write('valid.json', VALID);
      mkdirSync(join(repository, 'directory'));
      expect(runAction({ paths: 'valid.json', 'sarif-file': path }).status).toBe(2);
    },
  );

  test('writes no SARIF file if an option is wrong', () => {
    write('valid.json', VALID);
    expect(runAction({ paths: '.', as: 'Nothing', 'sarif-file': 'results.sarif' }).status).toBe(2);
    expect(readdirSync(repository)).toEqual(['valid.json']);
  });
});

interface Hook {
  id: string;
  name: string;
  description: string;
  entry: string;
  language: string;
  files: string;
  args: string[];
}

describe('.pre-commit-hooks.yaml', () => {
  const hooks: Hook[] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
  const [hook] = hooks as [Hook];

  /** Runs the hook as pre-commit does: the entry, the arguments, and the names of the files. */
  function runHook(files: readonly string[], args = hook.args): Run {
    const [binary, ...entry] = hook.entry.split(' ');
    const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(installed, bin[binary as string]), ...entry, ...args, ...files],
      { cwd: repository, encoding: 'utf8', env: { PRE_COMMIT: '1' } },
    );
    return { status, stdout, stderr };
  }

  test('has one hook with the required keys', () => {
    expect(hooks).toHaveLength(1);
    expect(hook).toMatchObject({ id: 'iothub-jobs-schema', language: 'node' });
    expect(hook.name).not.toBe('');
    for (const key of Object.keys(hook)) {
      expect(['id', 'name', 'description', 'entry', 'language', 'files', 'args']).toContain(key);
    }
  });

  test('matches the files that the command finds in directories', () => {
    const pattern = new RegExp(hook.files);
    for (const name of ['a.json', 'a/b.jsonl', 'a b.ndjson']) expect(name).toMatch(pattern);
    for (const name of ['a.json5', 'json', 'a.jsonx', 'a.txt']) expect(name).not.toMatch(pattern);
  });

  test('exits with 0 for valid files, and with 1 if one is invalid', () => {
    write('a b.json', VALID);
    write('broken.json', BROKEN);
    expect(runHook(['a b.json'])).toMatchObject({ status: 0, stderr: '' });
    const { status, stdout } = runHook(['a b.json', 'broken.json']);
    expect(status).toBe(1);
    expect(stdout).toContain('broken.json:2:12: error: /jobId: ');
  });

  test('takes names that look like options as files', () => {
    write('--version.json', BROKEN);
    expect(runHook(['--version.json']).status).toBe(1);
  });

  test('takes the arguments of a configuration', () => {
    write('lines.ndjson', `${JSON.stringify(JSON.parse(WARNED))}\n`);
    expect(runHook(['lines.ndjson']).status).toBe(0);
    expect(runHook(['lines.ndjson'], ['--max-warnings=0', '--as=JobRequest', '--']).status).toBe(1);
  });

  test('npm pack prints the name of the tarball only, which pre-commit reads', () => {
    expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^foreground-scripts=false$/m);
  });
});
