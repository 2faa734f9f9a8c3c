import { describe, expect, test } from 'vitest';
import { replacePart } from '../../../src/text/edits.js';
import { applyEdits, checkText, type EntityName } from '../../../src/text/index.js';

const NOW = Date.UTC(2026, 2, 14);

/** Returns the titles of the fixes of a code, and the text after each. */
function fixesOf(text: string, entity: EntityName, code: string): [title: string, fixed: string][] {
  const { issues, warnings } = checkText(text, { entity, now: NOW });
  const found = [...issues, ...warnings].filter((finding) => finding.code === code);
  expect(found.length, `${code} in ${text}`).toBeGreaterThan(0);
  return found
    .flatMap(({ fixes = [] }) => fixes)
    .map(({ title, edits }) => {
      expect(edits).toEqual([...edits].sort((one, other) => one.start - other.start));
      return [title, applyEdits(text, edits)];
    });
}

/** A request that updates twins. */
const update = (rest: string) => `{"type":"scheduleUpdateTwin","queryCondition":"*",${rest}}`;
const PATCH = '"updateTwin":{"etag":"*","tags":{}}';

describe('the first fix of', () => {
  test.each<[code: string, entity: EntityName, text: string, title: string, fixed: string]>([
    // Missing properties.
    ['required', 'TwinPatch', '{"tags": {}}', 'Add etag: "*"', '{"tags": {}, "etag": "*"}'],
    ['required', 'TwinPatch', '{"tags":{}}', 'Add etag: "*"', '{"tags":{},"etag":"*"}'],
    ['required', 'TwinPatch', '{}', 'Add etag: "*"', '{"etag": "*"}'],
    ['required', 'TwinPatch', '{\r\n}', 'Add etag: "*"', '{\r\n"etag": "*"\r\n}'],
    [
      'required',
      'TwinPatch',
      '{\n\t"tags": {\n\t\t"a": 1\n\t}\n}\n',
      'Add etag: "*"',
      '{\n\t"tags": {\n\t\t"a": 1\n\t},\n\t"etag": "*"\n}\n',
    ],
    [
      'required',
      'TwinPatch',
      '{ "tags" : {}\n, "properties" : {} }',
      'Add etag: "*"',
      '{ "tags" : {}\n, "properties" : {}\n, "etag" : "*" }',
    ],
    [
      'required',
      'JobRequest',
      '{\r\n  "type": "scheduleUpdateTwin",\r\n  "queryCondition": "*",\r\n  "updateTwin": {}\r\n}',
      'Add etag: "*"',
      '{\r\n  "type": "scheduleUpdateTwin",\r\n  "queryCondition": "*",\r\n  "updateTwin": {\r\n    "etag": "*"\r\n  }\r\n}',
    ],
    [
      'required',
      'JobRequest',
      '{ "type": "scheduleUpdateTwin", "queryCondition": "*", "updateTwin": { } }',
      'Add etag: "*"',
      '{ "type": "scheduleUpdateTwin", "queryCondition": "*", "updateTwin": { "etag": "*" } }',
    ],
    [
      'required',
      'TwinPatch',
      '{"tags":{},"foo":1}',
      'Add etag: "*"',
      '{"tags":{},"foo":1,"etag":"*"}',
    ],
    [
      'required',
      'JobRequest',
      '{"updateTwin":{},"updateTwin":{"tags":{}},"type":"scheduleUpdateTwin","queryCondition":"*"}',
      'Add etag: "*"',
      '{"updateTwin":{},"updateTwin":{"tags":{},"etag":"*"},"type":"scheduleUpdateTwin","queryCondition":"*"}',
    ],
    [
      'required',
      'JobRequest',
      '{"cloudToDeviceMethod": null, "updateTwin": {}}',
      'Add type: "scheduleUpdateTwin"',
      '{"cloudToDeviceMethod": null, "updateTwin": {}, "type": "scheduleUpdateTwin"}',
    ],
    [
      'required',
      'JobRequest',
      '{"cloudToDeviceMethod": {}}',
      'Add type: "scheduleDeviceMethod"',
      '{"cloudToDeviceMethod": {}, "type": "scheduleDeviceMethod"}',
    ],
    [
      'required',
      'JobResponse',
      '{"Status":"queued","type":"scheduleUpdateTwin","jobId":"j"}',
      'Rename Status to status',
      '{"status":"queued","type":"scheduleUpdateTwin","jobId":"j"}',
    ],
    [
      'required',
      'JobRequest',
      '{"Type":"scheduleUpdateTwin","updateTwin":{}}',
      'Rename Type to type',
      '{"type":"scheduleUpdateTwin","updateTwin":{}}',
    ],
    // Unknown properties.
    [
      'unknown-property',
      'TwinPatch',
      '{"Etag":"*","tags":{}}',
      'Rename Etag to etag',
      '{"etag":"*","tags":{}}',
    ],
    [
      'unknown-property',
      'TwinPatch',
      '{"etag":"*","Etag":1,"tags":{}}',
      'Remove Etag',
      '{"etag":"*","tags":{}}',
    ],
    [
      'unknown-property',
      'TwinPatch',
      '{"etag": "*", "tags": {}, "x": [1]}',
      'Remove x',
      '{"etag": "*", "tags": {}}',
    ],
    [
      'unknown-property',
      'TwinPatch',
      '{"etag":"*","tags":{},"desired":{"a":1}}',
      'Move desired into properties',
      '{"etag":"*","tags":{},"properties":{"desired":{"a":1}}}',
    ],
    [
      'unknown-property',
      'TwinPatch',
      '{\n  "etag": "*",\n  "desired": {\n    "a": 1\n  }\n}',
      'Move desired into properties',
      '{\n  "etag": "*",\n  "properties": {\n    "desired": {\n      "a": 1\n    }\n  }\n}',
    ],
    [
      'unknown-property',
      'TwinPatch',
      '{\n  "etag": "*",\n  "desired": {\n    "a": [\n1]\n  },\n  "properties": {}\n}',
      'Move desired into properties',
      '{\n  "etag": "*",\n  "properties": {\n    "desired": {\n      "a": [\n1]\n    }\n  }\n}',
    ],
    [
      'unknown-property',
      'JobRequest',
      update('"updateTwin":{"etag":"*","properties":{"reported":{}},"Desired":{}}'),
      'Move desired into properties',
      update('"updateTwin":{"etag":"*","properties":{"reported":{},"desired":{}}}'),
    ],
    [
      'unknown-property',
      'TwinPatch',
      '{"etag":"*","desired":{},"properties":[]}',
      'Remove desired',
      '{"etag":"*","properties":[]}',
    ],
    [
      'unknown-property',
      'TwinPatch',
      '{"etag":"*","desired":{},"properties":{"desired":{}}}',
      'Remove desired',
      '{"etag":"*","properties":{"desired":{}}}',
    ],
    [
      'unknown-property',
      'CloudToDeviceMethodRequest',
      '{"methodName":"a","desired":{}}',
      'Remove desired',
      '{"methodName":"a"}',
    ],
    [
      'unknown-property',
      'JobRequest',
      '{"type":"scheduleDeviceMethod","queryCondition":"*","cloudToDeviceMethod":{"methodName":"a","desired":{}}}',
      'Remove desired',
      '{"type":"scheduleDeviceMethod","queryCondition":"*","cloudToDeviceMethod":{"methodName":"a"}}',
    ],
    // Properties that must be absent.
    [
      'null',
      'TwinPatch',
      '{"etag": "*", "tags": null, "properties": {"desired": {}}}',
      'Remove tags',
      '{"etag": "*", "properties": {"desired": {}}}',
    ],
    [
      'no-effect',
      'TwinPatch',
      '{"version":1,"etag":"*","tags":{}}',
      'Remove version',
      '{"etag":"*","tags":{}}',
    ],
    [
      'unused-branch',
      'JobRequest',
      update(`${PATCH},"cloudToDeviceMethod":{}`),
      'Remove cloudToDeviceMethod',
      update(PATCH),
    ],
    // Values.
    ['etag', 'TwinPatch', '{"etag":["a"],"tags":{}}', 'Replace with "*"', '{"etag":"*","tags":{}}'],
    [
      'job-type',
      'JobRequest',
      '{"type":"scheduleTwinUpdate"}',
      'Replace with "scheduleUpdateTwin"',
      '{"type":"scheduleUpdateTwin"}',
    ],
    [
      'enum',
      'JobList',
      '[{"type":"unknown","status":"Queued","jobId":"j"}]',
      'Replace with "queued"',
      '[{"type":"unknown","status":"queued","jobId":"j"}]',
    ],
    ['enum', 'JobStatus', ' "QUEUED"', 'Replace with "queued"', ' "queued"'],
    [
      'timestamp',
      'Timestamp',
      '"2026-01-31t08:30:00z"',
      'Replace with "2026-01-31T08:30:00Z"',
      '"2026-01-31T08:30:00Z"',
    ],
    [
      'timestamp',
      'Timestamp',
      '"2026-01-31 08:30:00"',
      'Replace with "2026-01-31T08:30:00"',
      '"2026-01-31T08:30:00"',
    ],
    [
      'request-timestamp',
      'JobRequest',
      update(`"startTime":"2026-05-01T00:00:00\\u007a",${PATCH}`),
      'Replace with "2026-05-01T00:00:00Z"',
      update(`"startTime":"2026-05-01T00:00:00Z",${PATCH}`),
    ],
    [
      'request-timestamp',
      'JobRequest',
      update(`"startTime":"2026-05-01T00:00:00",${PATCH}`),
      'Add Z: the time is UTC',
      update(`"startTime":"2026-05-01T00:00:00Z",${PATCH}`),
    ],
    [
      'request-timestamp',
      'JobRequest',
      update(`"startTime":"2026-05-01 00:00:00",${PATCH}`),
      'Add Z: the time is UTC',
      update(`"startTime":"2026-05-01T00:00:00Z",${PATCH}`),
    ],
    [
      'thumbprint',
      'X509Thumbprint',
      `{"primaryThumbprint":"${Array(20).fill('ab').join(':')}"}`,
      'Remove the separators',
      `{"primaryThumbprint":"${'ab'.repeat(20)}"}`,
    ],
    [
      'type',
      'CloudToDeviceMethodRequest',
      '{"methodName":"a","responseTimeoutInSeconds":"30"}',
      'Remove the quotes',
      '{"methodName":"a","responseTimeoutInSeconds":30}',
    ],
    // Keys of sections.
    [
      'twin-key',
      'TwinPatch',
      '{"etag": "*", "tags": {"a.b": 1}}',
      'Write a.b as nested objects',
      '{"etag": "*", "tags": {"a": {"b": 1}}}',
    ],
    [
      'twin-key',
      'TwinPatch',
      '{ "etag": "*", "tags": { "a.b.c": [1] } }',
      'Write a.b.c as nested objects',
      '{ "etag": "*", "tags": { "a": { "b": { "c": [1] } } } }',
    ],
    [
      'twin-key',
      'TwinPatch',
      '{"etag":"*","tags":{"a.b.c":1,"a":{"d":2}}}',
      'Write a.b.c as nested objects',
      '{"etag":"*","tags":{"a":{"d":2,"b":{"c":1}}}}',
    ],
    [
      'twin-key',
      'TwinPatch',
      '{"etag":"*","tags":{"a":{"b":{}},"a.b.c":1}}',
      'Write a.b.c as nested objects',
      '{"etag":"*","tags":{"a":{"b":{"c":1}}}}',
    ],
    [
      'twin-key',
      'TwinPatch',
      '{\n  "etag": "*",\n  "tags": {\n    "a": {\n      "d": 2\n    },\n    "a.b.c": {\n      "e": 1\n    }\n  }\n}',
      'Write a.b.c as nested objects',
      '{\n  "etag": "*",\n  "tags": {\n    "a": {\n      "d": 2,\n      "b": {\n        "c": {\n          "e": 1\n        }\n      }\n    }\n  }\n}',
    ],
    [
      'twin-key',
      'TwinPatch',
      '{"etag":"*","tags":{"a.b.c":1,"a":{"d":2}},"properties":{}}',
      'Write a.b.c as nested objects',
      '{"etag":"*","tags":{"a":{"d":2,"b":{"c":1}}},"properties":{}}',
    ],
    [
      'twin-key',
      'TwinPatch',
      '{"etag":"*","tags":{"a.b":null}}',
      'Write a.b as nested objects',
      '{"etag":"*","tags":{"a":{"b":null}}}',
    ],
    [
      'twin-key',
      'TwinPatch',
      '{\n  "etag": "*",\n  "tags": {\n    "a.b.c": 1\n  }\n}',
      'Write a.b.c as nested objects',
      '{\n  "etag": "*",\n  "tags": {\n    "a": {\n      "b": {\n        "c": 1\n      }\n    }\n  }\n}',
    ],
    [
      'twin-key',
      'TwinPatch',
      '{"etag":"*","tags":{"a.b":[\n  1]}}',
      'Write a.b as nested objects',
      '{"etag":"*","tags":{"a":{"b":[\n  1]}}}',
    ],
    [
      'twin-key',
      'TwinPatch',
      '{"etag":"*","tags":{"a":{"d":2},"a.b":[\n  1]}}',
      'Write a.b as nested objects',
      '{"etag":"*","tags":{"a":{"d":2,"b":[\n  1]}}}',
    ],
    [
      'twin-key',
      'JobRequest',
      update('"updateTwin":{"etag":"*","tags":{"x":{"a.b.c":1,"a":{"b":{}}}}}'),
      'Write a.b.c as nested objects',
      update('"updateTwin":{"etag":"*","tags":{"x":{"a":{"b":{"c":1}}}}}'),
    ],
    [
      'twin-key',
      'TwinPatch',
      '{"etag":"*","tags":{"__proto__.constructor":1}}',
      'Write __proto__.constructor as nested objects',
      '{"etag":"*","tags":{"__proto__":{"constructor":1}}}',
    ],
    [
      'twin-key',
      'TwinPatch',
      '{"etag":"*","tags":{"$version":1}}',
      'Remove $version',
      '{"etag":"*","tags":{}}',
    ],
    [
      'twin-key',
      'TwinList',
      '[{"deviceId":"d","etag":"x","version":1,"properties":{"desired":{"a.#b":1},"reported":{}}}]',
      'Write a.#b as nested objects',
      '[{"deviceId":"d","etag":"x","version":1,"properties":{"desired":{"a":{"#b":1}},"reported":{}}}]',
    ],
    // Warnings.
    [
      'duplicate-name',
      'DeviceCapabilities',
      '{"iotEdge":1,"iotEdge":true}',
      'Keep only the last iotEdge',
      '{"iotEdge":true}',
    ],
    [
      'duplicate-name',
      'DeviceCapabilities',
      `{${'"iotEdge":1,'.repeat(15)}"iotEdge":true}`,
      'Keep only the last iotEdge',
      '{"iotEdge":true}',
    ],
    [
      'duplicate-name',
      'DeviceCapabilities',
      '{"iotEdge":1, "x":[{}], "iotEdge":2, "iotEdge":true}',
      'Keep only the last iotEdge',
      '{"x":[{}], "iotEdge":true}',
    ],
    [
      'job-id-upper-case',
      'JobRequest',
      update(`"jobId":"My-Job",${PATCH}`),
      'Write in lower case',
      update(`"jobId":"my-job",${PATCH}`),
    ],
    [
      'start-time-past',
      'JobRequest',
      update(`"startTime":"2026-03-01T00:00:00Z",${PATCH}`),
      'Remove startTime',
      update(PATCH),
    ],
    [
      'zero-execution-time',
      'JobRequest',
      update(`"maxExecutionTimeInSeconds":0,${PATCH}`),
      'Remove maxExecutionTimeInSeconds',
      update(PATCH),
    ],
    [
      'reported-ignored',
      'JobRequest',
      update('"updateTwin":{"etag":"*","tags":{},"properties":{"reported":{}}}'),
      'Remove reported',
      update('"updateTwin":{"etag":"*","tags":{},"properties":{}}'),
    ],
    [
      'device-id-ignored',
      'JobRequest',
      update('"updateTwin":{"etag":"*","tags":{},"deviceId":"d"}'),
      'Remove deviceId',
      update('"updateTwin":{"etag":"*","tags":{}}'),
    ],
  ])('%s in a %s: %s', (code, entity, text, title, fixed) => {
    expect(fixesOf(text, entity, code)[0]).toEqual([title, fixed]);
    JSON.parse(fixed);
  });
});

