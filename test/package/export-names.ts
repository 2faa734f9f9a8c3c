// What each entry exports at run time. A name that goes, or is spelled otherwise, breaks its users.

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

const ENTITIES = words(`
  AuthenticationType CancelJobParameters CloudToDeviceMethod CloudToDeviceMethodRequest ConnectionState
  DeviceCapabilities DeviceId DeviceJob DeviceJobStatistics DeviceStatus JobId JobList JobRequest
  JobResponse JobStatus JobType Timestamp Twin TwinPatch TwinProperties X509Thumbprint
`);

const FACE = words(`
  AUTHENTICATION_TYPES CONNECTION_STATES DEVICE_JOB_STATUSES DEVICE_STATUSES HUB_ERROR_CODES ISSUE_CODES
  JOB_REQUEST_TYPES JOB_STATUSES JOB_TYPES ValidationError formatIssues isCancellable isTerminal isValidationError
  measureTwinSection parseHubError parseHubTime progress toPointer
`);

const SCHEMAS_OF_BRANCHES = words(`
  ScheduleDeviceMethodJobRequestSchema ScheduleUpdateTwinJobRequestSchema
`);

const ARBITRARIES = words(`
  arbitraries authenticationTypeArbitrary cancelJobParametersArbitrary
  cloudToDeviceMethodArbitrary cloudToDeviceMethodRequestArbitrary connectionStateArbitrary
  deviceCapabilitiesArbitrary deviceIdArbitrary deviceJobArbitrary deviceJobStatisticsArbitrary
  deviceStatusArbitrary jobIdArbitrary jobListArbitrary jobRequestArbitrary jobResponseArbitrary
  jobStatusArbitrary jobTypeArbitrary timestampArbitrary twinArbitrary twinPatchArbitrary
  twinPropertiesArbitrary x509ThumbprintArbitrary
`);

