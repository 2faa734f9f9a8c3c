import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ENTITY_NAMES } from '../../src/cli/find-entity.js';
import { run } from '../../src/cli/run.js';
import { errorWithCode, memoryIo } from './memory-io.js';

const VALID_REQUEST =
  '{"type":"scheduleUpdateTwin","queryCondition":"*","updateTwin":{"etag":"*","tags":{}}}';
const OLD_REQUEST = '{"type":"scheduleTwinUpdate","queryCondition":"*"}';

describe('check on a valid file', () => {
  test('prints one line with the entity and exits with 0', async () => {
    const io = memoryIo({ 'jobs/a.json': VALID_REQUEST });
    expect(await run(['check', 'jobs/a.json'], io)).toBe(0);
    expect(io).toMatchObject({ out: 'jobs/a.json: valid JobRequest\n', err: '' });
  });

  test('reads standard input for -', async () => {
    const io = memoryIo({ '-': VALID_REQUEST });
    expect(await run(['check', '-'], io)).toBe(0);
    expect(io.out).toBe('-: valid JobRequest\n');
  });

  test('accepts a byte order mark', async () => {
    const io = memoryIo({ a: `\ufeff${VALID_REQUEST}` });
    expect(await run(['check', 'a'], io)).toBe(0);
  });

  test('accepts a file named like an option after --', async () => {
    const io = memoryIo({ '--json': VALID_REQUEST });
    expect(await run(['check', '--', '--json'], io)).toBe(0);
    expect(io.out).toBe('--json: valid JobRequest\n');
  });
});

describe('check on an invalid file', () => {
  test('prints pointer, message, code and hint of each issue and exits with 1', async () => {
    const io = memoryIo({ a: OLD_REQUEST });
    expect(await run(['check', 'a'], io)).toBe(1);
    expect(io.out).toBe(
      'a: invalid JobRequest\n' +
        '  /type: type must be one of scheduleDeviceMethod, scheduleUpdateTwin. [job-type]\n' +
        '    Did you mean scheduleUpdateTwin?\n',
    );
  });

  test('says that there are more than 100 issues', async () => {
    const patch = {
      etag: '*',
      tags: Object.fromEntries(Array.from({ length: 101 }, (_, key) => [`a.${key}`, 1])),
    };
    const io = memoryIo({ a: JSON.stringify(patch) });
    expect(await run(['check', '--as', 'TwinPatch', 'a'], io)).toBe(1);
    expect(io.out).toMatch(
      /\n {2}The value may have more issues than these 100\. \[truncated\]\n$/,
    );
  });

  test('goes on to the next file', async () => {
    const io = memoryIo({ a: OLD_REQUEST, b: VALID_REQUEST });
    expect(await run(['check', 'a', 'b'], io)).toBe(1);
    expect(io.out).toMatch(/^a: invalid JobRequest\n.*\nb: valid JobRequest\n$/s);
  });
});

describe('check --as', () => {
  test('sets the entity of every file, in any case', async () => {
    const io = memoryIo({ id: '"pump-014"', twin: '{}' });
    expect(await run(['check', '--as', 'deviceid', 'id'], io)).toBe(0);
    expect(await run(['check', '--as=TWIN', 'twin'], io)).toBe(0);
    expect(io.out).toBe('id: valid DeviceId\ntwin: valid Twin\n');
  });

  test('overrides the inferred entity', async () => {
    const io = memoryIo({ a: VALID_REQUEST });
    expect(await run(['check', '--as', 'JobResponse', 'a'], io)).toBe(1);
    expect(io.out).toBe('a: invalid JobResponse\n  /status: status is missing. [required]\n');
  });

  test('suggests a similar entity', async () => {
    const io = memoryIo({ a: '{}' });
    expect(await run(['check', '--as', 'TwinPach', 'a'], io)).toBe(2);
    expect(io.out).toBe('');
    expect(io.err).toMatch(
      /^iothub-jobs: error: unknown entity 'TwinPach'\. Did you mean TwinPatch\?\nUsage:/,
    );
  });

  test('lists the entities if none is similar', async () => {
    const io = memoryIo();
    expect(await run(['check', '--as', 'zebra crossing', 'a'], io)).toBe(2);
    expect(io.err).toContain(
      `unknown entity 'zebra crossing'. The entities are ${ENTITY_NAMES.join(', ')}.\n`,
    );
  });
});

