import { Ajv } from 'ajv';
import { describe, expect, test, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import resultsSchema from '../../schemas/command-line/results.json' with { type: 'json' };
import { run } from '../../src/cli/run.js';
import { errorWithCode, memoryIo } from './memory-io.js';

const VALID_REQUEST =
  '{"type":"scheduleUpdateTwin","queryCondition":"*","updateTwin":{"etag":"*","tags":{}}}';
const OLD_REQUEST = '{"type":"scheduleTwinUpdate","queryCondition":"*"}';
const RISKY_REQUEST = VALID_REQUEST.replace('{', '{"jobId":"Job-1",');

const isResults = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
  resultsSchema,
);

/** Runs a check with a format that programs read, and returns the object. */
async function results(files: Parameters<typeof memoryIo>[0], ...argv: string[]) {
  const io = memoryIo(files);
  const exitCode = await run(['check', '--format=json', ...argv], io);
  const output = JSON.parse(io.out);
  expect(isResults(output), JSON.stringify(isResults.errors)).toBe(true);
  return { exitCode, ...output };
}

test('check links each code to the page of its kind, in terminals with links', async () => {
  const keys = Array.from({ length: 101 }, (_, index) => `"a ${index}":1`);
  const files = {
    issues: `{"etag":"*","tags":{${keys.join()}}}`,
    warnings: `{"etag":"*","tags":{"a":0${',"a":1'.repeat(101)}}}`,
    advice: RISKY_REQUEST,
    errors: '{',
  };
  const terminal = {
    env: { TERM_PROGRAM: 'vscode' },
    isTerminal: { in: true, out: true, err: true },
  };
  const io = memoryIo(files, terminal);
  await run(['check', ...Object.keys(files)], io);
  const links = io.out.split('\u001b]8;;').filter((part) => part.startsWith('file:'));
  const pages = links.map((link) => {
    const [url, code] = link.split('\u001b\\') as [string, string];
    return `${code.slice(1, -1)} ${url.replace(/.*\/docs\//, '')}`;
  });
  expect(new Set(pages)).toEqual(
    new Set([
      'twin-key errors.md#codes',
      'truncated errors.md#codes',
      'duplicate-name command-line.md#codes',
      'truncated command-line.md#codes',
      'job-id-upper-case advice.md#codes',
      'json-syntax command-line.md#codes',
    ]),
  );
});

describe('check on a valid file', () => {
  test('prints only the last line, and exits with 0', async () => {
    const io = memoryIo({ 'jobs/a.json': VALID_REQUEST });
    expect(await run(['check', 'jobs/a.json'], io)).toBe(0);
    expect(io).toMatchObject({ out: '1 file: 1 valid in 0.0 s\n', err: '' });
  });

  test('reads standard input for -', async () => {
    expect(await results({ '-': VALID_REQUEST }, '-')).toMatchObject({
      exitCode: 0,
      results: [{ file: '-', entity: 'JobRequest', valid: true }],
    });
  });

  test('gives standard input the name of --stdin-filename', async () => {
    const { results: found, summary } = await results(
      { '-': '{"iotEdge":true}\n{"iotEdge":1}\n' },
      ...['-', '--stdin-filename', 'a.ndjson'],
    );
    expect(found).toEqual([expect.objectContaining({ file: 'a.ndjson', line: 2, valid: false })]);
    expect(summary).toMatchObject({ files: 1, lines: 2, valid: 1, invalid: 1 });
  });

  test('accepts a byte order mark', async () => {
    expect(await run(['check', 'a'], memoryIo({ a: `\ufeff${VALID_REQUEST}` }))).toBe(0);
  });

  test('accepts --as, in any case', async () => {
    const io = memoryIo({ id: '"pump-014"' });
    expect(await run(['check', '--as', 'deviceid', 'id', '--verbose'], io)).toBe(0);
    expect(io.out).toBe('id: valid DeviceId\n1 file: 1 valid in 0.0 s\n');
  });

  test('prints with --verbose that it is valid, and why it is that entity', async () => {
    const names = '{"deviceId":"d","version":1,"modelId":"","statusReason":""}';
    const io = memoryIo({
      a: names,
      b: '{"iotEdge":true}',
      c: '{"etag":"*","tags":{},"$schema":"urn:iothub-jobs-schema:1:twin-patch"}',
    });
    expect(await run(['check', 'a', 'b', 'c', '--verbose'], io)).toBe(0);
    expect(io.out.split('\n').slice(0, 3)).toEqual([
      'a: valid Twin, inferred from deviceId, version, modelId and others',
      'b: valid DeviceCapabilities, inferred from iotEdge',
      'c: valid TwinPatch, inferred from $schema',
    ]);
  });
});

