import { dropped, type Mutation, replaced } from './mutation.js';

const entity = 'TwinPatch';

/** Patches that a hub refuses, or of which it loses a part. */
export const twinPatchMutations: readonly Mutation[] = [
  dropped(entity, 'etag'),
  replaced('is another etag', entity, ['etag'], 'etag', ['', '**', 'AAAAAAAAAAE=', '"*"', 7, null]),
  replaced('is at the wrong place', entity, ['desired'], 'unknown-property', [{}, { a: 1 }, null]),
  replaced('belongs to the device', entity, ['properties', 'reported'], 'unknown-property', [
    {},
    null,
  ]),
  replaced('is unknown', entity, ['deviceId'], 'unknown-property', ['device', null]),
  replaced('is null', entity, ['tags'], 'null', [null]),
  replaced('is null', entity, ['properties'], 'null', [null]),
  replaced('is null', entity, ['properties', 'desired'], 'null', [null]),
  replaced('is no object', entity, ['properties', 'desired'], 'type', [0, 'x', true, []]),
  [
    'tags and properties.desired are dropped',
    entity,
    (_value, choice) => ({
      value: choice % 2 === 0 ? { etag: '*' } : { etag: '*', properties: {} },
      path: [],
      code: 'empty-patch',
    }),
  ],
];
