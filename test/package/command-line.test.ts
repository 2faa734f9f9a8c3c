// Runs the installed command as a process: exit codes, closed output, devices, memory and hostile texts.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { build, transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packOnce } from './packed.js';
import { ROOT, type Run } from './run.js';

const { installed } = packOnce();
const CLI = join(installed, 'dist/cli.js');

const VALID = '{"type":"unknown","status":"unknown"}';
const INVALID = '{"jobId":"a"}';
const MEGABYTE = 1_000_000;

let folder: string;

beforeAll(() => {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.tmp/command-line-'));
  writeFileSync(join(folder, 'valid.json'), VALID);
  writeFileSync(join(folder, 'invalid.json'), INVALID);
  writeFileSync(join(folder, 'broken.json'), '{');
  writeFileSync(
    join(folder, 'rss.cjs'),
    "process.on('exit', () => require('fs').writeSync(2, String(process.resourceUsage().maxRSS)));",
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENV = { PATH: process.env.PATH };

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...ENV, ...env },
    maxBuffer: 64 * MEGABYTE,
  });
  return { status, stdout, stderr };
}

/** Runs a command of the shell. `check` stands for the command. */
function runShell(script: string): Run {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--norc', '-c', `check() { "$NODE" "$CLI" check "$@"; }\n${script}`],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...ENV, NODE: process.execPath, CLI },
      timeout: 50_000,
      killSignal: 'SIGKILL',
    },
  );
  return { status, stdout, stderr };
}

/** Runs `check`, and returns the most memory that it used, in bytes, too. */
function measure(args: readonly string[], stdout: 'pipe' | number = 'pipe') {
  const child = spawnSync(process.execPath, ['--require', './rss.cjs', CLI, 'check', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: ENV,
    stdio: ['ignore', stdout, 'pipe'],
  });
  return { status: child.status, stdout: child.stdout, memory: Number(child.stderr) * 1024 };
}

describe('the exit code', () => {
  test.each([
    [0, ['check', 'valid.json']],
    [1, ['check', 'valid.json', 'invalid.json']],
    [2, ['check', 'invalid.json', 'broken.json']],
    [2, ['check', 'invalid.json', 'missing.json']],
    [2, ['check']],
    [2, ['check', '--unknown', 'valid.json']],
    [2, []],
    [0, ['--help']],
    [0, ['explain', 'required']],
    [2, ['explain', 'nothing']],
  ])('is %i for %j', (code, args) => {
    expect(run(args).status).toBe(code);
  });

  test.each(['json', 'github', 'sarif'])('is the same in the format %s', (format) => {
    const codes = ['valid', 'invalid', 'broken'].map(
      (name) => run(['check', '--format', format, `${name}.json`]).status,
    );
    expect(codes).toEqual([0, 1, 2]);
  });
});

describe('an output that is closed early', () => {
  beforeAll(() => {
    writeFileSync(join(folder, 'invalid.ndjson'), `${INVALID}\n`.repeat(20_000));
  });

  test.each(['pretty', 'json', 'github', 'sarif'])(
    'keeps the exit code, and is no error, in the format %s',
    (format) => {
      const { stdout, stderr } = runShell(
        `check --format ${format} invalid.ndjson | head -1\necho "\${PIPESTATUS[0]}"`,
      );
      expect(stderr).toBe('');
      expect(stdout.split('\n').slice(1)).toEqual(['1', '']);
    },
  );

  test.each(['pretty', 'json', 'github'])(
    'ends the check of endless lines in the format %s',
    (format) => {
      const { status, stdout, stderr } = runShell(
        `yes '${INVALID}' | check --ndjson --as JobResponse --format ${format} - | head -1`,
      );
      expect(status).toBe(0);
      expect(stdout).toMatch(/^.+\n$/);
      expect(stderr).toBe('');
    },
  );

  test('may be closed from the start', () => {
    expect(runShell('check invalid.ndjson >&-').status).toBe(1);
    const { stderr } = runShell('check invalid.ndjson | true');
    expect(stderr).toBe('');
  });
});