describe('there is no fix of', () => {
  const depth = (levels: number, inner: string) =>
    `{"etag":"*","tags":${'{"x":'.repeat(levels)}${inner}${'}'.repeat(levels)}}`;
  test.each<[code: string, entity: EntityName, text: string]>([
    ['required', 'JobRequest', '{}'],
    ['required', 'JobRequest', '{"updateTwin":{},"cloudToDeviceMethod":{}}'],
    ['required', 'JobRequest', update('"updateTwin":{"Etag":"*","ETAG":"*"}')],
    ['required', 'TwinPatch', '{"eetag":"*","tags":{}}'],
    ['required', 'JobResponse', '{"Status":1,"type":"scheduleUpdateTwin","jobId":"j"}'],
    [
      'required',
      'JobResponse',
      '{"Status":"queued","STATUS":"queued","type":"scheduleUpdateTwin","jobId":"j"}',
    ],
    [
      'required',
      'IdentifiedTwin',
      '{"deviceId":"d","version":1,"properties":{"desired":{},"reported":{}}}',
    ],
    [
      'required',
      'JobRequest',
      '{"type":"scheduleDeviceMethod","queryCondition":"*","cloudToDeviceMethod":{}}',
    ],
    ['required', 'JobRequest', `{"type":"scheduleUpdateTwin",${PATCH}}`],
    ['required', 'JobResponse', `{"jobId":"j","status":"queued",${PATCH}}`],
    [
      'enum',
      'JobResponse',
      '{"status":"Queued","status":"Queued","type":"scheduleUpdateTwin","jobId":"j"}',
    ],
    ['type', 'TwinPatch', '[]'],
    ['type', 'CancelJobParameters', '"20210412"'],
    ['type', 'TwinPatch', '{"etag":"*","tags":1}'],
    ['type', 'CloudToDeviceMethodRequest', '{"methodName":"a","responseTimeoutInSeconds":"3000"}'],
    ...['3e1', ' 30', '30 ', 'a30', '30a'].map((number): [string, EntityName, string] => [
      'type',
      'CloudToDeviceMethodRequest',
      `{"methodName":"a","responseTimeoutInSeconds":"${number}"}`,
    ]),
    [
      'type',
      'CloudToDeviceMethodRequest',
      '{"x":1,"methodName":"a","responseTimeoutInSeconds":"3000"}',
    ],
    [
      'type',
      'JobResponse',
      '{"jobId":"j","type":"scheduleUpdateTwin","status":"queued","maxExecutionTimeInSeconds":"9007199254740993"}',
    ],
    ['enum', 'JobStatus', '"other"'],
    ['timestamp', 'Timestamp', '"2026-02-31t08:30:00z"'],
    ['request-timestamp', 'JobRequest', update(`"startTime":"2026-05-01",${PATCH}`)],
    ['request-timestamp', 'JobRequest', update(`"startTime":"2026-02-31T00:00:00",${PATCH}`)],
    ['thumbprint', 'X509Thumbprint', '{"primaryThumbprint":"a:b"}'],
    ['job-type', 'JobRequest', '{"type":"other"}'],
    ['null', 'IdentifiedTwin', '{"deviceId":null,"etag":"x","version":1,"properties":{}}'],
    ['twin-key', 'TwinPatch', '{"etag":"*","tags":{"a..b":1,"a. b":1,"a b":1,".":1,"$x":1}}'],
    ['twin-key', 'TwinPatch', '{"etag":"*","tags":{"a.b":1,"a":2}}'],
    ['twin-key', 'TwinPatch', '{"etag":"*","tags":{"a.b":1,"a":{"b":2}}}'],
    ['twin-key', 'TwinPatch', '{"etag":"*","tags":{"a.b":1,"a.b":2}}'],
    ['twin-key', 'TwinPatch', depth(10, '{"a.b":1}')],
    ['twin-key', 'TwinPatch', depth(8, '{"a.b.c":[]}')],
    ['twin-key', 'TwinPatch', depth(7, '{"a.b.c":[[]]}')],
    ['twin-key', 'TwinPatch', depth(7, '{"a.b.c":[1,[],1]}')],
    ['twin-key', 'TwinPatch', '{"etag":"*","tags":{"a.#b":1}}'],
    ['twin-null', 'TwinPatch', '{"etag":"*","tags":{"a":[null]}}'],
    [
      'rounded-number',
      'CloudToDeviceMethodRequest',
      '{"methodName":"a","payload":9007199254740993}',
    ],
    [
      'rounded-number',
      'CloudToDeviceMethodRequest',
      '{"methodName":"a","payload":1,"payload":9007199254740993}',
    ],
    ['duplicate-name', 'DeviceCapabilities', `{${'"iotEdge":true,'.repeat(16)}"iotEdge":true}`],
  ])('%s in a %s: %s', (code, entity, text) => {
    expect(fixesOf(text, entity, code)).toEqual([]);
  });
});

