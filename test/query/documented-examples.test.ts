// The forms of which Microsoft's pages give examples, with names of our own. The pages are listed in docs/query-language.md.
import { expect, test } from 'vitest';
import { parseQueryCondition } from '../../src/query/index.js';

const TWINS = [
  "tags.address.country = 'NO'",
  "tags.address.country = 'NO' AND properties.reported.config.interval >= 30",
  "properties.reported.link IN ['lan', 'lora']",
  "properties.reported.link NIN ['lan', 'lora']",
  'is_defined(properties.reported.link)',
  "status = 'enabled' AND connectionState = 'Connected'",
  'properties.desired.mode = properties.reported.mode',
  "FROM devices.modules WHERE properties.reported.state = 'idle'",
  "from devices.modules where properties.reported.state = 'idle' and deviceId IN ['pump1', 'pump2']",
  "from devices.modules where tags.site='north'",
  "devices.modules.moduleId = '$edgeAgent' and devices.deviceId = 'pump1'",
  "tags.[[group]].owner = 'me'",
  "deviceId='pump1'",
  "deviceId IN ['pump1']",
  'tags.floor=9',
  "tags.line = 'b' AND tags.address.hall = 'west'",
  'capabilities.iotEdge = true',
  "properties.reported.firmware <> '1.2' OR NOT is_defined(properties.reported.firmware)",
  '*',
];

const JOBS = [
  "devices.jobs.deviceId = 'pump1'",
  "devices.jobs.jobId = 'job1' AND devices.jobs.status = 'failed' AND devices.jobs.createdTimeUtc > '2026-01-01'",
];

const ROUTING = [
  "$contentEncoding = 'UTF-8' AND channel = 'slow'",
  "$body.Air.Samples[0].Unit = 'ppm'",
  '$body.Air.Level = 7 AND $body.Air.IsValid',
  'length($body.Air.Place.Code) = 2',
  "$twin.properties.desired.config.interval = '10m'",
  "kind = 'alarm' AND as_number(level) <= 3",
];

test.each([...TWINS, ...JOBS])('%s parses, and nothing is said of it', (text) => {
  expect(parseQueryCondition(text)).toMatchObject({ ok: true, warnings: [] });
});

test.each(ROUTING)('%s, of message routing, parses', (text) => {
  expect(parseQueryCondition(text).ok).toBe(true);
});