describe('check on a file that it cannot validate', () => {
  test.each([
    ['a missing file', errorWithCode('ENOENT'), 'no such file', 'not-found'],
    ['a directory', errorWithCode('EISDIR'), 'is a directory', 'directory'],
    [
      'a file without read permission',
      errorWithCode('EACCES'),
      'cannot read the file (EACCES)',
      'unreadable',
    ],
    ['invalid UTF-8', Uint8Array.of(0x22, 0xc3, 0x28, 0x22), 'not valid UTF-8', 'not-utf8'],
    [
      'invalid JSON',
      '{\n  "a": 1,\n}',
      'invalid JSON: unexpected character at line 3, column 1',
      'not-json',
    ],
    [
      'JSON that ends too early',
      '{"a": 1',
      'invalid JSON: unexpected end of input at line 1, column 8',
      'not-json',
    ],
    ['more than 8 MiB', new Uint8Array(8_388_609), 'larger than 8388608 bytes', 'too-large'],
    ['an empty object', '{}', 'cannot infer the payload type; use --as', 'no-entity'],
    ['an array', '[]', 'cannot infer the payload type; use --as', 'no-entity'],
  ])('prints the error for %s and exits with 2', async (_, content, message, code) => {
    const io = memoryIo({ a: content });
    expect(await run(['check', 'a'], io)).toBe(2);
    expect(io).toMatchObject({ out: `a: error: ${message}\n`, err: '' });

    const json = memoryIo({ a: content });
    expect(await run(['check', '--json', 'a'], json)).toBe(2);
    expect(JSON.parse(json.out)[0].error).toMatchObject({ code, message });
  });

  test('validates the other files and prefers exit code 2 to 1', async () => {
    const io = memoryIo({ b: OLD_REQUEST, c: VALID_REQUEST });
    expect(await run(['check', 'a', 'b', 'c'], io)).toBe(2);
    expect(io.out).toMatch(/^a: error: .*\nb: invalid JobRequest\n.*\nc: valid JobRequest\n$/s);
  });

  test('accepts a file of exactly 8 MiB', async () => {
    const io = memoryIo({ a: '{"iotEdge":true}'.padEnd(8_388_608) });
    expect(await run(['check', 'a'], io)).toBe(0);
  });
});

describe('check --json', () => {
  test('prints one array with an object per file', async () => {
    const io = memoryIo({ a: VALID_REQUEST, b: OLD_REQUEST, c: '[1 2]' });
    expect(await run(['check', '--json', 'a', 'b', 'c', 'd'], io)).toBe(2);
    expect(JSON.parse(io.out)).toEqual([
      { file: 'a', entity: 'JobRequest', valid: true, issues: [], advice: [] },
      {
        file: 'b',
        entity: 'JobRequest',
        valid: false,
        issues: [
          {
            path: ['type'],
            code: 'job-type',
            message: 'type must be one of scheduleDeviceMethod, scheduleUpdateTwin.',
            hint: 'Did you mean scheduleUpdateTwin?',
          },
        ],
        advice: [],
      },
      {
        file: 'c',
        error: {
          code: 'not-json',
          message: 'invalid JSON: unexpected character at line 1, column 4',
          line: 1,
          column: 4,
        },
      },
      { file: 'd', error: { code: 'not-found', message: 'no such file' } },
    ]);
  });
});

describe('check prints advice', () => {
  const risky = (startTime: string) =>
    VALID_REQUEST.replace('{', `{"jobId":"Job-1","startTime":"${startTime}",`);

  test('as warnings about a valid request and exits with 0', async () => {
    const io = memoryIo({ a: risky('2026-03-07T23:59:00.000Z') });
    expect(await run(['check', 'a'], io)).toBe(0);
    expect(io.out).toBe(
      'a: valid JobRequest\n' +
        '  warning: /jobId: jobId has upper-case letters, which one hub was observed to reject. [job-id-upper-case]\n' +
        '    Use lower case.\n' +
        '  warning: /startTime: startTime is a minute or more in the past. [start-time-past]\n' +
        '    Omit startTime to start the job immediately.\n',
    );
  });

  test('in --json, in the format of issues', async () => {
    const io = memoryIo({
      a: risky('2026-03-15T00:00:00.001Z').replace('"jobId":"Job-1",', ''),
    });
    expect(await run(['check', '--json', 'a'], io)).toBe(0);
    expect(JSON.parse(io.out)).toEqual([
      {
        file: 'a',
        entity: 'JobRequest',
        valid: true,
        issues: [],
        advice: [
          {
            severity: 'warning',
            path: ['startTime'],
            code: 'start-time-far',
            message:
              'startTime is more than 168 hours ahead, which one hub was observed to reject.',
          },
        ],
      },
    ]);
  });

  test('only for valid job requests', async () => {
    const io = memoryIo({
      a: risky('never'),
      b: '{"methodName":"m","payload":0}',
      c: risky('2026-03-01T00:00:00Z'),
    });
    expect(await run(['check', 'a', 'b'], io)).toBe(1);
    expect(await run(['check', '--as', 'CloudToDeviceMethod', 'c'], io)).toBe(0);
    expect(io.out).not.toContain('warning');
    expect(io.out).toContain('b: valid CloudToDeviceMethodRequest\n');
  });
});