test('a key at the deepest level is nested if its value fits', () => {
  const nest = (levels: number) => `${'{"x":'.repeat(levels)}{"a.b":1}${'}'.repeat(levels)}`;
  const tags = (levels: number) => `{"etag":"*","tags":${nest(levels)}}`;
  const desired = (levels: number) => `{"etag":"*","properties":{"desired":${nest(levels)}}}`;
  const reported = (levels: number) => `{"desired":{},"reported":${nest(levels)}}`;
  for (const [entity, textOf] of [
    ['TwinPatch', tags],
    ['TwinPatch', desired],
    ['TwinProperties', reported],
  ] as const) {
    expect(fixesOf(textOf(9), entity, 'twin-key')).toHaveLength(1);
    expect(fixesOf(textOf(10), entity, 'twin-key')).toHaveLength(0);
  }
});

test('a key of eleven parts is nested in the ten objects that are there', () => {
  const names = [...'abcdefghij'];
  const inner = names.reduceRight((value, name) => `{"${name}":${value}}`, '{}');
  const tags = `{"etag":"*","tags":${inner.slice(0, -1)},"${names.join('.')}.k":1}}`;
  const nested = names.reduceRight((value, name) => `{"${name}":${value}}`, '{"k": 1}');
  const [[, fixed] = []] = fixesOf(tags, 'TwinPatch', 'twin-key');
  expect(JSON.parse(fixed ?? '')).toEqual({ etag: '*', tags: JSON.parse(nested) });
});

