import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { run } from '../../src/cli/run.js';
import { errorWithCode, memoryIo } from './memory-io.js';

const VALID_REQUEST =
  '{"type":"scheduleUpdateTwin","queryCondition":"*","updateTwin":{"etag":"*","tags":{}}}';
const OLD_REQUEST = '{"type":"scheduleTwinUpdate","queryCondition":"*"}';

describe('a valid file', () => {
  test('is told in one line that names the entity, and exits with 0', async () => {
    const io = memoryIo({ 'jobs/a.json': VALID_REQUEST });
    expect(await run(['check', 'jobs/a.json'], io)).toBe(0);
    expect(io).toMatchObject({ out: 'jobs/a.json: valid JobRequest\n', err: '' });
  });

  test('may come from standard input', async () => {
    const io = memoryIo({ '-': VALID_REQUEST });
    expect(await run(['check', '-'], io)).toBe(0);
    expect(io.out).toBe('-: valid JobRequest\n');
  });

  test('may begin with a byte order mark', async () => {
    const io = memoryIo({ a: `\ufeff${VALID_REQUEST}` });
    expect(await run(['check', 'a'], io)).toBe(0);
  });

  test('may be named like an option, behind --', async () => {
    const io = memoryIo({ '--json': VALID_REQUEST });
    expect(await run(['check', '--', '--json'], io)).toBe(0);
    expect(io.out).toBe('--json: valid JobRequest\n');
  });
});

describe('an invalid file', () => {
  test('is told with pointer, message, code and hint of each issue, and exits with 1', async () => {
    const io = memoryIo({ a: OLD_REQUEST });
    expect(await run(['check', 'a'], io)).toBe(1);
    expect(io.out).toBe(
      'a: invalid JobRequest\n' +
        '  /type: type must be one of scheduleDeviceMethod, scheduleUpdateTwin. [job-type]\n' +
        '    Did you mean scheduleUpdateTwin?\n',
    );
  });

  test('does not keep the files behind it from being judged', async () => {
    const io = memoryIo({ a: OLD_REQUEST, b: VALID_REQUEST });
    expect(await run(['check', 'a', 'b'], io)).toBe(1);
    expect(io.out).toMatch(/^a: invalid JobRequest\n.*\nb: valid JobRequest\n$/s);
  });
});

describe('--as', () => {
  test('says what each file must be, in whatever case', async () => {
    const io = memoryIo({ id: '"pump-014"', twin: '{}' });
    expect(await run(['check', '--as', 'deviceid', 'id'], io)).toBe(0);
    expect(await run(['check', '--as=TWIN', 'twin'], io)).toBe(0);
    expect(io.out).toBe('id: valid DeviceId\ntwin: valid Twin\n');
  });

  test('wins over what the members tell', async () => {
    const io = memoryIo({ a: VALID_REQUEST });
    expect(await run(['check', '--as', 'JobResponse', 'a'], io)).toBe(1);
    expect(io.out).toBe('a: invalid JobResponse\n  /status: status is missing. [required]\n');
  });

  test('asks whether a like entity was meant', async () => {
    const io = memoryIo({ a: '{}' });
    expect(await run(['check', '--as', 'TwinPach', 'a'], io)).toBe(2);
    expect(io.out).toBe('');
    expect(io.err).toMatch(
      /^iothub-jobs: Unknown entity: TwinPach\. Did you mean TwinPatch\?\nUsage:/,
    );
  });

  test('lists the entities if none is like it', async () => {
    const io = memoryIo();
    expect(await run(['check', '--as', 'zebra crossing', 'a'], io)).toBe(2);
    expect(io.err).toMatch(
      /Unknown entity: zebra crossing\. It is one of JobResponse, .*, DeviceStatus\.\n/,
    );
  });
});

