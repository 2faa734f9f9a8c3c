import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADVICE_CODES, adviseJobRequest } from '../../../src/advice/index.js';
import { checkText } from '../../../src/cli/check/check-text.js';
import { EXAMPLES, type Example, type Sample } from '../../../src/cli/explain/examples.js';
import { findInputs } from '../../../src/cli/input/find-inputs.js';
import { readText } from '../../../src/cli/input/read-text.js';
import { nodeIo } from '../../../src/cli/node-io.js';
import { run } from '../../../src/cli/run.js';
import * as guards from '../../../src/guards/index.js';
import { ISSUE_CODES, type JobRequest, type Result } from '../../../src/index.js';
import { describeIssue } from '../../../src/issues/messages.js';
import { createDetector } from '../../../src/text/detect-entity.js';
import { scanJson } from '../../../src/text/json-text/scan-json.js';
import { memoryIo } from '../memory-io.js';
import { DESCRIBED_ADVICE, DESCRIBED_ISSUES, DESCRIBED_TEXTS } from './described-samples.js';

const OPTIONS = { entity: undefined, detect: createDetector(), now: 0, nameEntity: String };

const { issue: ISSUES, warning: WARNINGS, error: ERRORS } = EXAMPLES;
const exampleOf = (examples: typeof ISSUES, code: string) => examples[code] as Example;

/** Returns the value of a sample, or the value that its words describe. */
function takeValue(sample: Sample, build: (() => unknown) | undefined): unknown {
  if ('json' in sample) {
    expect(build).toBeUndefined();
    return sample.json;
  }
  return (build as () => unknown)();
}

function validate({ entity }: Example, value: unknown): Result<unknown> {
  const validators = guards as unknown as Record<string, (value: unknown) => Result<unknown>>;
  return validators[`validate${entity}`]?.(value) as Result<unknown>;
}

function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

describe.each(ISSUE_CODES.filter((code) => code !== 'pattern'))('the example of %s', (code) => {
  const example = exampleOf(ISSUES, code);
  const described = DESCRIBED_ISSUES[code];

  test('is invalid for this reason alone if it is wrong', () => {
    const codes = codesOf(validate(example, takeValue(example.wrong, described?.wrong)));
    const others = code === 'truncated' ? ['twin-key'] : [];
    expect(new Set(codes)).toEqual(new Set([...others, code]));
  });

  test('is valid if it is right', () => {
    const result = validate(example, takeValue(example.right, described?.right));
    expect(codesOf(result)).toEqual([]);
    expect(result.ok).toBe(true);
  });
});

test('the example of pattern has no entity, and has the pattern of the message in errors.md', () => {
  const { entity, wrong } = exampleOf(ISSUES, 'pattern');
  expect(entity).toBeUndefined();
  const pattern = '^[0-9]{1,9}$';
  expect(wrong).toMatchObject({ words: expect.stringContaining(pattern) });
  expect(describeIssue('pattern', { detail: pattern })).toContain(pattern);
  expect(['x', '7'].map((text) => new RegExp(pattern).test(text))).toEqual([false, true]);
});

describe.each([...ADVICE_CODES])('the example of %s', (code) => {
  const { given, wrong, right } = exampleOf(WARNINGS, code);
  const described = DESCRIBED_ADVICE[code];
  // What the examples are given, in words.
  const options = {
    ...(given?.includes('2026-03-15T00:00:00Z') && { now: Date.UTC(2026, 2, 15) }),
    ...(given?.includes('nightly-reboot') && { jobId: 'nightly-reboot' }),
  };
  const adviceOn = (request: unknown) => {
    expect(guards.isJobRequest(request)).toBe(true);
    return adviseJobRequest(request as JobRequest, options).map((advice) => advice.code);
  };

  test('gets this advice alone if it is wrong', () => {
    expect(adviceOn(takeValue(wrong, described?.wrong))).toEqual([code]);
  });

  test('gets no advice if it is right', () => {
    expect(adviceOn(takeValue(right, described?.right))).toEqual([]);
  });
});

test('the described samples are those of examples that have words', () => {
  const hasWords = ({ wrong, right }: Example) => 'words' in wrong || 'words' in right;
  const codesWithWords = (examples: typeof ISSUES) =>
    Object.keys(examples).filter((code) => hasWords(exampleOf(examples, code)));
  expect(['pattern', ...Object.keys(DESCRIBED_ISSUES)].sort()).toEqual(
    codesWithWords(ISSUES).sort(),
  );
  expect(['no-values', ...Object.keys({ ...DESCRIBED_ADVICE, ...DESCRIBED_TEXTS })].sort()).toEqual(
    codesWithWords(WARNINGS).sort(),
  );
});

const textCodes = Object.keys(WARNINGS).filter(
  (code) => !ADVICE_CODES.some((advice) => advice === code),
);