test.each([
  ['says that the current directory was deleted', { syscall: 'uv_cwd' }, 2],
  ['does not hide other errors', { syscall: 'open' }, undefined],
])('check %s', async (_, details, exitCode) => {
  const io = memoryIo({}, { kindOf: () => void process.cwd() });
  const cwd = vi.spyOn(process, 'cwd').mockImplementation(() => {
    throw Object.assign(new Error('ENOENT'), details);
  });
  try {
    const result = run(['check', 'a'], io);
    if (exitCode === undefined) await expect(result).rejects.toThrow('ENOENT');
    else expect(await result).toBe(exitCode);
  } finally {
    cwd.mockRestore();
  }
  const [line] = io.err.split('\n');
  const message = 'iothub-jobs-schema: error: the current directory does not exist';
  expect(line).toBe(exitCode === 2 ? message : '');
});

describe('check on an invalid file', () => {
  test('prints place, pointer, message, code, hint and lines of each issue, and exits with 1', async () => {
    const io = memoryIo({ a: OLD_REQUEST });
    expect(await run(['check', 'a'], io)).toBe(1);
    expect(io.out).toBe(
      'a: invalid JobRequest\n' +
        '  a:1:9: error: /type: type must be one of scheduleDeviceMethod, scheduleUpdateTwin. [job-type]\n' +
        '    Did you mean scheduleUpdateTwin?\n' +
        `    > 1 | ${OLD_REQUEST}\n` +
        '        |         ^\n' +
        '1 file: 0 valid, 1 invalid in 0.0 s\n',
    );
  });

  test('says last that there are more than 100 issues', async () => {
    const tags = Object.fromEntries(Array.from({ length: 101 }, (_, key) => [`a.${key}`, 1]));
    const { results: found } = await results({ a: JSON.stringify({ etag: '*', tags }) }, 'a');
    const codes = found[0].issues.map(({ code }: { code: string }) => code);
    expect(codes.slice(-2)).toEqual(['twin-key', 'truncated']);
  });

  test('goes on with the others', async () => {
    const { exitCode, summary } = await results({ a: OLD_REQUEST, b: VALID_REQUEST }, 'a', 'b');
    expect(exitCode).toBe(1);
    expect(summary).toMatchObject({ files: 2, valid: 1, invalid: 1 });
  });

  test('lists issues and warnings in the order of the text', async () => {
    const text = '{"etag":"A","tags":{"a.b":1e400,"c":1,"c":2},"x":1}';
    const { results: found } = await results({ a: text }, 'a');
    const offsets = (list: { offset: number }[]) => list.map(({ offset }) => offset);
    expect(found[0].issues.map(({ code }: { code: string }) => code).slice(0, 2)).toEqual([
      'etag',
      'twin-key',
    ]);
    for (const list of [found[0].issues, found[0].warnings]) {
      expect(list.length).toBeGreaterThan(1);
      expect(offsets(list)).toEqual(offsets(list).sort((one, other) => one - other));
    }
  });
});

