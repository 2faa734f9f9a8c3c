// What each entry exports at run time. A name that goes, or is spelled otherwise, breaks its users.

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

const ENTITIES = words(`
  AuthenticationType CancelJobParameters CloudToDeviceMethod CloudToDeviceMethodRequest ConnectionState
  DeviceCapabilities DeviceId DeviceJobStatistics DeviceStatus JobId JobRequest JobResponse JobStatus
  JobType Timestamp Twin TwinPatch TwinProperties X509Thumbprint
`);

const FACE = words(`
  AUTHENTICATION_TYPES CONNECTION_STATES DEVICE_STATUSES ISSUE_CODES JOB_REQUEST_TYPES JOB_STATUSES
  JOB_TYPES ValidationError formatIssues isValidationError toPointer
`);

const SCHEMAS_OF_BRANCHES = words(`
  ScheduleDeviceMethodJobRequestSchema ScheduleUpdateTwinJobRequestSchema
`);

const ARBITRARIES = words(`
  arbitraries authenticationTypeArbitrary cancelJobParametersArbitrary cloudToDeviceMethodArbitrary
  cloudToDeviceMethodRequestArbitrary connectionStateArbitrary deviceCapabilitiesArbitrary
  deviceIdArbitrary deviceJobStatisticsArbitrary deviceStatusArbitrary jobIdArbitrary
  jobRequestArbitrary jobResponseArbitrary jobStatusArbitrary jobTypeArbitrary timestampArbitrary
  twinArbitrary twinPatchArbitrary twinPropertiesArbitrary x509ThumbprintArbitrary
`);

const FIXTURES = words(`
  arrayHoldingTwin arrayHoldingTwinPatch backupJobType bareCloudToDeviceMethodRequest
  bareMethodJobRequest bareTwinJobRequest base64CloudToDeviceMethod base64MethodJobResponse
  byteArrayCloudToDeviceMethod byteArrayMethodJobResponse cancelledJobResponse
  cancelledJobStatus capitalisedThumbprintTwin capitalisedX509Thumbprint
  certificateAuthorityAuthenticationType completedDeviceJobStatistics completedJobStatus
  completedMethodJobResponse completedTwinJobResponse componentCloudToDeviceMethodRequest
  connectedConnectionState createdJobResponse currentCancelJobParameters deepestTwin
  deepestTwinPatch deepestTwinProperties defaultTimeoutCloudToDeviceMethodRequest
  deletingTwinPatch desiredTwinPatch deviceTwin disabledDeviceStatus disconnectedConnectionState
  drawnJobId echoedTwin echoedTwinProperties edgeDeviceCapabilities edgeHubDeviceId
  edgeSystemTwin emptyDeviceCapabilities emptyDeviceJobStatistics emptySectionTwinPatch
  emptyTwin emptyX509Thumbprint enabledDeviceStatus enqueuedJobStatus exportJobResponse
  exportJobType extendedCloudToDeviceMethod extendedDeviceCapabilities extendedJobResponse
  extendedTwin factoryResetDeviceJobType failedJobResponse failedJobStatus
  failoverDataCopyJobType firmwareJobRequest firmwareUpdateJobType fixtures foreignIdJobResponse
  fractionalTimestamp fullCloudToDeviceMethod fullCloudToDeviceMethodRequest fullTwinPatch
  impatientCloudToDeviceMethodRequest importJobType invalidAuthenticationTypes
  invalidCancelJobParameters invalidCloudToDeviceMethodRequests invalidCloudToDeviceMethods
  invalidConnectionStates invalidDeviceCapabilities invalidDeviceIds invalidDeviceJobStatistics
  invalidDeviceStatuses invalidJobIds invalidJobRequests invalidJobResponses invalidJobStatuses
  invalidJobTypes invalidTimestamps invalidTwinPatches invalidTwinProperties invalidTwins
  invalidX509Thumbprints largestBase64CloudToDeviceMethod largestByteArrayCloudToDeviceMethod
  largestCloudToDeviceMethod largestCloudToDeviceMethodRequest largestDeviceJobStatistics
  largestJobResponse largestMethodJobRequest largestTwin largestTwinJobRequest largestTwinPatch
  largestTwinProperties leapDayTimestamp longestDeviceId longestJobId manifoldTwinProperties
  modelledTwin moduleJobRequest moduleTwin namedDeviceId namedJobId nanosecondTimestamp
  nearMisses neverConnectedTwin neverTimestamp noneAuthenticationType nullBranchesJobResponse
  nullFilledCloudToDeviceMethod nullFilledDeviceCapabilities nullFilledDeviceJobStatistics
  nullFilledJobResponse nullFilledTwin nullFilledTwinProperties nullFilledX509Thumbprint
  nullMethodJobRequest nullPayloadCloudToDeviceMethod nullTwinJobRequest
  numberPayloadCloudToDeviceMethod offsetTimestamp partialDeviceJobStatistics
  plainDeviceCapabilities postponedJobRequest previewCancelJobParameters punctuatedDeviceId
  queuedJobStatus readDevicePropertiesJobType rebootDeviceJobType rebootJobRequest
  restoreFromBackupJobType returnedTwinProperties runningDeviceJobStatistics runningJobStatus
  sasAuthenticationType scheduleDeviceMethodJobType scheduleUpdateTwinJobType
  scheduledJobResponse scheduledJobStatus selfSignedAuthenticationType sha1X509Thumbprint
  sha256X509Thumbprint shortestDeviceId shortestJobId signedTwinProperties tagDeletingJobRequest
  tagsTwinPatch textPayloadCloudToDeviceMethod unendedTimestamp unfinishedJobResponse
  unknownJobResponse unknownJobStatus unknownJobType unusedTwinProperties
  updateDeviceConfigurationJobType upperCaseJobId utcTimestamp writeDevicePropertiesJobType
  zonelessJobResponse zonelessTimestamp
`);

const QUERY = words(`
  QUERY_ISSUE_CODES and deviceIdIn eq formatQueryCondition isDefined not or parseQueryCondition
  splitDeviceIds where
`);

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
];