test.skipIf(process.platform === 'win32')('a FIFO is read to its end', async () => {
  const fifo = join(folder, 'fifo.json');
  expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
  const child = spawn(process.execPath, [CLI, 'check', 'fifo.json', 'invalid.json'], {
    cwd: folder,
    env: ENV,
  });
  const ended = endOf(child);
  const writer = openSync(fifo, 'w');
  writeSync(writer, VALID.slice(0, 10));
  writeSync(writer, VALID.slice(10));
  closeSync(writer);
  const { status, stdout } = await ended;
  expect(status).toBe(1);
  expect(stdout).toContain('2 files: 1 valid, 1 invalid');
});

function endOf(child: ChildProcess): Promise<Pick<Run, 'status' | 'stdout'>> {
  let stdout = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, stdout }));
  });
}

test('results of lines are printed before the input ends', async () => {
  const child = spawn(process.execPath, [CLI, 'check', '--ndjson', '--as', 'JobResponse', '-'], {
    env: ENV,
  });
  const first = new Promise<string>((resolve) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk)));
  });
  child.stdin.write(`${INVALID}\n`);
  expect(await first).toContain('-:1: invalid JobResponse');
  const ended = endOf(child);
  child.stdin.end();
  expect((await ended).status).toBe(1);
});

test.skipIf(process.platform !== 'linux')('an output that cannot be written exits with 2', () => {
  const { status, stderr } = runShell('check valid.json > /dev/full');
  expect(status).toBe(2);
  expect(stderr).toBe('iothub-jobs-schema: error: the output cannot be written (ENOSPC)\n');
});

test.skipIf(process.platform === 'win32')('a directory as standard input is an error', () => {
  const { status, stdout } = runShell('check - < .');
  expect(status).toBe(2);
  expect(stdout).toContain('-: error: cannot be read (EISDIR) [cannot-read]\n');
});

