// Parses, formats and builds query conditions.

const CONDITIONS = [
  '*',
  'tags.group=\'A\' and (STARTSWITH(deviceId,"pump"))',
  "deviceId NOT IN ['pump1']",
  "FROM devices.modules WHERE moduleId = 'cam'",
  'tags.[[group]] = 3 OR NOT IS_DEFINED(properties.reported.a)',
  "deviceId IN ['a', 'b', 'c'] AND tags.floor >= 2.50",
  'tags.a + tags.b * 2 - 1 / 4 % 3 > 0',
  "tags.name = 'o\\'brien' AND tags.x != null",
  "tags.ünï = '😀'",
  "tags.a = '\ud800'",
  'tags.a = 9007199254740993',
  'tags.a = 1e400',
  'tags.a = 0x10',
  "tags.a = 'never ends",
  '((tags.a = 1)',
  'tags.a = 1)',
  'SELECT * FROM devices',
  'tags.a ==',
  'tags..a = 1',
  '= 1',
  '',
  ' \t\n',
  'AND',
  "tags.a LIKE 'x%'",
  'STARTS_WITH(deviceId, 1)',
  `tags.a = '${'x'.repeat(9000)}'`,
  `${'('.repeat(4000)}1${')'.repeat(4000)}`,
  `${'NOT '.repeat(2000)}a`,
  Array.from({ length: 900 }, (_, index) => `a=${index}`).join(' OR '),
  Array.from({ length: 1500 }, () => 'a').join(' + '),
];

export async function readQuery(query, load) {
  const { fixtures } = await load('iothub-jobs-schema/fixtures');
  const jobs = [...Object.values(fixtures.JobRequest), ...Object.values(fixtures.JobResponse)];
  const used = jobs.map((make) => make().queryCondition).filter((text) => text);
  return [...CONDITIONS, ...used].map((text) => parse(query, text)).concat(build(query));
}

function parse({ parseQueryCondition, formatQueryCondition }, text) {
  const result = parseQueryCondition(text);
  const written = result.ok ? attempt(() => formatQueryCondition(result.condition)) : '';
  return `${text.slice(0, 60)}: ${JSON.stringify(result)} ${written}`;
}

function build({ and, deviceIdIn, eq, isDefined, not, or, splitDeviceIds, where }) {
  const ids = Array.from({ length: 2_000 }, (_, index) => `pump-${index}`);
  const hostile = "B7' OR deviceId != '\\";
  return [
    () => where`deviceId IN ${["o'brien", 'pump-14']} AND tags.building = ${hostile}`.text,
    () => and(not(isDefined('properties.reported.firmware')), eq('tags.group', 3)).text,
    () => or(deviceIdIn(['a']), eq(['tags', 'a.b'], '😀\ud800')).text,
    () => where`tags.a = ${0.1} OR tags.b = ${-0} OR tags.c = ${1e21} OR tags.d = ${5e-324}`.text,
    () => where`tags.a = '${hostile}'`.text,
    () => where`tags.a = ${Number.NaN}`.text,
    () => splitDeviceIds(ids).map(({ text }) => text),
  ].map((make) => `built: ${attempt(() => JSON.stringify(make()))}`);
}

/** Returns the result, or the error: formatted conditions can be too long. */
function attempt(call) {
  try {
    return call();
  } catch (thrown) {
    return `error: ${thrown.name}: ${thrown.message}`;
  }
}
