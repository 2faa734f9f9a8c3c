// Conditions from public documentation, code and issues, with their outcome. Some ids and values are
// replaced. The source is a repository, with the number of an issue or the path of a file.
import { expect, it } from 'vitest';
import { formatQueryCondition, parseQueryCondition } from '../../src/query/index.js';

/** Conditions that IoT Hub runs. They have neither an error nor a warning. */
const RUNNING = [
  // MicrosoftDocs/azure-docs, articles/iot-hub/query-twins
  '*',
  "tags.location.region = 'US'",
  "tags.location.region = 'US'\n    AND properties.reported.telemetryConfig.sendFrequencyInSecs >= 60",
  "properties.reported.connectivity IN ['wired', 'wifi']",
  "properties.reported.connectivity NIN ['wired', 'wifi']",
  'is_defined(properties.reported.connectivity)',
  "status = 'enabled'",
  "FROM devices.modules WHERE properties.reported.status = 'scanning'",
  "from devices.modules where properties.reported.status = 'scanning' AND deviceId IN ['device1', 'device2']",
  // MicrosoftDocs/azure-docs, articles/iot-hub/query-jobs
  "devices.jobs.deviceId = 'myDeviceId'",
  "devices.jobs.deviceId = 'myDeviceId' AND devices.jobs.jobType = 'scheduleUpdateTwin' AND devices.jobs.status = 'completed' AND devices.jobs.createdTimeUtc > '2016-09-01'",
  "devices.jobs.jobId = 'myJobId'",
  // MicrosoftDocs/azure-docs, articles/iot-hub/iot-hub-automatic-device-management and tutorials
  "configurations.[[yourconfigname]].status='Applied'",
  "configurations.[[chillersettings]].status = 'Applied' AND properties.reported.chillerWaterSettings.status='current'",
  "configurations.[[firmwareupdate]].status='Applied' and properties.reported.firmware.currentFwVersion='1.0.1'",
  "properties.reported.chillerWaterSettings.status='pending'",
  "from devices.modules where tags.environment='test'",
  "from devices.modules where properties.reported.chillerProperties.model='4000x'",
  'from devices.modules where tags.building=9',
  // MicrosoftDocs/azure-docs, articles/iot-edge/module-deployment-monitoring
  "tags.environment ='prod'",
  "tags.environment = 'prod' AND tags.location = 'westus'",
  "tags.environment = 'prod' OR tags.location = 'westus'",
  "tags.operator = 'John' AND tags.environment = 'prod' AND NOT deviceId = 'linuxprod1'",
  "properties.reported.devicemodel = '4000x'",
  "deviceId='linuxprod1'",
  // MicrosoftDocs/azure-docs, the scripts for devices behind IoT Edge
  'capabilities.iotEdge = false',
  // MicrosoftDocs/azure-docs 17106, 29484, 47040, 104547, 110329
  "tags.[[group]].region = 'US'",
  "deviceId = 'urn:di:simulator001'",
  "properties.reported.lastStatus='200'",
  "FROM devices.modules WHERE moduleId in ['$edgeAgent'] and deviceId in ['5f7a21a8-329d-ea47-d3c6-1d7f7a19a020']",
  "STARTSWITH(deviceId, 'test')",
  // Azure/azure-iot-sdk-csharp 40, 82, 257, 1680
  'IS_DEFINED(DeviceId)',
  "deviceId IN ['MyDevice1','MyDevice2']",
  "devices.jobs.status = 'Pending'",
  "devices.jobs.status = 'failed'",
  "devices.jobs.status = 'Running'",
  "DeviceId IN ['a','b','c']",
  // Azure/azure-iot-sdk-node 44, 168, 355, 366, 571, 847
  "deviceId IN ['my device id']",
  'capabilities.iotEdge = true',
  "deviceId='10000001'",
  "deviceId in ['abc','xyz']",
  'capabilities.iotEdge=true',
  "id = 'a'",
  // Azure/iotedge 719, 2958
  "FROM devices.modules WHERE ModuleId = '$edgeAgent'",
  "FROM devices.modules WHERE ModuleId = 'AwareMonitoring'",
  // Azure/iotedgedev 4, 500
  "tags.building=9 and tags.environment='test'",
  "tags.environment='test' and properties.reported.devicemodel='4000x'",
  // Azure/azure-iot-cli-extension, azext_iot/operations/hub.py and its tests
  "array_contains(parentScopes, 'ms-azure-iot-edge://edge-637315')",
  // Azure/azure-iot-platform-dotnet, src/services
  "(deviceScope ='ms-azure-iot-edge://a' OR ARRAY_CONTAINS(parentScopes,'ms-azure-iot-edge://a')) AND deviceId <> 'a'",
  "configurations.[[0898b215-d975-47ae-8786-c0ab56ab5579]].status = 'Applied'",
  "FROM devices.modules WHERE moduleId = '$edgeAgent' and configurations.[[8f4be3b7-6a6c-4a5c-9d43-3d4b2d6b4a0e]].status = 'Applied' and properties.desired.$version = properties.reported.lastDesiredVersion and properties.reported.lastDesiredStatus.code = 200",
  // Azure/remote-monitoring-services-dotnet 74
  "deviceId in ['Simulated.chiller-01.0','Simulated.chiller-02.0']",
  // Azure/Industrial-IoT, the queries of the registry
  "(tags.__type__ = 'gateway' AND NOT IS_DEFINED(tags.unmanaged))",
  "FROM devices.modules WHERE properties.reported.__type__ = 'publisher' AND NOT IS_DEFINED(tags.NotSeenSince)",
  "(tags.__type__ = 'gateway' OR tags.iiotedge = true) AND NOT IS_DEFINED(tags.NotSeenSince)",
  // CGI-FR/IoT-Hub-Portal, the queries of the device service
  "devices.modules.moduleId = '$edgeHub' AND deviceId in ['a']",
  "devices.modules.moduleId = '$edgeAgent' and devices.deviceId = 'a'",
  // Public samples: IoT Plug and Play, heartbeats, and the comparison of desired with reported properties
  'capabilities.iotEdge != true',
  "properties.reported.[[$iotin:deviceinfo]].manufacturer.value = 'Contoso'",
  'NOT is_defined(properties.reported.overheatThreshold)',
  "properties.reported.status = 'offline' OR NOT IS_DEFINED(properties.reported.lastHeartbeat)",
  '(properties.desired.recipe.uuid != properties.reported.recipe.uuid) OR (IS_DEFINED(properties.desired.recipe.uuid) AND NOT IS_DEFINED(properties.reported.recipe.uuid))',
];

