/** A pump as a hub answers it, with what only a hub writes. */
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

/** What a hub would take, and a pump does not have. */
export const noPump = { ...pump, tags: { site: 'Lyon', floor: '3' } };

/** What no hub returns. */
export const noTwin = { ...pump, tags: { site: 'Lyon', floor: 3, 'a.b': 1 } };