describe.each(textCodes.filter((code) => code !== 'no-values'))('the example of %s', (code) => {
  const described = DESCRIBED_TEXTS[code];
  const isTruncated = (found: readonly string[]) => found.includes('truncated');
  const warningsOn = (side: 'wrong' | 'right') => {
    const text = described?.[side] ?? (exampleOf(WARNINGS, code)[side] as { text: string }).text;
    const { result } = checkText(text, { file: 'a', offset: 0 }, OPTIONS);
    // The examples of texts are objects of any kind.
    const warnings = 'error' in result ? scanJson(text, []).remarks : result.warnings;
    return warnings.map((warning) => warning.code);
  };

  test('gets this warning alone if it is wrong', () => {
    const found = warningsOn('wrong');
    const others = isTruncated(found) ? ['duplicate-name'] : [];
    expect(new Set(found)).toEqual(new Set([...others, code]));
  });

  test('gets no warning if it is right', () => {
    const found = warningsOn('right');
    // What may be truncated is a list of other warnings.
    expect(code === 'truncated' ? isTruncated(found) : found.length > 0).toBe(false);
  });
});

test('the example of no-values describes files that get the warning, and one that does not', async () => {
  const warningsOn = async (text: string) => {
    const io = memoryIo({ 'jobs.ndjson': text });
    await run(['check', '--format=json', 'jobs.ndjson'], io);
    return JSON.parse(io.out).results.flatMap(({ warnings }: { warnings: { code: string }[] }) =>
      warnings.map((warning) => warning.code),
    );
  };
  expect(await warningsOn('')).toEqual(['no-values']);
  expect(await warningsOn(' \r\n\n')).toEqual(['no-values']);
  expect(await warningsOn('{"iotEdge":true}')).toEqual([]);
});

/** Checks a text, and returns the code of the error, or undefined. Any other error than that of no entity comes first. */
async function errorOf(bytes: Uint8Array, entity?: 'Twin'): Promise<string | undefined> {
  const chunks = async function* () {
    yield bytes;
  };
  const read = await readText(chunks());
  if ('error' in read) return read.error.code;
  const { result } = checkText(read.text, { file: 'a', offset: 0 }, { ...OPTIONS, entity });
  return 'error' in result ? result.error.code : undefined;
}

const textOf = (sample: Sample) => Buffer.from((sample as { text: string }).text);
const numberIn = (sample: Sample) =>
  Number(/[\d,]+/.exec((sample as { words: string }).words)?.[0].replaceAll(',', ''));

describe('the examples of errors of files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'explain-'));
  const path = (name: string) => join(folder, name);
  const io = nodeIo(process);

  beforeAll(() => {
    for (const name of ['jobs', 'empty']) mkdirSync(path(name));
    for (const name of ['job.json', 'jobs/reboot.json', 'no-entity.json']) {
      const sample = exampleOf(ERRORS, 'no-entity')[name === 'no-entity.json' ? 'wrong' : 'right'];
      writeFileSync(path(name), textOf(sample));
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  /** Checks the first file of an argument, and returns the code of the error, or undefined. */
  async function check(argument: string, open = io.open): Promise<string | undefined> {
    const [input] = findInputs([argument], '-', io);
    if (input?.error !== undefined) return input.error.code;
    const read = await readText(open(input?.path as string));
    return 'error' in read ? read.error.code : errorOf(Buffer.from(read.text));
  }

  const tests: Record<string, () => Promise<[wrong: unknown, right: unknown]>> = {
    'not-found': async () => [await check(path('job.jsn')), await check(path('job.json'))],
    'no-files': async () => [await check(path('empty')), await check(path('jobs'))],
    'cannot-read': async () => {
      // Permissions do not stop an administrator, so a file that cannot be read is simulated.
      const denied = async function* () {
        yield Buffer.from('{');
        throw Object.assign(new Error('denied'), { code: 'EACCES' });
      };
      return [await check(path('job.json'), denied), await check(path('job.json'))];
    },
    'too-large': async () => {
      const { wrong, right } = exampleOf(ERRORS, 'too-large');
      const file = (size: number) => Buffer.from('1'.padEnd(size));
      return [
        await errorOf(file(numberIn(wrong)), 'Twin'),
        await errorOf(file(numberIn(right)), 'Twin'),
      ];
    },
    'not-utf8': async () => {
      const text = '{"site":"lyon"}';
      const { wrong, right } = exampleOf(ERRORS, 'not-utf8');
      for (const sample of [wrong, right]) {
        expect(sample).toMatchObject({ words: expect.stringContaining(text) });
      }
      expect(await errorOf(Buffer.from(text), 'Twin')).toBeUndefined();
      return [
        await errorOf(Buffer.from(text, 'utf16le'), 'Twin'),
        await errorOf(Buffer.from(`\ufeff${text}`), 'Twin'),
      ];
    },
    'json-syntax': async () => {
      const { wrong, right } = exampleOf(ERRORS, 'json-syntax');
      return [await errorOf(textOf(wrong)), await errorOf(textOf(right))];
    },
    'no-entity': async () => [await check(path('no-entity.json')), await check(path('job.json'))],
  };

  test.each(Object.keys(tests))(
    '%s: the wrong file gets the code, the right one no error',
    async (code) => {
      expect(await tests[code]?.()).toEqual([code, undefined]);
    },
  );

  test('all are tested', () => {
    expect(Object.keys(ERRORS)).toEqual(Object.keys(tests));
  });
});