it.each(RUNNING)('parseQueryCondition accepts without a warning: %s', (text) => {
  const result = parseQueryCondition(text);
  expect(result).toMatchObject({ ok: true, warnings: [] });
  if (result.ok) {
    const formatted = formatQueryCondition(result.condition);
    expect(parseQueryCondition(formatted)).toMatchObject({ ok: true, warnings: [] });
  }
});

/** Conditions that fail, or that find nothing, with the code and offset of their only issue. */
const FAILING: [text: string, issue: string][] = [
  // Azure/azure-iot-sdk-csharp 40, 257
  ['SELECT * FROM devices', 'query-condition-select at 0'],
  ["devices.jobs.status = 'Completed'", 'job-status at 22'],
  ["devices.jobs.status = 'Canceled'", 'job-status at 22'],
  // MicrosoftDocs/azure-docs 6932, 10478, 16283, 17106, 85381, 110329
  ["myProp = 'abc'", 'unknown-name at 0'],
  ["reported.properties.status = 'scanning'", 'unknown-name at 0'],
  ["deviceId IN ('device1', 'device2')", 'operator at 22'],
  ["tags.group = 'US'", 'reserved-word at 5'],
  ["tags.group.region = 'US'", 'reserved-word at 5'],
  ["properties.desired.group.region = 'US'", 'reserved-word at 19'],
  ["ENDS_WITH(deviceId, 'test')", 'routing-function at 0'],
  ["STARTS_WITH(deviceId, 'test')", 'routing-function at 0'],
  // MicrosoftDocs/azure-docs, articles/iot-hub/iot-hub-devguide-routing-query-syntax
  ['$body.Weather.Temperature = 50', 'unknown-name at 0'],
  ["$twin.tags.location = 'US'", 'unknown-name at 0'],
  // Azure/azure-iot-cli-extension 88, 101: what remains if a shell removes quotes, or keeps them
  ['deviceId=edgeDeviceVM', 'unknown-name at 9'],
  ['tags.environment = DEV', 'unknown-name at 19'],
  [`"tags.environment = 'DEV'"`, 'quoted-condition at 0'],
  // Azure/remote-monitoring-services-dotnet 71
  ['deviceId in [Simulated.prototype-01.0]', 'unknown-name at 13'],
  [
    'FROM devices.modules Where properties.reported.telemetry-config.telemetryCycleMSec <> 5000',
    'hyphen at 47',
  ],
  // CGI-FR/IoT-Hub-Portal: a query may end with GROUP BY, a condition may not
  ["devices.modules.moduleId = '$edgeHub' GROUP BY deviceId", 'operator at 38'],
];

it.each(FAILING)('parseQueryCondition reports one issue: %s: %s', (text, expected) => {
  const result = parseQueryCondition(text);
  const issues = result.ok ? result.warnings : result.issues;
  expect(issues.map(({ code, offset }) => `${code} at ${offset}`)).toEqual([expected]);
  expect(issues[0]?.hint ?? text).toMatch(/\w/);
});
