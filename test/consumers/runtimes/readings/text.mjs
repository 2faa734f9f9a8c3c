// Checks the texts of fixtures, near misses and mistakes, and applies their first fixes.

const TEXTS = [
  '{"type": "scheduleUpdateTwin", "queryCondition": "*", "updateTwin": {"etag": "*", "tags": {"a": 1, "a": 2}}}',
  '{"type": "scheduleDeviceMethods", "queryCondition": "*", "cloudToDeviceMethod": {"methodname": "reboot"}}',
  '{"jobId": "a", "type": "scheduleUpdateTwin", "status": "running", "cloudToDeviceMethod": null, "count": 9007199254740993}',
  '\ufeff{"deviceId": "pump-1", "tags": {"a.b": "\u{1f600}"}}',
  '{"$schema": "iothub-jobs-schema/json/twin.json", "tags": {"$a": 1}}',
  "{'deviceId': 'pump-1', // a comment\n}",
  '{"deviceId": "pump-1", "tags": {"a": [1, 2',
  '{"deviceId": "pump-1"} {"deviceId": "pump-2"}',
  '[]',
  '',
];

export async function readText(text, load) {
  const { fixtures, nearMisses } = await load('iothub-jobs-schema/fixtures');
  const valid = Object.entries(fixtures).flatMap(([entity, all]) =>
    Object.values(all).map((make) => [JSON.stringify(make(), null, 2), entity]),
  );
  const invalid = Object.entries(nearMisses).flatMap(([entity, misses]) =>
    misses.map(({ value }) => [write(value()), entity]),
  );
  const named = [...valid, ...invalid].filter(
    ([json]) => json !== undefined && json.length < 2_000,
  );
  return [...TEXTS.map((json) => [json]), ...named].map(([json, entity]) =>
    read(text, json, entity),
  );
}

/** Returns undefined for what is not JSON. */
function write(value) {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function read({ applyEdits, checkText, measureUsage }, json, entity) {
  const options = entity === undefined ? {} : { entity };
  const result = checkText(json, options);
  const [finding] = [...result.issues, ...result.warnings];
  const fixed = (finding?.fixes ?? []).map(({ edits }) => applyEdits(json, edits));
  const usage = entity === undefined || !result.valid ? [] : measureUsage(JSON.parse(json), entity);
  return `${json.slice(0, 60)}: ${JSON.stringify([result, fixed, usage])}`;
}