describe('what cannot be judged exits with 2 and says why', () => {
  test.each([
    ['no such file', errorWithCode('ENOENT'), 'There is no such file.', 'not-found'],
    ['a directory', errorWithCode('EISDIR'), 'It is a directory, not a file.', 'directory'],
    [
      'a file that may not be read',
      errorWithCode('EACCES'),
      'It could not be read (EACCES).',
      'unreadable',
    ],
    [
      'text that is not UTF-8',
      Uint8Array.of(0x22, 0xc3, 0x28, 0x22),
      'It is not UTF-8 text: save it as UTF-8.',
      'not-utf8',
    ],
    [
      'text that is not JSON',
      '{\n  "a": 1,\n}',
      'It is not JSON: unexpected character, at line 3, column 1.',
      'not-json',
    ],
    [
      'JSON that ends too early',
      '{"a": 1',
      'It is not JSON: it ends too early, at line 1, column 8.',
      'not-json',
    ],
    ['more than 8 MiB', new Uint8Array(8_388_609), 'It has more than 8388608 bytes.', 'too-large'],
    [
      'an empty object',
      '{}',
      'Its members do not tell which entity it is: name the entity with --as.',
      'no-entity',
    ],
    [
      'an array',
      '[]',
      'Its members do not tell which entity it is: name the entity with --as.',
      'no-entity',
    ],
  ])('%s', async (_, content, reason, code) => {
    const io = memoryIo({ a: content });
    expect(await run(['check', 'a'], io)).toBe(2);
    expect(io).toMatchObject({ out: `a: not judged. ${reason}\n`, err: '' });

    const json = memoryIo({ a: content });
    expect(await run(['check', '--json', 'a'], json)).toBe(2);
    expect(JSON.parse(json.out)[0].error).toMatchObject({ code, message: reason });
  });

  test('yet the other files are judged, and 2 wins over 1', async () => {
    const io = memoryIo({ b: OLD_REQUEST, c: VALID_REQUEST });
    expect(await run(['check', 'a', 'b', 'c'], io)).toBe(2);
    expect(io.out).toMatch(
      /^a: not judged\. .*\nb: invalid JobRequest\n.*\nc: valid JobRequest\n$/s,
    );
  });

  test('exactly 8 MiB are still judged', async () => {
    const io = memoryIo({ a: '{"iotEdge":true}'.padEnd(8_388_608) });
    expect(await run(['check', 'a'], io)).toBe(0);
  });
});

describe('--json', () => {
  test('prints one array with an object for each file', async () => {
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
          message: 'It is not JSON: unexpected character, at line 1, column 4.',
          line: 1,
          column: 4,
        },
      },
      { file: 'd', error: { code: 'not-found', message: 'There is no such file.' } },
    ]);
  });
});

describe('advice', () => {
  const doubtful = (startTime: string) =>
    VALID_REQUEST.replace('{', `{"jobId":"Job-1","startTime":"${startTime}",`);

  test('is printed under a valid request as warnings, and exits with 0', async () => {
    const io = memoryIo({ a: doubtful('2026-03-07T23:59:59.999Z') });
    expect(await run(['check', 'a'], io)).toBe(0);
    expect(io.out).toBe(
      'a: valid JobRequest\n' +
        '  warning: /jobId: jobId is in the path of the call already, and what a hub does where the two differ is not known. [job-id-in-body]\n' +
        '    Leave jobId out.\n' +
        '  warning: /jobId: jobId has upper case, which one hub was seen to refuse. [job-id-upper-case]\n' +
        '    Write it in lower case.\n' +
        '  warning: /startTime: startTime lies in the past. [start-time-past]\n' +
        '    Leave startTime out to start at once.\n',
    );
  });

  test('stands in --json, in the form of issues', async () => {
    const io = memoryIo({
      a: doubtful('2026-03-15T00:00:00.001Z').replace('"jobId":"Job-1",', ''),
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
            message: 'startTime lies more than 168 hours ahead, which one hub was seen to refuse.',
          },
        ],
      },
    ]);
  });

  test('is silent on what is invalid, and on other entities', async () => {
    const io = memoryIo({
      a: doubtful('never'),
      b: '{"methodName":"m","payload":0}',
      c: doubtful('2026-03-01T00:00:00Z'),
    });
    expect(await run(['check', 'a', 'b'], io)).toBe(1);
    expect(await run(['check', '--as', 'CloudToDeviceMethod', 'c'], io)).toBe(0);
    expect(io.out).not.toContain('warning');
    expect(io.out).toContain('b: valid CloudToDeviceMethodRequest\n');
  });
});