describe('check on hostile input', () => {
  test.each([
    ['a million closed brackets', '['.repeat(1e6) + ']'.repeat(1e6), 2],
    ['a million open brackets', '['.repeat(1e6), 2],
    [
      'a twin nested a million levels deep',
      `{"tags":${'{"a":'.repeat(1e6)}1${'}'.repeat(1e6)}}`,
      1,
    ],
    [
      'a payload nested a million levels deep',
      `{"methodName":"m","payload":${'['.repeat(1e6)}${']'.repeat(1e6)}}`,
      1,
    ],
  ])('does not crash on %s', async (_, content, exitCode) => {
    expect(await run(['check', '-'], memoryIo({ '-': content }))).toBe(exitCode);
  });

  test('escapes control characters in the names of properties, files and options', async () => {
    const io = memoryIo({ 'a\u001b[2J': '{"tags":{"\\u001b[2J\\n":1},"etag":"*"}' });
    expect(await run(['check', 'a\u001b[2J'], io)).toBe(1);
    expect(await run(['check', 'a', '--\u001b[2J'], io)).toBe(2);
    expect(await run(['check', 'a', '--as', '\u001b[2J'], io)).toBe(2);
    expect(io.out).toContain('a\\u001b[2J: invalid TwinPatch\n  /tags/\\u001b[2J\\u000a: ');
    expect(io.out + io.err).not.toContain('\u001b');
  });
});

describe('run', () => {
  test.each(['--help', '-h'])('prints the usage and every entity for %s', async (option) => {
    const io = memoryIo();
    expect(await run([option], io)).toBe(0);
    expect(io.out).toMatch(
      /^Usage: iothub-jobs check .*\n {2}JobResponse\n.*\n {2}DeviceStatus\n/s,
    );
    expect(io.err).toBe('');
  });

  test.each(['--version', '-v'])('prints the version of the package for %s', async (option) => {
    const io = memoryIo();
    expect(await run([option], io)).toBe(0);
    expect(io).toMatchObject({ out: `${packageJson.version}\n`, err: '' });
  });

  test('prints the help for check --help', async () => {
    expect(await run(['check', '--help'], memoryIo())).toBe(0);
  });
});

describe('run with invalid arguments', () => {
  test.each([
    ['no command', [], 'missing command'],
    ['an unknown command', ['verify', 'a'], "unknown command 'verify'"],
    ['no file', ['check'], 'missing file'],
    ['no file after --', ['check', '--'], 'missing file'],
    ['an unknown option', ['check', '--strict', 'a'], "Unknown option '--strict'"],
    ['--as without an entity', ['check', 'a', '--as'], 'argument missing'],
    [
      '--as before an option',
      ['check', '--as', '--json', 'a'],
      'is ambiguous. Did you forget to specify',
    ],
    [
      'standard input twice',
      ['check', '-', 'a', '-'],
      "standard input ('-') can be read only once",
    ],
  ])('prints the error and the usage to standard error for %s', async (_, argv, message) => {
    const io = memoryIo({ a: '{}', '-': '{}' });
    expect(await run(argv, io)).toBe(2);
    expect(io.out).toBe('');
    // Some messages of parseArgs have several lines.
    expect(io.err).not.toContain('\\u000a');
    expect(io.err.split('\n')[0]).toContain(message);
    expect(io.err.split('\n')[1]).toMatch(/^Usage: iothub-jobs check /);
  });
});