const FIXTURES = words(`
  hubErrorResponses
  arraysTwin arraysTwinPatch backupJobType minimalCloudToDeviceMethodRequest
  minimalMethodJobRequest minimalTwinJobRequest base64CloudToDeviceMethod base64MethodJobResponse
  byteArrayCloudToDeviceMethod byteArrayMethodJobResponse canceledDeviceJob cancelledJobResponse
  cancelledJobStatus capitalizedThumbprintTwin capitalizedX509Thumbprint
  certificateAuthorityAuthenticationType completedDeviceJobStatistics completedJobStatus
  completedMethodDeviceJob completedMethodJobResponse completedTwinDeviceJob
  completedTwinJobResponse componentCloudToDeviceMethodRequest connectedConnectionState
  createdJobList createdJobResponse currentCancelJobParameters deepestTwin deepestTwinPatch
  deepestTwinProperties defaultTimeoutCloudToDeviceMethodRequest deletionTwinPatch
  desiredTwinPatch deviceTwin disabledDeviceStatus disconnectedConnectionState uuidJobId
  echoedTwin echoedTwinProperties edgeDeviceCapabilities edgeHubDeviceId edgeDeviceTwin
  emptyDeviceCapabilities emptyDeviceJobStatistics emptyJobList emptyOutcomeDeviceJob
  emptySectionTwinPatch emptyTwin emptyX509Thumbprint enabledDeviceStatus enqueuedJobStatus
  exportJobResponse exportJobType unknownPropertyCloudToDeviceMethod unknownPropertyDeviceCapabilities
  unknownPropertyDeviceJob unknownPropertyJobResponse unknownPropertyTwin factoryResetDeviceJobType failedDeviceJob
  failedJobResponse failedJobStatus failoverDataCopyJobType firmwareJobRequest
  firmwareUpdateJobType fixtures unusualIdJobResponse fractionalTimestamp
  fullCloudToDeviceMethod fullCloudToDeviceMethodRequest fullTwinPatch
  shortestTimeoutCloudToDeviceMethodRequest importJobType invalidAuthenticationTypes
  invalidCancelJobParameters invalidCloudToDeviceMethodRequests invalidCloudToDeviceMethods
  invalidConnectionStates invalidDeviceCapabilities invalidDeviceIds invalidDeviceJobStatistics
  invalidDeviceJobs invalidDeviceStatuses invalidJobIds invalidJobLists invalidJobRequests
  invalidJobResponses invalidJobStatuses invalidJobTypes invalidTimestamps invalidTwinPatches
  invalidTwinProperties invalidTwins invalidX509Thumbprints largestBase64CloudToDeviceMethod
  largestByteArrayCloudToDeviceMethod largestCloudToDeviceMethod
  largestCloudToDeviceMethodRequest largestDeviceJobStatistics largestJobResponse
  largestMethodJobRequest largestTwin largestTwinJobRequest largestTwinPatch
  largestTwinProperties leapDayTimestamp longestDeviceId longestJobId
  allTypesTwinProperties mixedJobList plugAndPlayTwin moduleDeviceJob moduleJobRequest moduleTwin
  readableDeviceId readableJobId nanosecondTimestamp nearMisses neverConnectedTwin neverTimestamp
  noneAuthenticationType nullBranchesJobResponse allNullCloudToDeviceMethod
  allNullDeviceCapabilities allNullDeviceJob allNullDeviceJobStatistics
  allNullJobResponse allNullTwin allNullTwinProperties allNullX509Thumbprint
  nullMethodJobRequest nullPayloadCloudToDeviceMethod nullTwinJobRequest
  numberPayloadCloudToDeviceMethod offsetTimestamp partialDeviceJobStatistics pendingDeviceJob
  plainDeviceCapabilities startTimeJobRequest previewCancelJobParameters punctuatedDeviceId
  queuedJobStatus readDevicePropertiesJobType rebootDeviceJobType rebootJobRequest
  restoreFromBackupJobType returnedTwinProperties runningDeviceJob runningDeviceJobStatistics
  runningJobStatus sasAuthenticationType scheduleDeviceMethodJobType scheduleUpdateTwinJobType
  scheduledDeviceJob scheduledJobResponse scheduledJobStatus selfSignedAuthenticationType
  sha1X509Thumbprint sha256X509Thumbprint shortestDeviceId shortestJobId updatedByTwinProperties
  tagDeletingJobRequest tagsTwinPatch stringPayloadCloudToDeviceMethod notEndedTimestamp
  runningJobResponse unknownJobResponse unknownJobStatus unknownJobType initialTwinProperties
  updateDeviceConfigurationJobType upperCaseJobId utcTimestamp writeDevicePropertiesJobType
  noOffsetJobResponse noOffsetTimestamp
`);

const QUERY = words(`
  QUERY_ISSUE_CODES and deviceIdIn eq formatQueryCondition isDefined not or parseQueryCondition
  splitDeviceIds where
`);

const OF_ONES_OWN = words(`
  twinOf twinPatchOf validateTwinOf validateTwinPatchOf
`);

/** The name of an entity as that of its Standard Schema. */
function toMemberName(entity: string): string {
  return entity.charAt(0).toLowerCase() + entity.slice(1);
}

export const EXPORT_NAMES: [entry: string, names: string[]][] = [
  [
    '.',
    [
      ...FACE,
      ...ENTITIES.flatMap((entity) => [`is${entity}`, `assert${entity}`, `validate${entity}`]),
    ],
  ],
  ['./types', []],
  ['./schemas', [...ENTITIES.map((entity) => `${entity}Schema`), ...SCHEMAS_OF_BRANCHES]],
  ['./ajv', ['addHubKeywords']],
  ['./fixtures', FIXTURES],
  ['./arbitraries', ARBITRARIES],
  ['./query', QUERY],
  ['./advice', ['ADVICE_CODES', 'adviseJobRequest']],
  ['./testing', ['createFakeHub']],
  ['./standard', [...ENTITIES.map(toMemberName), ...OF_ONES_OWN]],
];