describe('check on a file that it cannot check', () => {
  const noEntity =
    'cannot infer what this is from its properties; name it with --as, or with $schema in the file';
  const utf16 = 'the text is in UTF-16; save it in UTF-8';

  test.each([
    ['a missing file', errorWithCode('ENOENT'), 'no such file', 'not-found'],
    [
      'a file without permission',
      errorWithCode('EACCES'),
      'cannot be read (EACCES)',
      'cannot-read',
    ],
    ['invalid UTF-8', Uint8Array.of(0x22, 0xc3, 0x28, 0x22), 'not valid UTF-8', 'not-utf8'],
    ['UTF-16', Buffer.from('{}', 'utf16le'), utf16, 'not-utf8'],
    ['more than 8 MiB', new Uint8Array(8_388_609), 'larger than 8388608 bytes', 'too-large'],
    ['an empty object', '{}', noEntity, 'no-entity'],
    ['an empty array', '[]', noEntity, 'no-entity'],
  ])('prints the error for %s and exits with 2', async (_, content, message, code) => {
    const io = memoryIo({ a: content });
    expect(await run(['check', 'a'], io)).toBe(2);
    expect(io.out).toBe(`a: error: ${message} [${code}]\n1 file: 0 valid, 1 unreadable in 0.0 s\n`);
    const { results: found } = await results({ a: content }, 'a');
    expect(found).toEqual([{ file: 'a', error: { code, message } }]);
  });

  test('prints the mistake in JSON with its place and the lines around it', async () => {
    const io = memoryIo({ a: '{\n  "a": 1,\n}' });
    expect(await run(['check', '--quiet', 'a'], io)).toBe(2);
    expect(io.out).toBe(
      'a:2:9: error: not JSON: trailing commas are not allowed [json-syntax]\n' +
        '      1 | {\n' +
        '    > 2 |   "a": 1,\n' +
        '        |         ^\n' +
        '      3 | }\n',
    );
  });

  test('counts a lone carriage return as the end of a line in a file with one value', async () => {
    const { results: found } = await results(
      { a: '{\r"iotEdge":1}', b: '{\r"iotEdge"}' },
      'a',
      'b',
    );
    expect(found).toMatchObject([
      { issues: [{ line: 2, column: 11, offset: 12 }] },
      { error: { line: 2, column: 10, offset: 11 } },
    ]);
  });

  test('prefers exit code 2 to 1', async () => {
    const { exitCode, summary } = await results(
      { b: OLD_REQUEST, c: VALID_REQUEST },
      'a',
      'b',
      'c',
    );
    expect(exitCode).toBe(2);
    expect(summary).toMatchObject({ files: 3, valid: 1, invalid: 1, unreadable: 1, warnings: 0 });
  });
});

describe('check on directories and patterns', () => {
  const files = { 'jobs/a.json': VALID_REQUEST, 'jobs/sub/b.json': OLD_REQUEST, 'jobs/c.txt': '' };

  test.each([
    ['a directory', 'jobs', ['jobs/a.json', 'jobs/sub/b.json']],
    ['a pattern', 'jobs/*/*.json', ['jobs/sub/b.json']],
  ])('checks the files of %s', async (_, argument, expected) => {
    const { results: found } = await results(files, argument);
    expect(found.map(({ file }: { file: string }) => file)).toEqual(expected);
  });

  test('fails if there is none', async () => {
    const { exitCode, results: found } = await results(files, '*.json');
    expect(exitCode).toBe(2);
    expect(found).toEqual([
      { file: '*.json', error: { code: 'no-files', message: 'no file matches the pattern' } },
    ]);
  });
});

