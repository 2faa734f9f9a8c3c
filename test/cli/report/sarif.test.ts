import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { sarifReporter } from '../../../src/cli/report/sarif.js';
import { run } from '../../../src/cli/run.js';
import { memoryIo } from '../memory-io.js';

// Microsoft's package of matchers for Jest contains the schema of version 2.1.0, and a version of Ajv that knows its draft.
const require = createRequire(createRequire(import.meta.url).resolve('@microsoft/jest-sarif'));
const Ajv = require('ajv');
const ajv = new Ajv({ schemaId: 'auto', validateSchema: false });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
const isLog = ajv.compile(require('./schemas/sarif-2.1.0-rtm.5.json'));

/** The part of a result that a test compares. */
interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: { artifactLocation: { uri: string }; region?: object };
    logicalLocations?: object[];
  }[];
}

/** Runs a check, and returns the log, which is valid against the schema of SARIF. */
async function logOf(files: Parameters<typeof memoryIo>[0], ...argv: string[]) {
  const io = memoryIo(files);
  await run(['check', '--format=sarif', ...argv], io);
  const log = JSON.parse(io.out);
  expect(isLog(log), JSON.stringify(isLog.errors)).toBe(true);
  return log.runs[0];
}

const BROKEN = '{\n "etag": "A",\n "tags": {"a b": 1, "c": "😀", "c": null, "d": [null]}}';

describe('a log of SARIF', () => {
  test('has a result per finding, with its place in the file and in the value', async () => {
    const { results } = await logOf({ 'jobs/a b.json': BROKEN }, 'jobs/a b.json');
    const found = (results as SarifResult[]).map(({ ruleId, level, locations: [location] }) => {
      const { artifactLocation, region } = location?.physicalLocation ?? {};
      return [ruleId, level, artifactLocation, region, location?.logicalLocations];
    });
    const uri = { uri: 'jobs/a%20b.json' };
    expect(found).toEqual([
      ['etag', 'error', uri, { startLine: 2, startColumn: 10 }, [{ fullyQualifiedName: '/etag' }]],
      [
        'twin-key',
        'error',
        uri,
        { startLine: 3, startColumn: 11 },
        [{ fullyQualifiedName: '/tags/a b' }],
      ],
      [
        'twin-null',
        'error',
        uri,
        { startLine: 3, startColumn: 48 },
        [{ fullyQualifiedName: '/tags/d/0' }],
      ],
      [
        'duplicate-name',
        'warning',
        uri,
        { startLine: 3, startColumn: 31 },
        [{ fullyQualifiedName: '/tags/c' }],
      ],
    ]);
  });

  test('has a rule for an issue and another for a warning of the same code', async () => {
    const keys = Array.from({ length: 101 }, (_, index) => `"a ${index}":1`);
    const files = {
      issues: `{"etag":"*","tags":{${keys.join()}}}`,
      warnings: `{"etag":"*","tags":{"a":0${',"a":1'.repeat(101)}}}`,
    };
    const { results, tool } = await logOf(files, 'issues', 'warnings', '--as=TwinPatch');
    const truncated = (results as SarifResult[]).filter(({ ruleId }) => ruleId === 'truncated');
    expect(truncated.map(({ level }) => level)).toEqual(['error', 'warning']);
    const helps = truncated.map(({ ruleIndex }) => tool.driver.rules[ruleIndex].help.text);
    expect(helps[0]).toContain('truncated (issue)');
    expect(helps[1]).toContain('truncated (warning)');
  });

  test('counts columns in characters, and says so', async () => {
    expect((await logOf({ a: BROKEN }, 'a')).columnKind).toBe('unicodeCodePoints');
  });

  test('has the message and the hint of each finding', async () => {
    const { results } = await logOf({ a: '{"tags":{}}' }, 'a');
    expect(results[0].message.text).toBe('etag is missing. Add etag: "*".');
    const withoutHint = (await logOf({ a: '{"iotEdge":1}' }, 'a')).results[0];
    expect(withoutHint.message.text).toBe('iotEdge must be a boolean.');
  });

  test('has a rule for each code, with help in plain text and Markdown', async () => {
    const { results, tool } = await logOf({ a: BROKEN, b: BROKEN, c: '{' }, 'a', 'b', 'c', 'd');
    const { rules, name, version } = tool.driver;
    expect([name, version]).toEqual(['iothub-jobs-schema', packageJson.version]);
    const codes = ['etag', 'twin-key', 'twin-null', 'duplicate-name', 'json-syntax', 'not-found'];
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(codes);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
    for (const { shortDescription, help } of rules) {
      expect(shortDescription.text).toMatch(/^\S.*\.$/);
      expect(help.text).toContain('Wrong');
      expect(help.markdown).toContain('Wrong');
    }
  });

  test('has a result without a place in the file if it could not be read', async () => {
    const { results } = await logOf({}, 'none.json');
    expect(results).toEqual([
      {
        ruleId: 'not-found',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'No such file.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'none.json' } } }],
      },
    ]);
  });

  test('has URLs for absolute paths, and the line of a value per line', async () => {
    const { results } = await logOf({ '/jobs/a.ndjson': '\n{"iotEdge":1}' }, '/jobs/a.ndjson');
    const { artifactLocation, region } = results[0].locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe(pathToFileURL('/jobs/a.ndjson').href);
    expect(region.startLine).toBe(2);
    const unknown = (await logOf({ 'a.ndjson': '\n{}' }, 'a.ndjson')).results[0];
    expect(unknown.ruleId).toBe('no-entity');
    expect(unknown.locations[0].physicalLocation.region).toEqual({ startLine: 2 });
  });

  test('has no warnings with --quiet', async () => {
    const { results } = await logOf({ a: BROKEN }, 'a', '--quiet');
    expect(results.filter(({ level }: { level: string }) => level !== 'error')).toEqual([]);
  });

  test('is valid without any finding, and with names of files that are not Unicode', async () => {
    expect((await logOf({ a: '{"iotEdge":true}' }, 'a')).results).toEqual([]);
    const { results } = await logOf({}, 'a\ud800:b');
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a%EF%BF%BD%3Ab');
  });

  test.each(['a\u001b[2J\n.json', 'b/é 😀%?#.json', 'c[1]|^\\"<>{}`.json', "d!'()*:@&=+$,;.json"])(
    'has a URI reference that resolves to the file %j',
    async (name) => {
      for (const file of [name, `/jobs/${name}`]) {
        const { results } = await logOf({}, '--', file);
        const { uri } = results[0].locations[0].physicalLocation.artifactLocation;
        expect(uri).toMatch(/^(file:\/\/)?([\w.~!$&'()*+,;=:@/-]|%[\dA-F]{2})+$/);
        expect(fileURLToPath(new URL(uri, 'file:///jobs/'))).toBe(`/jobs/${name}`);
      }
    },
  );
});

test('a log of SARIF has rules without help for codes that have no explanation', () => {
  const reporter = sarifReporter('1.0.0', false, () => undefined);
  const error = { code: 'not-found' as const, message: 'no such file' };
  const start = { line: 1, offset: 0 };
  const result = reporter.add({ result: { file: 'a', error }, text: '', start });
  const counts = { files: 1, lines: 0, valid: 0, invalid: 0, unreadable: 1, warnings: 0 };
  const log = JSON.parse(reporter.begin() + result + reporter.end(counts, 0));
  expect(isLog(log), JSON.stringify(isLog.errors)).toBe(true);
  expect(log.runs[0].tool.driver.rules).toEqual([{ id: 'not-found' }]);
});

test('the schema of SARIF rejects other logs', () => {
  expect(isLog({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});
