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
        '  a:1:9: /type: type must be one of scheduleDeviceMethod, scheduleUpdateTwin. [job-type]\n' +
        '    Did you mean scheduleUpdateTwin?\n' +
        `    > 1 | ${OLD_REQUEST}\n` +
        '        |         ^\n',
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
      /\n {2}a:1:1: The value may have more issues than these 100\. \[truncated\]\n.*\n.*\n$/,
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
    expect(io.out).toMatch(
      /^a: invalid JobResponse\n {2}a:1:1: \/status: status is missing\. \[required\]\n/,
    );
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
    ['UTF-16', Buffer.from('{}', 'utf16le'), 'the text is in UTF-16; save it in UTF-8', 'not-utf8'],
    [
      'UTF-16 with a byte order mark',
      Buffer.from('\ufeff{}', 'utf16le'),
      'the text is in UTF-16; save it in UTF-8',
      'not-utf8',
    ],
    [
      'UTF-16 in big-endian order',
      Uint8Array.of(0, 0x7b, 0, 0x7d),
      'the text is in UTF-16; save it in UTF-8',
      'not-utf8',
    ],
    [
      'UTF-16 in big-endian order with a byte order mark',
      Uint8Array.of(0xfe, 0xff, 0, 0x7b),
      'the text is in UTF-16; save it in UTF-8',
      'not-utf8',
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

  test('prints the mistake in JSON with its position and the lines around it', async () => {
    const io = memoryIo({ a: '{\n  "a": 1,\n}' });
    expect(await run(['check', 'a'], io)).toBe(2);
    expect(io.out).toBe(
      'a:2:9: error: not JSON: trailing commas are not allowed\n' +
        '      1 | {\n' +
        '    > 2 |   "a": 1,\n' +
        '        |         ^\n' +
        '      3 | }\n',
    );
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
      { file: 'a', entity: 'JobRequest', valid: true, issues: [], warnings: [] },
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
            line: 1,
            column: 9,
            offset: 8,
          },
        ],
        warnings: [],
      },
      {
        file: 'c',
        error: {
          code: 'not-json',
          message: 'not JSON: a comma or a closing bracket is expected',
          line: 1,
          column: 4,
          offset: 3,
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
    expect(io.out.split('\n').filter((line) => !line.includes(' | '))).toEqual([
      'a: valid JobRequest',
      '  a:1:10: warning: /jobId: jobId has upper-case letters, which one hub was observed to reject. [job-id-upper-case]',
      '    Use lower case.',
      '  a:1:30: warning: /startTime: startTime is a minute or more in the past. [start-time-past]',
      '    Omit startTime to start the job immediately.',
      '',
    ]);
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
        warnings: [
          {
            severity: 'warning',
            path: ['startTime'],
            code: 'start-time-far',
            message:
              'startTime is more than 168 hours ahead, which one hub was observed to reject.',
            line: 1,
            column: 14,
            offset: 13,
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

describe('check warns about the text', () => {
  const duplicate = VALID_REQUEST.replace('"tags":{}', '"tags":{"a":1,"a":1e999}');

  test('of a valid file, and exits with 0', async () => {
    const io = memoryIo({ a: VALID_REQUEST.replace('"tags":{}', '"tags":{"a":1,"a":2}') });
    expect(await run(['check', 'a'], io)).toBe(0);
    expect(io.out).toMatch(
      /^a: valid JobRequest\n {2}a:1:90: warning: \/updateTwin\/tags\/a: a occurs more than once in its object, .* \[duplicate-name\]\n/,
    );
  });

  test('of an invalid file, in --json too', async () => {
    const io = memoryIo({ a: duplicate });
    expect(await run(['check', '--json', 'a'], io)).toBe(1);
    const [{ warnings }] = JSON.parse(io.out);
    expect(warnings).toEqual([
      {
        severity: 'warning',
        code: 'duplicate-name',
        path: ['updateTwin', 'tags', 'a'],
        message: 'a occurs more than once in its object, and JSON.parse keeps the last value.',
        ...{ line: 1, column: 90, offset: 89 },
      },
      expect.objectContaining({ code: 'rounded-number', offset: 93 }),
    ]);
  });
});

describe('check marks', () => {
  test.each([
    ['the name of an unknown property', '{"etag":"*","tags":{},"tag":{}}', '"tag":'],
    ['the name that is not a valid key', '{"etag":"*","tags":{"a.b":1}}', '"a.b":'],
    ['a value that is not valid', '{"etag":"*","tags":{"a":[null]}}', 'null]'],
    ['the object in which a property is missing', '{"tags":{}}', '{"tags"'],
  ])('%s', async (_, text, marked) => {
    const io = memoryIo({ a: text });
    await run(['check', '--json', '--as', 'TwinPatch', 'a'], io);
    const [{ issues }] = JSON.parse(io.out);
    expect(text.slice(issues[0].offset).startsWith(marked)).toBe(true);
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
    expect(io.out).toContain(
      'a\\u001b[2J: invalid TwinPatch\n  a\\u001b[2J:1:10: /tags/\\u001b[2J\\u000a: ',
    );
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