describe('check on lines', () => {
  const text = [
    '{"iotEdge":true}',
    '',
    '{"iotEdge":1}',
    '{"iotEdge"}',
    '{"iotEdge":true,"iotEdge":true}',
  ].join('\n');

  test.each([
    ['a file by its name', ['a.ndjson']],
    ['any file with --ndjson', ['a', '--ndjson']],
  ])('prints the lines of %s with findings', async (_, argv) => {
    const {
      exitCode,
      results: found,
      summary,
    } = await results({ [argv[0] as string]: text }, ...argv);
    expect(exitCode).toBe(2);
    expect(found).toMatchObject([
      { line: 3, valid: false, issues: [{ code: 'type', line: 3, column: 12, offset: 29 }] },
      { line: 4, error: { code: 'json-syntax', line: 4, column: 11, offset: 42 } },
      {
        line: 5,
        valid: true,
        warnings: [{ code: 'duplicate-name', line: 5, column: 17, offset: 60 }],
      },
    ]);
    expect(summary).toMatchObject({
      files: 1,
      lines: 4,
      valid: 2,
      invalid: 1,
      unreadable: 1,
      warnings: 1,
    });
  });

  test('prints only lines with findings for programs, with --verbose too', async () => {
    const { results: found } = await results({ 'a.ndjson': text }, 'a.ndjson', '--verbose');
    expect(found.map(({ line }: { line: number }) => line)).toEqual([3, 4, 5]);
  });

  test('takes only names that end in .ndjson or .jsonl for those of files with a value per line', async () => {
    const lines = '{\n"iotEdge":true\n}\n';
    const { exitCode } = await results(
      { 'a.ndjson.json': lines, 'b.jsonl.bak': lines },
      'a.ndjson.json',
      'b.jsonl.bak',
    );
    expect(exitCode).toBe(0);
  });

  test('prints with --verbose that a file has no values', async () => {
    const io = memoryIo({ 'a.ndjson': '\n' });
    await run(['check', 'a.ndjson', '--verbose'], io);
    expect(io.out).toMatch(/^a\.ndjson: no values\n/);
  });

  test('prints each line for people, with --verbose the valid ones too', async () => {
    const io = memoryIo({ 'a.jsonl': '{"iotEdge":true}\n{"iotEdge":1}\n' });
    expect(await run(['check', 'a.jsonl', '--verbose'], io)).toBe(1);
    expect(io.out).toBe(
      'a.jsonl:1: valid DeviceCapabilities, inferred from iotEdge\n' +
        'a.jsonl:2: invalid DeviceCapabilities, inferred from iotEdge\n' +
        '  a.jsonl:2:12: error: /iotEdge: iotEdge must be a boolean. [type]\n' +
        '    > 2 | {"iotEdge":1}\n' +
        '        |            ^\n' +
        '1 file with 2 values: 1 valid, 1 invalid in 0.0 s\n',
    );
  });

  test('reports a line that cannot be read with its number, and a file without one', async () => {
    const { results: found, summary } = await results(
      { 'a.ndjson': Buffer.from([0x7b, 0xff, 0x0a]), 'b.ndjson': Buffer.from('{}\n', 'utf16le') },
      ...['a.ndjson', 'b.ndjson', 'c.ndjson'],
    );
    expect(found).toMatchObject([
      { file: 'a.ndjson', line: 1, error: { code: 'not-utf8' } },
      { file: 'b.ndjson', error: { code: 'not-utf8' } },
      { file: 'c.ndjson', error: { code: 'not-found' } },
    ]);
    expect(found.map(({ line }: { line?: number }) => line)).toEqual([1, undefined, undefined]);
    expect(summary).toMatchObject({ files: 3, lines: 1, unreadable: 3 });
  });

  test('does not take a lone carriage return for the end of a line', async () => {
    const first = '{"etag":"*",\r"tags":{"😀":1,"a.b":1}}';
    const { results: found } = await results(
      { 'a.ndjson': `${first}\n{"etag":\r\r1x}\n` },
      'a.ndjson',
    );
    expect(found).toMatchObject([
      { line: 1, issues: [{ line: 1, column: 28, offset: first.indexOf('"a.b"') }] },
      { line: 2, error: { line: 2, column: 11, offset: first.length + 11 } },
    ]);
    const io = memoryIo({ 'a.ndjson': `${first}\n` });
    await run(['check', 'a.ndjson'], io);
    expect(io.out).toContain('    > 1 | {"etag":"*", "tags":{"😀":1,"a.b":1}}\n');
  });

  test.each([
    ['an empty file', ''],
    ['blank lines', '\ufeff \r\n\n\t'],
  ])('warns about %s, which is neither valid nor invalid', async (_, content) => {
    const io = memoryIo({ 'a.ndjson': content });
    expect(await run(['check', 'a.ndjson'], io)).toBe(0);
    expect(io.out).toBe(
      'a.ndjson: no values\n' +
        '  a.ndjson:1:1: warning: The file has no line with a value. [no-values]\n' +
        '1 file: 0 valid, 1 warning in 0.0 s\n',
    );
    expect(await run(['check', 'a.ndjson', '--max-warnings=0'], io)).toBe(1);
    const { results: found, summary } = await results({ 'a.ndjson': content }, 'a.ndjson');
    expect(found).toMatchObject([
      { file: 'a.ndjson', valid: true, issues: [], warnings: [{ code: 'no-values', line: 1 }] },
    ]);
    expect(Object.keys(found[0])).not.toContain('entity');
    expect(summary).toMatchObject({ files: 1, lines: 0, valid: 0, invalid: 0, warnings: 1 });
  });

  test('annotates a file without values', async () => {
    const io = memoryIo({ a: '' });
    expect(await run(['check', 'a', '--ndjson', '--format=github'], io)).toBe(0);
    expect(io.out).toBe(
      '::warning file=a,line=1,col=1,title=no-values::The file has no line with a value.\n',
    );
  });

  test('stops when nobody reads the output', async () => {
    async function* endless() {
      for (;;) yield Buffer.from('{"iotEdge":1}\n');
    }
    const io = memoryIo({ '-': '' }, { open: endless });
    io.isClosed = () => io.out.length > 1000;
    expect(await run(['check', '-', '--ndjson'], io)).toBe(1);
  });
});