describe('hostile input', () => {
  test.each([
    ['nested brackets that are JSON', '['.repeat(1e6) + ']'.repeat(1e6), 2],
    ['nested brackets that are not closed', '['.repeat(1e6), 2],
    ['a twin nested a million deep', `{"tags":${'{"a":'.repeat(1e6)}1${'}'.repeat(1e6)}}`, 1],
    [
      'a payload nested a million deep',
      `{"methodName":"m","payload":${'['.repeat(1e6)}${']'.repeat(1e6)}}`,
      1,
    ],
  ])('%s cannot bring it down', async (_, content, exitCode) => {
    expect(await run(['check', '-'], memoryIo({ '-': content }))).toBe(exitCode);
  });

  test('cannot command the terminal by the name of a member, a file or an option', async () => {
    const io = memoryIo({ 'a\u001b[2J': '{"tags":{"\\u001b[2J\\n":1},"etag":"*"}' });
    expect(await run(['check', 'a\u001b[2J'], io)).toBe(1);
    expect(await run(['check', 'a', '--\u001b[2J'], io)).toBe(2);
    expect(await run(['check', 'a', '--as', '\u001b[2J'], io)).toBe(2);
    expect(io.out).toContain('a\\u001b[2J: invalid TwinPatch\n  /tags/\\u001b[2J\\u000a: ');
    expect(io.out + io.err).not.toContain('\u001b');
  });
});

describe('help and version', () => {
  test.each(['--help', '-h'])('%s prints the usage and every entity', async (option) => {
    const io = memoryIo();
    expect(await run([option], io)).toBe(0);
    expect(io.out).toMatch(
      /^Usage: iothub-jobs check .*\n {2}JobResponse\n.*\n {2}DeviceStatus\n/s,
    );
    expect(io.err).toBe('');
  });

  test.each(['--version', '-v'])('%s prints the version of the package', async (option) => {
    const io = memoryIo();
    expect(await run([option], io)).toBe(0);
    expect(io).toMatchObject({ out: `${packageJson.version}\n`, err: '' });
  });

  test('help may be asked of the command too', async () => {
    expect(await run(['check', '--help'], memoryIo())).toBe(0);
  });
});

describe('wrong arguments exit with 2, and the usage goes to standard error', () => {
  test.each([
    ['no command', [], 'No command is given.'],
    ['an unknown command', ['verify', 'a'], 'Unknown command: verify.'],
    ['no file', ['check'], 'No file is given.'],
    ['no file behind --', ['check', '--'], 'No file is given.'],
    ['an unknown option', ['check', '--strict', 'a'], "Unknown option '--strict'"],
    ['--as without an entity', ['check', 'a', '--as'], 'argument missing'],
    [
      '--as before an option',
      ['check', '--as', '--json', 'a'],
      'is ambiguous. Did you forget to specify',
    ],
    ['standard input twice', ['check', '-', 'a', '-'], 'Standard input can be read only once.'],
  ])('%s', async (_, argv, reason) => {
    const io = memoryIo({ a: '{}', '-': '{}' });
    expect(await run(argv, io)).toBe(2);
    expect(io.out).toBe('');
    // The message takes one line, though some of parseArgs have several.
    expect(io.err).not.toContain('\\u000a');
    expect(io.err.split('\n')[0]).toContain(reason);
    expect(io.err.split('\n')[1]).toMatch(/^Usage: iothub-jobs check /);
  });
});
