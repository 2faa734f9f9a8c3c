/** The twin of a pump as IoT Hub returns it. */
export const pump = {
  deviceId: 'pump-1',
  etag: 'AAAAAAAAAAE=',
  version: 7,
  statusReason: null,
  // Other programs write to the same twin.
  tags: { site: 'Lyon', floor: 3, owner: { team: 'cooling' } },
  properties: {
    desired: {
      interval: 60,
      led: null,
      $version: 2,
      $metadata: { $lastUpdated: '2026-01-01T00:00:00Z', interval: { $lastUpdatedVersion: 2 } },
    },
    reported: { firmware: '1.4.2', $version: 9 },
  },
  addedByTheHub: { a: [null] },
};

/** A valid twin, but not that of a pump. */
export const otherTwin = { ...pump, tags: { site: 'Lyon', floor: '3' } };

/** An invalid twin. */
export const invalidTwin = { ...pump, tags: { site: 'Lyon', floor: 3, 'a.b': 1 } };