describe('check warns', () => {
  test('about risky requests, and exits with 0', async () => {
    const io = memoryIo({ a: RISKY_REQUEST });
    expect(await run(['check', 'a'], io)).toBe(0);
    expect(io.out.split('\n').filter((line) => !line.includes(' | '))).toEqual([
      'a: valid JobRequest',
      '  a:1:10: warning: /jobId: The job id has upper-case letters, which one hub was observed to reject. [job-id-upper-case]',
      '    Use lower case.',
      '1 file: 1 valid, 1 warning in 0.0 s',
      '',
    ]);
  });

  test('about the time of a request', async () => {
    const request = VALID_REQUEST.replace('{', '{"startTime":"2026-03-15T00:00:00.001Z",');
    const { results: found } = await results({ a: request }, 'a');
    expect(found[0].warnings).toMatchObject([
      { severity: 'warning', code: 'start-time-far', column: 14 },
    ]);
  });

  test('that there are more than 100 warnings about the text', async () => {
    const names = Array.from({ length: 102 }, () => '"iotEdge":true');
    const { results: found, summary } = await results({ a: `{${names}}` }, 'a');
    const codes = found[0].warnings.map(({ code }: { code: string }) => code);
    expect(codes.slice(-2)).toEqual(['duplicate-name', 'truncated']);
    expect(summary.warnings).toBe(101);
  });

  test('about the text of an invalid file too', async () => {
    const { results: found } = await results(
      { a: VALID_REQUEST.replace('"tags":{}', '"tags":{"a":1,"a":1e999}') },
      'a',
    );
    expect(found[0].warnings).toEqual([
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

  test('not as a result of --format json with --quiet, which counts it', async () => {
    const io = memoryIo({ a: RISKY_REQUEST });
    expect(await run(['check', 'a', '--format=json', '--quiet'], io)).toBe(0);
    const { results: found, summary } = JSON.parse(io.out);
    expect(found).toMatchObject([{ valid: true, warnings: [] }]);
    expect(summary.warnings).toBe(1);
  });

  test('neither as a result of a line or of a file without values', async () => {
    const io = memoryIo({ 'a.ndjson': `${RISKY_REQUEST}\n{"methodName":""}\n`, 'b.ndjson': '\n' });
    const files = ['a.ndjson', 'b.ndjson', 'c.json'];
    expect(await run(['check', ...files, '--format=json', '--quiet'], io)).toBe(2);
    const { results: found, summary } = JSON.parse(io.out);
    expect(found).toMatchObject([
      { file: 'a.ndjson', line: 2, valid: false, warnings: [] },
      { file: 'c.json', error: { code: 'not-found' } },
    ]);
    expect(Object.keys(found[1])).toEqual(['file', 'error']);
    expect(summary.warnings).toBe(2);
  });

  test.each([
    ['not with --quiet', ['--quiet'], 0, ''],
    [
      'as an error if there are too many',
      ['--max-warnings=0'],
      1,
      'Too many warnings: 1, limit 0.\n1 file: 1 valid, 1 warning in 0.0 s\n',
    ],
    [
      'not as an error if there are not',
      ['--max-warnings=1'],
      0,
      '1 file: 1 valid, 1 warning in 0.0 s\n',
    ],
    [
      'as an error, with --quiet too',
      ['--max-warnings=0', '--quiet'],
      1,
      'Too many warnings: 1, limit 0.\n',
    ],
  ])('%s', async (_, argv, exitCode, end) => {
    const io = memoryIo({ a: RISKY_REQUEST });
    expect(await run(['check', 'a', ...argv], io)).toBe(exitCode);
    expect(io.err).toBe('');
    expect(io.out.replace(/^(a:| ).*\n/gm, '')).toBe(end);
  });

  test('only of job requests about risks', async () => {
    const io = memoryIo({ a: '{"methodName":"m","payload":0}' });
    expect(await run(['check', 'a'], io)).toBe(0);
    expect(io.out).toBe('1 file: 1 valid in 0.0 s\n');
  });
});

test.each(['json', 'github', 'sarif'])(
  'check says on standard error that there are too many warnings, with --format %s',
  async (format) => {
    const io = memoryIo({ a: RISKY_REQUEST });
    const argv = ['check', 'a', `--format=${format}`, '--max-warnings=0'];
    expect(await run(argv, io)).toBe(1);
    expect(io.err).toBe('Too many warnings: 1, limit 0.\n');
    io.err = '';
    await run(['check', 'a', `--format=${format}`, '--max-warnings=1'], io);
    expect(io.err).toBe('');
  },
);

test.each(['json', 'sarif'])(
  'check prints each result of %s in a line of its own',
  async (format) => {
    const io = memoryIo({ a: RISKY_REQUEST, b: RISKY_REQUEST });
    await run(['check', 'a', 'b', `--format=${format}`], io);
    const lines = io.out.split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/"results":\[$/);
  },
);

test('check prints no empty text', async () => {
  const files = { 'a.json': VALID_REQUEST, 'b.ndjson': `${VALID_REQUEST}\n` };
  for (const option of ['--quiet', '--verbose', '--format=json', '--format=github']) {
    const texts: string[] = [];
    await run(
      ['check', ...Object.keys(files), option],
      memoryIo(files, { print: (text) => void texts.push(text) }),
    );
    expect(texts).not.toContain('');
  }
});

test('check shows the progress until there is other output', async () => {
  let time = 0;
  const now = () => {
    time += 2000;
    return time;
  };
  const io = memoryIo(
    { a: VALID_REQUEST, b: VALID_REQUEST },
    { isTerminal: { out: false, err: true }, now },
  );
  await run(['check', 'a', 'b'], io);
  const shown = io.err.split('\r\u001b[K').map((text) => text.split(',')[0]);
  expect(shown).toEqual(['', '1 of 2 files', '2 of 2 files', '']);
});

describe('check marks', () => {
  test.each([
    ['the name of an unknown property', '{"etag":"*","tags":{},"tag":{}}', '"tag":'],
    ['the name that is not a valid key', '{"etag":"*","tags":{"a.b":1}}', '"a.b":'],
    ['a value that is not valid', '{"etag":"*","tags":{"a":[null]}}', 'null]'],
    ['the object in which a property is missing', '{"tags":{}}', '{"tags"'],
  ])('%s', async (_, text, marked) => {
    const { results: found } = await results({ a: text }, '--as', 'TwinPatch', 'a');
    expect(text.slice(found[0].issues[0].offset).startsWith(marked)).toBe(true);
  });
});

describe('check with $schema', () => {
  const withSchema = (schema: unknown, text = VALID_REQUEST) =>
    text.replace('{', `{"$schema":${JSON.stringify(schema)},`);

  test.each([
    'urn:iothub-jobs-schema:2021-04-12:job-request',
    './node_modules/iothub-jobs-schema/json/job-request.json',
    '../iothub-jobs-schema/schemas/editor/job-request.json#',
    'https://unpkg.com/iothub-jobs-schema@1.2.3/schemas/job-request.json',
  ])('takes %s as the entity, and accepts the property', async (schema) => {
    const { results: found } = await results({ a: withSchema(schema) }, 'a');
    expect(found).toEqual([
      { file: 'a', entity: 'JobRequest', valid: true, issues: [], warnings: [] },
    ]);
  });

  test.each([
    ['backslashes', 'node_modules\\iothub-jobs-schema\\schemas\\twin-patch.json'],
    ['a query', 'https://example.com/iothub-jobs-schema@0.1.0/schemas/twin-patch.json?a=/b'],
    ['a fragment', 'urn:iothub-jobs-schema:1:twin-patch#/definitions/a'],
    ['a query and an empty fragment', './iothub-jobs-schema/schemas/twin-patch.json?raw#'],
  ])('is read with %s', async (_, schema) => {
    const { results: found } = await results({ a: withSchema(schema) }, 'a');
    expect(found[0]).toMatchObject({ entity: 'TwinPatch', warnings: [] });
  });

  test.each([
    ['a misspelt name', 'urn:iothub-jobs-schema:1:job-requests', 'Did you mean job-request?'],
    [
      'a misspelt file',
      './iothub-jobs-schema/schemas/editor/x509-thumprint.json',
      'Did you mean x509-thumbprint?',
    ],
    ['a name in another case', 'iothub-jobs-schema/Job-Request.json', 'Did you mean job-request?'],
    ['another file', './node_modules/iothub-jobs-schema/openapi.json', undefined],
    ['a directory', './node_modules/iothub-jobs-schema/', undefined],
  ])('is ignored with a warning if it names %s of this package', async (_, schema, hint) => {
    const { results: found } = await results({ a: withSchema(schema) }, 'a');
    expect(found[0]).toMatchObject({ entity: 'JobRequest', issues: [] });
    expect(found[0].warnings).toEqual([
      {
        severity: 'warning',
        code: 'unknown-schema',
        path: ['$schema'],
        message: '$schema names no schema of this package, and is ignored.',
        ...(hint !== undefined && { hint }),
        ...{ line: 1, column: 12, offset: 11 },
      },
    ]);
  });

  test.each([
    ['job-requets', '; did you mean job-request?'],
    ['openapi', ''],
  ])(
    'is a part of the error if it names %s and nothing else says what this is',
    async (name, end) => {
      const text = `{"$schema":"urn:iothub-jobs-schema:1:${name}"}`;
      const { results: found } = await results({ a: text }, 'a');
      expect(found[0].error).toEqual({
        code: 'no-entity',
        message: `cannot infer what this is from its properties, and $schema names no schema of this package${end}`,
      });
    },
  );

  test('checks the file as that entity, whatever its properties say', async () => {
    const { results: found } = await results(
      { a: withSchema('urn:iothub-jobs-schema:1:twin-patch') },
      'a',
    );
    expect(found[0]).toMatchObject({ entity: 'TwinPatch', valid: false });
  });

  test('prefers --as', async () => {
    const text = withSchema('urn:iothub-jobs-schema:1:twin');
    const { results: found } = await results({ a: text }, 'a', '--as=JobRequest');
    expect(found[0]).toMatchObject({ entity: 'JobRequest', valid: true });
  });

  test.each([
    ['a schema of something else', 'https://example.com/job-request.json'],
    ['a package of a similar name', './my-iothub-jobs-schemas/job-request.json'],
    ['no string', 7],
  ])('rejects it as an unknown property of a request if it names %s', async (_, schema) => {
    const { results: found } = await results({ a: withSchema(schema) }, 'a');
    expect(found[0]).toMatchObject({
      entity: 'JobRequest',
      issues: [{ path: ['$schema'], code: 'unknown-property' }],
    });
  });

  test('is accepted at the top level only', async () => {
    const inner = VALID_REQUEST.replace(
      '"etag"',
      '"$schema":"urn:iothub-jobs-schema:1:twin-patch","etag"',
    );
    const { results: found } = await results({ a: inner }, 'a');
    expect(found[0].issues).toMatchObject([{ path: ['updateTwin', '$schema'] }]);
  });
});

describe('check on a payload with a stray property', () => {
  const request = JSON.parse(VALID_REQUEST);
  const response = { jobId: 'j', type: 'scheduleUpdateTwin', status: 'queued' };
  const twin = { deviceId: 'd', etag: 'A', version: 1, tags: {} };
  const row = { jobId: 'j', jobType: 'scheduleUpdateTwin', deviceId: 'd', status: 'pending' };
  const patch = { etag: '*', tags: {} };

  test.each([
    ['a request with a status', { ...request, status: 'queued' }, 'status'],
    ['a row with tags', { ...row, tags: {} }, 'tags'],
    ['a row with a condition', { ...row, queryCondition: '*' }, 'queryCondition'],
    ['a response with tags', { ...response, tags: {} }, 'tags'],
    ['a response with the counters of another', { ...response, deviceCount: 1 }, 'deviceCount'],
    [
      'a request with a status and another mistake',
      { ...request, status: 'queued', updateTwin: { tags: {} } },
      'status',
    ],
    [
      'a request with a status and a misspelt property',
      { type: 'scheduleUpdateTwin', queryConditon: '*', updateTwin: {}, status: 'queued' },
      'status',
    ],
    ['a misspelt patch with a device id', { etag: '*', tag: {}, deviceId: 'd' }, 'deviceId'],
    ['a patch with a device id', { ...patch, deviceId: 'd' }, 'deviceId'],
    [
      'a patch with what two properties of a twin make of it',
      { ...patch, etag: '*', deviceId: 'd', moduleId: 'm', tags: { x: [null], 'a#b': 1 } },
      'etag',
    ],
    ['a patch with a version', { ...patch, etag: '*', deviceId: 'd', version: 3 }, 'etag'],
    ['the capabilities of a device in a twin', { ...twin, iotEdge: true }, 'iotEdge'],
  ])('warns about %s', async (_, value, property) => {
    const { results: found } = await results({ a: JSON.stringify(value) }, 'a');
    expect(found[0]).toMatchObject({ valid: true });
    expect(found[0].warnings).toMatchObject([{ code: 'ambiguous-entity', path: [property] }]);
  });

  test.each([
    ['a request', request],
    ['a response', response],
    [
      'a response with what a hub was seen to add',
      { ...response, deviceId: 'd', parentJobId: 'p' },
    ],
    ['a twin', twin],
    ['a row', row],
    ['a patch', patch],
    ['a response with an unknown property', { ...response, unknown: 1 }],
  ])('does not warn about %s', async (_, value) => {
    const { results: found } = await results({ a: JSON.stringify(value) }, 'a');
    expect(found[0]).toMatchObject({ valid: true, warnings: [] });
  });

  test.each([
    ['a twin with a condition', { ...twin, queryCondition: '*' }],
    ['a twin with a method', { ...twin, methodName: 'm' }],
    ['a request with a time of creation', { ...request, createdTime: '2026-01-01T00:00:00Z' }],
    ['a patch with the type of a job', { ...patch, type: 'scheduleUpdateTwin' }],
  ])('rejects %s', async (_, value) => {
    const { results: found } = await results({ a: JSON.stringify(value) }, 'a');
    expect(found[0].valid).toBe(false);
  });

  test('warns about a request that is invalid because it looks like a response', async () => {
    const text = JSON.stringify({ ...request, createdTime: '2026-01-01T00:00:00Z' });
    const { results: found } = await results({ a: text }, 'a');
    expect(found[0]).toMatchObject({
      valid: false,
      warnings: [{ code: 'ambiguous-entity', path: ['createdTime'] }],
    });
  });

  test('says what to do', async () => {
    const { results: found } = await results(
      {
        a: JSON.stringify({ ...request, status: 'queued' }),
        b: JSON.stringify({ ...response, tags: {} }),
      },
      'a',
      'b',
    );
    expect(found.map(({ warnings }: { warnings: object[] }) => warnings[0])).toMatchObject([
      {
        message:
          'Only status makes this a JobResponse: without it, this would be checked as a JobRequest.',
        hint: 'If this is a JobRequest, omit status, or say so with --as JobRequest.',
      },
      {
        message: 'tags belongs to a TwinPatch, and is ignored as part of a JobResponse.',
        hint: 'If this is a TwinPatch, say so with --as TwinPatch.',
      },
    ]);
  });
});

describe('check on hostile input', () => {
  test.each(['pretty', 'json', 'github', 'sarif'])(
    'escapes what controls a terminal, in %s',
    async (format) => {
      const name = 'a\u001b[2J\u202e\n::error::x';
      const io = memoryIo({
        [name]: '{"tags":{"\\u001b[2J\\n::error::x":1,"\u202e\u009b":1e400},"etag":"\u009b"}',
      });
      expect(await run(['check', name, `--format=${format}`], io)).toBe(1);
      expect(await run(['check', 'a', '--\u001b[2J'], io)).toBe(2);
      expect(await run(['check', 'a', '--as', '\u001b[2J'], io)).toBe(2);
      expect(await run(['explain', '\u001b[2J'], io)).toBe(2);
      expect(io.out + io.err).not.toMatch(/(?!\n)[\p{C}\p{Zl}\p{Zp}]|^::error::x/mu);
    },
  );
});

describe('explain', () => {
  test('prints the explanation of a code, and exits with 0', async () => {
    const io = memoryIo();
    expect(await run(['explain', 'Twin-Size'], io)).toBe(0);
    expect(io.out).toMatch(/^twin-size \(issue\)\n.*\n$/s);
  });

  test('lists all codes without one', async () => {
    const io = memoryIo();
    expect(await run(['explain'], io)).toBe(0);
    expect(io.out).toMatch(/^ {2}ambiguous-entity .*\n(.*\n)*$/m);
  });

  test('suggests a code, and exits with 2', async () => {
    const io = memoryIo();
    expect(await run(['explain', 'twin-sise'], io)).toBe(2);
    expect(io).toMatchObject({
      out: '',
      err: expect.stringMatching(
        /^iothub-jobs-schema: error: unknown code 'twin-sise'\. Did you mean 'twin-size'\?\nUsage: /,
      ),
    });
  });
});

describe('run', () => {
  test.each(['--help', '-h'])('prints the help for %s', async (option) => {
    const io = memoryIo();
    expect(await run([option], io)).toBe(0);
    expect(io).toMatchObject({
      out: expect.stringMatching(/^Usage: iothub-jobs-schema check /),
      err: '',
    });
  });

  test.each(['--version', '-v'])('prints the version of the package for %s', async (option) => {
    const io = memoryIo();
    expect(await run([option], io)).toBe(0);
    expect(io).toMatchObject({ out: `${packageJson.version}\n`, err: '' });
  });

  test('prints an error in the arguments and the usage to standard error', async () => {
    const io = memoryIo();
    expect(await run(['check'], io)).toBe(2);
    expect(io.out).toBe('');
    expect(io.err).toMatch(
      /^iothub-jobs-schema: error: missing file; .*\nUsage: iothub-jobs-schema check /,
    );
  });
});
