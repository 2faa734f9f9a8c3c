// Generated from src/entities.ts by `npm run generate`. Do not edit.

export * from './authentication-type.js';
export * from './cancel-job-parameters.js';
export * from './cloud-to-device-method.js';
export * from './cloud-to-device-method-request.js';
export * from './connection-state.js';
export * from './device-capabilities.js';
export * from './device-id.js';
export * from './device-job.js';
export * from './device-job-list.js';
export * from './device-job-statistics.js';
export * from './device-status.js';
export * from './direct-method-result.js';
export * from './identified-twin.js';
export * from './job-id.js';
export * from './job-list.js';
export * from './job-request.js';
export * from './job-response.js';
export * from './job-status.js';
export * from './job-type.js';
export * from './timestamp.js';
export * from './twin.js';
export * from './twin-list.js';
export * from './twin-patch.js';
export * from './twin-properties.js';
export * from './x509-thumbprint.js';