test('a fix that makes a request valid can make advice appear at the same place', () => {
  const text = update(`"maxExecutionTimeInSeconds":"0",${PATCH}`);
  const [[, fixed] = []] = fixesOf(text, 'JobRequest', 'type');
  expect(checkText(fixed ?? '').warnings).toMatchObject([{ code: 'zero-execution-time' }]);
});

test('a fix is tried without $schema, which is no part of the entity', () => {
  const text =
    '{"$schema":"urn:iothub-jobs-schema:cloud-to-device-method-request","methodName":"a","responseTimeoutInSeconds":"30"}';
  expect(fixesOf(text, 'CloudToDeviceMethodRequest', 'type')).toEqual([
    ['Remove the quotes', text.replace('"30"', '30')],
  ]);
});

test('an unknown property can be renamed or removed', () => {
  const text = '{"etag": "*", "tag": {}}';
  expect(fixesOf(text, 'TwinPatch', 'unknown-property')).toEqual([
    ['Rename tag to tags', '{"etag": "*", "tags": {}}'],
    ['Remove tag', '{"etag": "*"}'],
  ]);
});

test('the only property of an object is removed with the space around it', () => {
  expect(fixesOf('{\n  "x": 1\n}', 'TwinPatch', 'unknown-property')).toEqual([['Remove x', '{}']]);
});