describe.skipIf(process.platform === 'win32')('a device without an end', () => {
  test.each([
    ['a file', []],
    ['lines', ['--ndjson']],
  ])('is too large as %s, in bounded memory, and the next file is checked', (_, options) => {
    const { status, stdout, memory } = measure([...options, '/dev/zero', 'invalid.json']);
    expect(status).toBe(2);
    expect(stdout).toContain('larger than 8388608 bytes [too-large]');
    expect(stdout).toContain('invalid.json');
    expect(memory).toBeGreaterThan(10 * MEGABYTE);
    expect(memory).toBeLessThan(250 * MEGABYTE);
  });
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a file and a directory that may not be read do not prevent the check of others',
  () => {
    const tree = join(folder, 'guarded');
    mkdirSync(join(tree, 'closed'), { recursive: true });
    for (const name of ['a.json', 'b.json', 'c.json']) writeFileSync(join(tree, name), VALID);
    chmodSync(join(tree, 'b.json'), 0);
    chmodSync(join(tree, 'closed'), 0);
    const { status, stdout } = run(['check', 'guarded']);
    chmodSync(join(tree, 'closed'), 0o755);
    expect(status).toBe(2);
    expect(stdout).toContain('guarded/b.json: error: cannot be read (EACCES) [cannot-read]');
    expect(stdout).toContain('guarded/closed: error: cannot be read (EACCES) [cannot-read]');
    expect(stdout).toContain('4 files: 2 valid, 2 unreadable');
  },
);

test.skipIf(process.platform === 'win32')(
  'links that are broken or lead into a circle do not prevent the check of others',
  () => {
    const tree = join(folder, 'links');
    mkdirSync(tree);
    writeFileSync(join(tree, 'valid.json'), VALID);
    symlinkSync('missing.json', join(tree, 'broken.json'));
    symlinkSync('.', join(tree, 'circle'));
    const { status, stdout } = run(['check', 'links']);
    expect(status).toBe(2);
    expect(stdout).toContain('links/broken.json: error: no such file [not-found]');
    expect(stdout).toContain('2 files: 1 valid, 1 unreadable');
  },
);

test.skipIf(process.platform === 'win32')(
  'a link to itself does not prevent the check of others in its directory',
  () => {
    const tree = join(folder, 'link-to-itself');
    mkdirSync(tree);
    writeFileSync(join(tree, 'valid.json'), VALID);
    symlinkSync('itself.json', join(tree, 'itself.json'));
    const { status, stdout } = run(['check', 'link-to-itself']);
    expect(status).toBe(2);
    expect(stdout).toContain('link-to-itself/itself.json: error: cannot be read (ELOOP)');
    expect(stdout).toContain('2 files: 1 valid, 1 unreadable');
  },
);

test('10,000 files take at most 20 times as long as 500, and little memory', () => {
  const write = (name: string, count: number) => {
    mkdirSync(join(folder, name));
    for (let index = 0; index < count; index++) {
      writeFileSync(join(folder, name, `${index}.json`), index === 7 ? INVALID : VALID);
    }
  };
  const time = (name: string) => {
    const start = performance.now();
    const { status, stdout, memory } = measure(['--as', 'JobResponse', name]);
    expect(status).toBe(1);
    return { stdout, memory, milliseconds: performance.now() - start };
  };
  write('few', 500);
  write('many', 10_000);
  const few = time('few');
  const many = time('many');
  expect(many.stdout).toContain('10,000 files: 9,999 valid, 1 invalid');
  expect(many.stdout.split('\n').length).toBeLessThan(10);
  expect(many.milliseconds).toBeLessThan(20 * few.milliseconds);
  expect(many.memory).toBeLessThan(250 * MEGABYTE);
});

describe('50 MB of lines', () => {
  const LIMIT = 200 * MEGABYTE;
  const twin = (value: string) =>
    `{"deviceId":"a","etag":"b","version":1,"properties":{"desired":{"a":"${value}","$version":1},"reported":{"$version":1}}}\n`;

  beforeAll(() => {
    writeFileSync(join(folder, 'large.ndjson'), twin('x'.repeat(1900)).repeat(25_000));
  });

  test('need constant memory if they are valid', () => {
    const { status, stdout, memory } = measure(['large.ndjson']);
    expect(status).toBe(0);
    expect(stdout).toContain('1 file with 25,000 values: 25,000 valid');
    expect(memory).toBeGreaterThan(10 * MEGABYTE);
    expect(memory).toBeLessThan(LIMIT);
  });

  test.each(['pretty', 'json', 'github'])(
    'need constant memory if each has an issue, in the format %s',
    (format) => {
      const output = openSync(join(folder, 'output'), 'w');
      const options = ['--as', 'JobResponse', '--format', format];
      const { status, memory } = measure([...options, 'large.ndjson'], output);
      closeSync(output);
      expect(status).toBe(1);
      const text = readFileSync(join(folder, 'output'), 'utf8');
      expect(text.split('is missing').length).toBeGreaterThan(25_000);
      expect(memory).toBeLessThan(LIMIT);
    },
  );

  test('need constant memory without a line break, and are too large', () => {
    writeFileSync(
      join(folder, 'one-line.ndjson'),
      `{"a":"${'x'.repeat(50 * MEGABYTE)}"}\n${VALID}`,
    );
    const { status, stdout, memory } = measure(['one-line.ndjson']);
    expect(status).toBe(2);
    expect(stdout).toContain('one-line.ndjson:1: error: larger than 8388608 bytes [too-large]');
    expect(stdout).toContain('1 file with 2 values: 1 valid, 1 unreadable');
    expect(memory).toBeLessThan(LIMIT);
  });
});

describe.skipIf(process.platform === 'win32')('texts that terminals and pipelines obey', () => {
  const HOSTILE = [
    '\u001b[2J\u001b]0;title\u0007',
    '\u009b2J',
    '\n::error::injected',
    '\r::set-output name=a::b',
    '##vso[task.setvariable variable=a]b',
    '##[error]injected',
    '\u202egnp.exe',
    '\u2028::warning::injected',
  ];
  /** Control characters except line breaks, and characters that reorder or break lines. */
  const RAW = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

  /** Files whose names, keys, values and faulty tokens are hostile. */
  function writeFiles(): string[] {
    return HOSTILE.flatMap((text, index) => {
      const quoted = JSON.stringify(text);
      const contents = [
        `{"type":${quoted},${quoted}:1,"status":${quoted}}`,
        `{"type":"scheduleUpdateTwin","queryCondition":${quoted},${quoted}:1,"updateTwin":{${quoted}:1,"tags":{${quoted}:1,${quoted}:2}}}`,
        `{"type":"unknown",\n${text}`,
        `{${quoted}:1}`,
      ];
      return contents.map((content, number) => {
        // A name cannot have a slash or a zero byte.
        const name = `${text}${index}-${number}.json`;
        mkdirSync(join(folder, 'hostile'), { recursive: true });
        writeFileSync(join(folder, 'hostile', name), content);
        return `hostile/${name}`;
      });
    });
  }

  /** The lines that a runner takes for commands. */
  const commandsIn = (stdout: string) =>
    stdout.split('\n').filter((line) => /^\s*::|##\[|##vso\[/.test(line));

  test.each([
    ['pretty', {}],
    ['json', {}],
    ['sarif', {}],
    ['pretty', { GITHUB_ACTIONS: 'true' }],
    ['github', {}],
  ] as const)('never reach the output as they are, in the format %s with %j', (format, env) => {
    const files = writeFiles();
    const args = ['check', '--format', format, ...files, '##vso[a]b\u001b[2Jmissing'];
    const { status, stdout, stderr } = run(args, env);
    expect(status).toBe(2);
    expect(stderr).toBe('');
    expect(stdout.length).toBeGreaterThan(1000);
    expect(RAW.exec(stdout)).toBeNull();
    const annotates = format === 'github' || 'GITHUB_ACTIONS' in env;
    const commands = commandsIn(stdout);
    if (!annotates) expect(commands).toEqual([]);
    else {
      expect(commands.length).toBeGreaterThan(HOSTILE.length);
      for (const line of commands) {
        expect(line).toMatch(
          /^::(?:error|warning) file=[^,:]+(?:,line=\d+)?(?:,col=\d+)?,title=[^,:]+::/,
        );
        expect(line).not.toMatch(/##\[|##vso\[/);
      }
    }
    // The names of the files themselves can be found in the results.
    if (format === 'json') {
      const { results } = JSON.parse(stdout) as { results: { file: string }[] };
      expect(results.map(({ file }) => file)).toEqual(expect.arrayContaining(files));
    }
  });

  test('never reach standard error as they are, as arguments', () => {
    const commands = (text: string) => [
      [text],
      ['check', `--${text}`],
      ['check', '--as', text, 'a'],
      ['explain', text],
    ];
    // Each text, and each command. test/cli tests all of them together, without processes.
    for (const [index, text] of HOSTILE.entries()) {
      const { status, stdout, stderr } = run(commands(text)[index % 4] as string[]);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(RAW.exec(stderr), text).toBeNull();
      expect(commandsIn(stderr)).toEqual([]);
    }
  });

  test('the pattern RAW matches each kind', () => {
    for (const text of ['\u001b', '\u0007', '\r', '\u009b', '\u2028', '\u202e']) {
      expect(text).toMatch(RAW);
    }
    expect('a\n\u00e4\u20ac').not.toMatch(RAW);
  });
});

describe('dist/cli.js', () => {
  test('has at most 120,000 bytes minified, with the texts that it loads to explain', async () => {
    const folder = dirname(CLI);
    const names = readdirSync(join(folder, 'cli')).map((name) => join(folder, 'cli', name));
    const minified = await Promise.all(
      [CLI, ...names].map((path) => transform(readFileSync(path, 'utf8'), { minify: true })),
    );
    const bytes = minified.map(({ code }) => Buffer.byteLength(code));
    expect(bytes).toHaveLength(3);
    expect(Math.min(...bytes)).toBeGreaterThan(500);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(120_000);
  });

  test('imports the guards and the advice from the entries of the package', () => {
    const imports = [...readFileSync(CLI, 'utf8').matchAll(/from ?"(\.[^"]*)"/g)];
    expect([...new Set(imports.map(([, path]) => path))].sort()).toEqual([
      './advice.js',
      './cli/chunk.js',
      './index.js',
    ]);
  });

  test('names the licenses of the packages that it contains', async () => {
    const { metafile } = await build({
      entryPoints: [join(ROOT, 'src/cli/main.ts')],
      bundle: true,
      write: false,
      outdir: 'unused',
      metafile: true,
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
    });
    const bundled = Object.keys(metafile.inputs).flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
    );
    const names = [...new Set(bundled)].sort();
    expect(names).toEqual(['ignore', 'jsonc-parser']);
    const [banner = ''] = /\/\*.*?\*\//s.exec(readFileSync(CLI, 'utf8')) ?? [];
    for (const name of names) {
      const manifest = JSON.parse(
        readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
      );
      expect(manifest.license).toBe('MIT');
      expect(banner).toMatch(new RegExp(`Contains ${name}\\. Copyright .* MIT License\\.`));
    }
  });
});
