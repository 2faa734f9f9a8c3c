import { describe, expect, it } from 'vitest';
import { parseQueryCondition } from '../../src/query/index.js';

function warningsFor(text: string): string[] {
  const result = parseQueryCondition(text);
  if (!result.ok) throw new Error(text);
  return result.warnings.map(({ code, offset }) => `${code} at ${offset}`);
}

const otherName = (path: string) => `Write ${path}, or strings in quotes.`;
const OTHER_NAME = otherName('tags.a');

describe('a warning of parseQueryCondition', () => {
  it('has the properties of an issue, and the condition is still valid', () => {
    expect(parseQueryCondition('tags.a = 1 AND\rtags.group = 2')).toMatchObject({
      ok: true,
      warnings: [
        {
          severity: 'warning',
          code: 'reserved-word',
          message: 'The name is reserved.',
          hint: 'Write it in [[ ]].',
          offset: 20,
          line: 2,
          column: 6,
        },
      ],
    });
  });

  it.each([
    ['group = 1', 'reserved-word at 0'],
    ['tags.Group.x = 1', 'reserved-word at 5'],
    ['tags.in', 'reserved-word at 5'],
    ['tags.[[group]] = 1', ''],
    ['tags.groups = 1', ''],
  ])('about reserved words, for %s: %s', (text, expected) => {
    expect(warningsFor(text).join()).toBe(expected);
  });

  it.each([
    'ABS',
    'EXP',
    'POWER',
    'SQUARE',
    'CEILING',
    'FLOOR',
    'SIGN',
    'SQRT',
    'AS_NUMBER',
    'IS_ARRAY',
    'IS_BOOL',
    'IS_NULL',
    'IS_NUMBER',
    'IS_OBJECT',
    'IS_PRIMITIVE',
    'IS_STRING',
    'CONCAT',
    'LENGTH',
    'LOWER',
    'UPPER',
    'SUBSTRING',
    'INDEX_OF',
    'STARTS_WITH',
    'ENDS_WITH',
    'CONTAINS',
    'is_bool',
  ])('names the function %s, which is documented only for message routing', (name) => {
    expect(warningsFor(`id AND ${name}(tags.x)`)).toEqual(['routing-function at 7']);
  });

  it.each([
    ['IS_DEFINED(tags.x)', ''],
    ['is_defined(tags.x)', ''],
    ["STARTSWITH(deviceId, 'a')", ''],
    ["ENDSWITH(deviceId, 'a')", 'unknown-function at 0'],
    ['NOT_IS_DEFINED(id)', 'unknown-function at 0'],
    ['IS_DEFINED_BY(id)', 'unknown-function at 0'],
    ['MY_ABS(id)', 'unknown-function at 0'],
    [
      'ABSOLUTE(1) AND f(g(id))',
      'unknown-function at 0,unknown-function at 16,unknown-function at 18',
    ],
  ])('about unknown functions, for %s: %s', (text, expected) => {
    expect(warningsFor(text).join()).toBe(expected);
  });

  it('about STARTS_WITH has a hint to use STARTSWITH', () => {
    const result = parseQueryCondition("starts_with(deviceId, 'a')");
    const hint = "Write STARTSWITH(tags.a, 'b').";
    expect(result).toMatchObject({ ok: true, warnings: [{ code: 'routing-function', hint }] });
  });

  it.each([
    ['tags = null', 'comparison at 0'],
    ['1 < properties.desired', 'comparison at 4'],
    ['properties.reported != devices.properties', 'comparison at 0,comparison at 23'],
    ['Tags = 1', 'comparison at 0'],
    ['capabilities = true', 'comparison at 0'],
    ["parentScopes = 'a'", 'comparison at 0'],
    ['x509Thumbprint = 1', 'comparison at 0'],
    ['configurations = 1', 'comparison at 0'],
    ['attributes = 1', 'comparison at 0'],
    ['configurations.a = 1', ''],
    ['devices.modules.tags = 1', 'comparison at 0'],
    ['id = [1]', 'comparison at 5'],
    ['[1] = [1]', 'comparison at 0,comparison at 6'],
    ['tags IN [1]', 'comparison at 0'],
    ['tags.x = properties.reported.tags', ''],
    ['id IN [1]', ''],
    ['IS_DEFINED(tags)', ''],
    ['tags + [1]', ''],
  ])('about comparing objects and arrays, for %s: %s', (text, expected) => {
    expect(warningsFor(text).join()).toBe(expected);
  });

  it.each([
    ["id IN ('x')", 'in at 7'],
    ['id NIN tags.list', 'in at 7'],
    ["id NIN ['x']", ''],
  ])('about IN without an array, for %s: %s', (text, expected) => {
    expect(warningsFor(text).join()).toBe(expected);
  });

  it('is sorted by offset and repeated at most 100 times', () => {
    expect(warningsFor('tags = f(tags.by)')).toEqual([
      'comparison at 0',
      'unknown-function at 7',
      'reserved-word at 14',
    ]);
    expect(warningsFor(Array(150).fill('f()').join(' OR '))).toHaveLength(100);
  });
  it.each([
    ['property.reported.x = 1', 'unknown-name at 0', 'Write properties, or strings in quotes.'],
    ['tag.site = 1', 'unknown-name at 0', 'Write tags, or strings in quotes.'],
    ['devices.devicId = 1', 'unknown-name at 8', 'Write deviceId, or strings in quotes.'],
    ['reported.x = 1', 'unknown-name at 0', 'Write properties.reported, or strings in quotes.'],
    ['desird.x = 1', 'unknown-name at 0', 'Write properties.desired, or strings in quotes.'],
    ['properties.tags.site = 1', 'unknown-name at 11', 'Remove properties.'],
    ['properties.DEVICEID = 1', 'unknown-name at 11', 'Remove properties.'],
    ['port = 1', 'unknown-name at 0', otherName('tags.port')],
    ['properties.port = 1', 'unknown-name at 11', otherName('reported.port')],
    ['properties.tag = 1', 'unknown-name at 11', 'Write reported.tag, or strings in quotes.'],
    ['Desired.x = 1', 'unknown-name at 0', 'Write properties.desired, or strings in quotes.'],
    ['properties.report.x = 1', 'unknown-name at 11', 'Write reported, or strings in quotes.'],
    ['properties[0] = 1', 'unknown-name at 11', 'Write reported.a, or strings in quotes.'],
    ['conectionState = 1', 'unknown-name at 0', 'Write connectionState, or strings in quotes.'],
    ['PROPERTY.x = 1', 'unknown-name at 0', 'Write properties, or strings in quotes.'],
    ['configuration.a = 1', 'unknown-name at 0', 'Write configurations, or strings in quotes.'],
    ['uptime = 1', 'unknown-name at 0', otherName('tags.uptime')],
    ['identity = 1', 'unknown-name at 0', otherName('tags.identity')],
    ['ta = 1', 'unknown-name at 0', otherName('tags.ta')],
    ["myProp = 'a'", 'unknown-name at 0', otherName('tags.myProp')],
    ['properties.uptime = 1', 'unknown-name at 11', otherName('reported.uptime')],
    ['devices.uptime = 1', 'unknown-name at 8', otherName('tags.uptime')],
    [`${'u'.repeat(64)} = 1`, 'unknown-name at 0', otherName(`tags.${'u'.repeat(64)}`)],
    [`${'u'.repeat(65)} = 1`, 'unknown-name at 0', OTHER_NAME],
    ['\u202eabc = 1', 'unknown-name at 0', OTHER_NAME],
    ["[[group]] = 'a'", 'unknown-name at 0', otherName('tags.group')],
    ['deviceId = edgeVM', 'unknown-name at 11', otherName('tags.edgeVM')],
    ['tags.location=US', 'unknown-name at 14', otherName('tags.US')],
    ['$body.a = 1', 'unknown-name at 0', OTHER_NAME],
    ['deviceId IN [Simulated.prototype-01.0]', 'unknown-name at 13', otherName('tags.Simulated')],
    ['deviceId = my-edge-device', 'unknown-name at 11', otherName('tags.my')],
  ])('about an unknown name, for %s: %s. %s', (text, expected, hint) => {
    expect(warningsFor(text)).toEqual([expected]);
    expect(parseQueryCondition(text)).toMatchObject({
      warnings: [{ message: 'The name is not a property of twins.', hint }],
    });
  });

  it('about an unknown name is given for each name', () => {
    expect(warningsFor('deviceId IN [dev1, dev2]')).toEqual([
      'unknown-name at 13',
      'unknown-name at 19',
    ]);
    expect(warningsFor('toString = constructor')).toEqual([
      'unknown-name at 0',
      'unknown-name at 11',
    ]);
  });

  it.each([
    ...[
      'deviceId',
      'moduleId',
      'id',
      'status',
      'statusReason',
      'statusUpdateTime',
      'statusUpdatedTime',
    ],
    ...[
      'connectionState',
      'connectionStateUpdatedTime',
      'lastActivityTime',
      'cloudToDeviceMessageCount',
    ],
    ...[
      'authenticationType',
      'x509Thumbprint.primaryThumbprint',
      'etag',
      'deviceEtag',
      'moduleEtag',
    ],
    ...[
      'version',
      'modelId',
      'deviceScope',
      'parentScopes[0]',

      'tags.a',
    ],
    ...[
      'attributes.a',
      'capabilities.iotEdge',
      'configurations.[[a b]].status',
      'properties.desired.a',
    ],
    ...[
      'properties.reported.$version',
      'jobId',
      'jobType',
      'startTimeUtc',
      'endTimeUtc',
      'createdTimeUtc',
    ],
    ...['createdDateTimeUtc', 'lastUpdatedDateTimeUtc', 'outcome.a', 'error.code'],
  ])('does not concern the known name %s, in any case', (path) => {
    for (const collection of ['', 'devices.', 'Devices.Modules.', 'devices.JOBS.']) {
      for (const name of [path, path.toUpperCase(), path.toLowerCase()]) {
        expect(warningsFor(`${collection}${name} != 1`)).toEqual([]);
      }
    }
  });

  it.each([
    ["tags.my-tag = 'x'", 'hyphen at 5', 'Write [[my-tag]].'],
    [
      'properties.reported.telemetry-config.cycle <> 5',
      'hyphen at 20',
      'Write [[telemetry-config]].',
    ],
    ['tags.a-b-2-c.d = 1', 'hyphen at 5', 'Write [[a-b-2-c]].'],
    ['tags.a-b.c-d = 1', 'hyphen at 5', 'Write [[a-b]].'],
    ['tags.a-b.c-d.e-f = g', 'hyphen at 5,unknown-name at 19', 'Write [[a-b]].'],
    ['tags.sensor-1 = 1', 'hyphen at 5', 'Write [[sensor-1]].'],
    ['1 + tags.a-b > 2', 'hyphen at 9', 'Write [[a-b]].'],
    ['tags.a-\u202eb = 1', 'hyphen at 5', 'Write [[ ]].'],
    [`tags.${'x'.repeat(62)}-b = 1`, 'hyphen at 5', `Write [[${'x'.repeat(62)}-b]].`],
    [`tags.${'x'.repeat(63)}-b = 1`, 'hyphen at 5', 'Write [[ ]].'],
    ['tags.a-b = 1 AND tags.c-d = 2', 'hyphen at 5,hyphen at 22', 'Write [[a-b]].'],
  ])('about a hyphen, for %s: %s', (text, expected, hint) => {
    expect(warningsFor(text).join()).toBe(expected);
    const result = parseQueryCondition(text);
    expect(result.ok && result.warnings[0]?.hint).toBe(hint);
  });

  it.each([
    'tags.a - tags.b = 1',
    'tags.a -1 = 1',
    'tags.a- 1 = 1',
    'tags.a-(1) = 1',
    '5-3 = tags.a',
    'tags.[[a]]-1 = 1',
    '(tags.a)-1 = 1',
    'tags.a[0]-1 = 1',
    'tags.[[my-tag]] = 1',
  ])('does not concern the subtraction or quoted name in %s', (text) => {
    expect(warningsFor(text)).toEqual([]);
  });

  it.each([
    ["IS_DEFINED('tags.x')", 'Write IS_DEFINED(tags.a).'],
    ['is_defined()', 'Write IS_DEFINED(tags.a).'],
    ['IS_DEFINED(tags.a, tags.b)', 'Write IS_DEFINED(tags.a).'],
    ['STARTSWITH(tags.a)', "Write STARTSWITH(tags.a, 'b')."],
    ["STARTSWITH(tags.a, 'b', true)", "Write STARTSWITH(tags.a, 'b')."],
    ["STARTSWITH('tags.a', 'b')", "Write STARTSWITH(tags.a, 'b')."],
    ["ARRAY_CONTAINS('parentScopes', 'b')", "Write ARRAY_CONTAINS(tags.a, 'b')."],
    ['Array_Contains(parentScopes)', "Write ARRAY_CONTAINS(tags.a, 'b')."],
  ])('about wrong arguments, for %s: %s', (text, hint) => {
    expect(warningsFor(text)).toEqual(['arguments at 0']);
    expect(parseQueryCondition(text)).toMatchObject({ warnings: [{ hint }] });
  });

  it.each(['array_contains', 'ARRAY_CONTAINS', 'Array_Contains'])('does not concern %s', (name) => {
    expect(warningsFor(`${name}(parentScopes, 'x') OR ${name}(['a'], deviceId)`)).toEqual([]);
  });

  it('about doubled quotes is given for each, and the string has single ones', () => {
    expect(warningsFor("tags.a = 'O''Bri''en'")).toEqual([
      'doubled-quote at 11',
      'doubled-quote at 16',
    ]);
    expect(parseQueryCondition("tags.a = 'O''Brien'")).toMatchObject({
      condition: { right: { value: "O'Brien", start: 9, end: 19 } },
      warnings: [{ hint: "Write \\' for a quote." }],
    });
    expect(parseQueryCondition('tags.a = "say ""a"""')).toMatchObject({
      condition: { right: { value: 'say "a"' } },
    });
    expect(warningsFor(`tags.a = '""' AND tags.b = "''" AND tags.c = ''`)).toEqual([]);
  });

  it.each([
    ["devices.jobs.status = 'Completed'", 'job-status at 22'],
    ["'Canceled' <> DEVICES.JOBS.STATUS", 'job-status at 0'],
    [
      "devices.jobs.status IN ['failed', 'Completed', 'Canceled']",
      'job-status at 34,job-status at 47',
    ],
    ["status = 'Completed'", 'job-status at 9'],
    ["devices.jobs.status = 'completed'", ''],
    ["devices.jobs.status IN ['Pending', 'pending', 'Failed', 'failed', 'Running', 'running']", ''],
    ["devices.jobs.status = 'Completed1'", ''],
    ["devices.jobs.status = 'NotCompleted'", ''],
    ["statusReason = 'Completed'", ''],
    ["devices.jobs.outcome.status = 'Completed'", ''],
    ["tags.status = 'Completed'", ''],
    ['status = tags.Completed', ''],
  ])('about statuses for which a query fails, for %s: %s', (text, expected) => {
    expect(warningsFor(text).join()).toBe(expected);
  });

  it('about a condition that is only a string shows what to remove', () => {
    expect(warningsFor(` "tags.a = 'b'"`)).toEqual(['quoted-condition at 1']);
    expect(warningsFor("'tags.a'")).toEqual(['quoted-condition at 0']);
    expect(warningsFor(`"tags.site" = 'Lyon'`)).toEqual(['quoted-condition at 0']);
    expect(warningsFor(`tags.a = 1 OR "deviceId" IN ['a']`)).toEqual([]);
    expect(warningsFor('1 = 1')).toEqual([]);
    expect(warningsFor('true')).toEqual([]);
    expect(warningsFor("'a' = tags.a")).toEqual([]);
  });
});

describe('names that only contain a known one', () => {
  it.each([
    ['mydevices.status = 1', 'unknown-name at 0'],
    ['devicesx.status = 1', 'unknown-name at 0'],
    ['devices.xjobs.status = 1', 'unknown-name at 8'],
    ['devices.jobsx.status = 1', 'unknown-name at 8'],
    ['devices.xmodules.status = 1', 'unknown-name at 8'],
    ['xproperties.desired.a = 1', 'unknown-name at 0'],
    ['propertiesx.desired.a = 1', 'unknown-name at 0'],
    ['properties.xdesired.a = 1', 'unknown-name at 11'],
    ['properties.reportedx.a = 1', 'unknown-name at 11'],
    ['IS_DEFINED(devices)', ''],
    ['IS_DEFINED(devices.jobs)', ''],
  ])('%s has the warnings: %s', (text, expected) => {
    expect(warningsFor(text).join()).toBe(expected);
  });

  it('properties of another path do not make a name one of a section', () => {
    const { warnings } = parseQueryCondition('properties.desired.a = 1 AND zz = 1') as {
      warnings: { hint?: string }[];
    };
    expect(warnings.map(({ hint }) => hint)).toEqual([otherName('tags.zz')]);
  });
});