test('at most 10 fixes of a text are tried, in texts of at most 65,536 characters', () => {
  const job = '{"Status":"queued","type":"scheduleUpdateTwin","jobId":"j"}';
  const list = `[${Array(20).fill(job).join()}]`;
  expect(fixesOf(list, 'JobList', 'required')).toHaveLength(10);
  expect(fixesOf(`[${job}]`.padEnd(65_536), 'JobList', 'required')).toHaveLength(1);
  expect(fixesOf(`[${job}]`.padEnd(65_537), 'JobList', 'required')).toEqual([]);
});

test('fixes that need not be tried are made for all issues', () => {
  const job = '{"status":"Queued","type":"scheduleUpdateTwin","jobId":"j"}';
  expect(fixesOf(`[${Array(20).fill(job)}]`, 'JobList', 'enum')).toHaveLength(20);
});

test('a fix is made if only issues at other places are left', () => {
  const job = '{"Status":"queued","type":"scheduleUpdateTwin","jobId":"j"}';
  // One issue, that of the whole page, says that there are more than 100.
  expect(fixesOf(`[${Array(102).fill(job)}]`, 'JobList', 'required')).toHaveLength(10);
});

test('a value of 1001 lines is nested with its indentation', () => {
  const value = `[\n${'1,\n'.repeat(999)}1]`;
  const text = `{\n  "etag": "*",\n  "tags": {\n    "a.b": ${value}\n  }\n}`;
  const [[, fixed] = []] = fixesOf(text, 'TwinPatch', 'twin-key');
  const nested = value.replaceAll('\n', '\n  ');
  expect(fixed).toContain(`"a": {\n      "b": ${nested}\n    }\n`);
});

