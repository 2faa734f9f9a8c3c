/** Most bytes of a bundle of one export, minified and compressed, and why. Raise none without a reason. */
export const CEILINGS: [name: string, bytes: number, because: string][] = [
  ['isDeviceCapabilities', 200, 'the smallest guard brings nothing of the others'],
  ['isJobResponse', 3481, 'the largest guard of what a hub returns: 3.4 kB is the goal'],
  ['JOB_REQUEST_TYPES', 150, 'a constant brings no guard at all'],
];