test('a value of more than 1000 lines is nested without indenting it', () => {
  const value = `[\n${'1,\n'.repeat(1000)}1]`;
  const text = `{\n  "etag": "*",\n  "tags": {\n    "a.b": ${value}\n  }\n}`;
  expect(fixesOf(text, 'TwinPatch', 'twin-key')).toEqual([
    [
      'Write a.b as nested objects',
      text.replace('"a.b": [', '"a": {\n      "b": [').replace('1]\n', '1]\n    }\n'),
    ],
  ]);
});

test.each([
  ['nothing, if both are the same', 'abc', 0, 3, 'abc', [3, 3, '']],
  ['the middle', 'xabcdx', 1, 5, 'a12d', [2, 4, '12']],
  ['the end', 'abc', 0, 3, 'abX', [2, 3, 'X']],
  ['the beginning', 'abc', 0, 3, 'Xbc', [0, 1, 'X']],
  ['all', 'abc', 0, 3, 'XYZ', [0, 3, 'XYZ']],
  ['what is missing, even if it follows the part', 'ab', 0, 1, 'ab', [1, 1, 'b']],
  ['what is missing, even if it is before the part', 'ab', 1, 2, 'ab', [1, 1, 'a']],
  ['what is too much', 'aXa', 0, 3, 'aa', [1, 2, '']],
  ['what is too much of equal characters', 'aaa', 0, 3, 'aa', [2, 3, '']],
])('replacePart replaces %s', (_, text, start, end, newText, expected) => {
  const edit = replacePart(text, start, end, newText);
  expect([edit.start, edit.end, edit.newText]).toEqual(expected);
  expect(applyEdits(text, [edit])).toBe(text.slice(0, start) + newText + text.slice(end));
});

describe('applyEdits', () => {
  test('applies edits in any order, and insertions at one offset in their order', () => {
    const edits = [
      { start: 4, end: 5, newText: '' },
      { start: 0, end: 1, newText: 'A' },
      { start: 2, end: 2, newText: '1' },
      { start: 2, end: 2, newText: '2' },
    ];
    expect(applyEdits('abcde', edits)).toBe('Ab12cd');
    expect(applyEdits('abc', [])).toBe('abc');
  });

  test.each([
    [
      'overlap',
      [
        [0, 2],
        [1, 3],
      ],
    ],
    ['end before they start', [[2, 1]]],
    ['begin before the text', [[-1, 0]]],
    ['end after the text', [[0, 4]]],
    ['have no offset', [[Number.NaN, 1]]],
  ])('throws a RangeError if edits %s', (_, offsets) => {
    const edits = offsets.map(([start = 0, end = 0]) => ({ start, end, newText: '' }));
    expect(() => applyEdits('abc', edits)).toThrow(
      new RangeError('Edits must not overlap, and must be inside the text.'),
    );
  });
});
