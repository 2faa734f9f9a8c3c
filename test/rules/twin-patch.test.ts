import { validateTwinPatch } from '../../src/index.js';
import { rule } from '../support/rule.js';
import { sized } from './sized.js';

const patch = (properties: object) => ({ etag: '*', ...properties });
const desired = (section: unknown) => patch({ properties: { desired: section } });

rule('R13', 'etag is required and must be "*"', validateTwinPatch, {
  valid: [patch({ tags: {} })],
  invalid: [
    [{ tags: {} }, ['etag'], 'required'],
    [{ etag: null, tags: {} }, ['etag'], 'etag'],
    [{ etag: 'AAAAAAAAAAE=', tags: {} }, ['etag'], 'etag'],
  ],
});

rule('R14', 'a patch must have tags or properties.desired, or both', validateTwinPatch, {
  valid: [
    patch({ tags: {} }),
    desired({}),
    patch({ tags: {}, properties: { desired: {} } }),
    patch({ tags: {}, properties: {} }),
  ],
  invalid: [
    [patch({}), [], 'empty-patch'],
    [patch({ properties: {} }), [], 'empty-patch'],
    [patch({ tags: undefined, properties: { desired: undefined } }), [], 'empty-patch'],
    [patch({ tags: null }), ['tags'], 'null'],
    [patch({ tags: [] }), ['tags'], 'type'],
    [patch({ tags: {}, properties: null }), ['properties'], 'null'],
    [desired(null), ['properties', 'desired'], 'null'],
    [desired([]), ['properties', 'desired'], 'type'],
  ],
});

rule('R14', 'a patch must not have unknown properties', validateTwinPatch, {
  valid: [patch({ tags: {}, desired: undefined })],
  invalid: [
    [patch({ tags: {}, desired: {} }), ['desired'], 'unknown-property'],
    [patch({ tags: {}, attributes: {} }), ['attributes'], 'unknown-property'],
    [patch({ tags: {}, reported: {} }), ['reported'], 'unknown-property'],
  ],
});

rule('R14', 'properties.reported of a patch must be empty', validateTwinPatch, {
  valid: [
    patch({ tags: {}, properties: { desired: {}, reported: {} } }),
    patch({ tags: {}, properties: { reported: {} } }),
    patch({ tags: {}, properties: { reported: { a: undefined } } }),
  ],
  invalid: [
    [patch({ properties: { reported: {} } }), [], 'empty-patch'],
    [
      patch({ tags: {}, properties: { reported: { a: 1 } } }),
      ['properties', 'reported', 'a'],
      'unknown-property',
    ],
    [
      patch({ tags: {}, properties: { reported: { a: null } } }),
      ['properties', 'reported', 'a'],
      'unknown-property',
    ],
    [patch({ tags: {}, properties: { reported: null } }), ['properties', 'reported'], 'null'],
    [patch({ tags: {}, properties: { reported: [] } }), ['properties', 'reported'], 'type'],
    [
      patch({ tags: {}, properties: { reported: new Date(0) } }),
      ['properties', 'reported'],
      'not-json',
    ],
  ],
});

rule('R14', 'deviceId of a patch may be a device id or null', validateTwinPatch, {
  valid: ['d', 'd'.repeat(128), null, undefined].map((deviceId) => patch({ tags: {}, deviceId })),
  invalid: [
    [patch({ tags: {}, deviceId: '' }), ['deviceId'], 'device-id'],
    [patch({ tags: {}, deviceId: 'd'.repeat(129) }), ['deviceId'], 'device-id'],
    [patch({ tags: {}, deviceId: 1 }), ['deviceId'], 'type'],
    [patch({ deviceId: 'd' }), [], 'empty-patch'],
  ],
});

rule('R14', 'moduleId and version of a patch must be absent or null', validateTwinPatch, {
  valid: [patch({ tags: {}, moduleId: null, version: null })],
  invalid: [
    [patch({ tags: {}, moduleId: 'm' }), ['moduleId'], 'no-effect'],
    [patch({ tags: {}, version: 1 }), ['version'], 'no-effect'],
    [patch({ moduleId: null, version: null }), [], 'empty-patch'],
  ],
});

rule('R15', 'keys of a patch must not contain "$" or "#"', validateTwinPatch, {
  valid: [desired({ version: 1 }), patch({ tags: { a: { '!"%&': 1 } } })],
  invalid: [
    [desired({ $version: 1 }), ['properties', 'desired', '$version'], 'twin-key'],
    [desired({ $metadata: {} }), ['properties', 'desired', '$metadata'], 'twin-key'],
    [patch({ tags: { $version: 1 } }), ['tags', '$version'], 'twin-key'],
    [patch({ tags: { $metadata: {} } }), ['tags', '$metadata'], 'twin-key'],
    [desired({ a: { 'b#': 1 } }), ['properties', 'desired', 'a', 'b#'], 'twin-key'],
    [patch({ tags: { '#': 1 } }), ['tags', '#'], 'twin-key'],
    [patch({ tags: { a: [{ '#': 1 }] } }), ['tags', 'a', 0, '#'], 'twin-key'],
  ],
});

rule('R15', 'null deletes a property, but must not be inside an array', validateTwinPatch, {
  valid: [desired({ a: null }), patch({ tags: { a: { b: { c: null } }, d: null } })],
  invalid: [
    [desired({ a: [null] }), ['properties', 'desired', 'a', 0], 'twin-null'],
    [desired({ a: [{ b: null }] }), ['properties', 'desired', 'a', 0, 'b'], 'twin-null'],
    [patch({ tags: { a: [[{ b: { c: null } }]] } }), ['tags', 'a', 0, 0, 'b', 'c'], 'twin-null'],
  ],
});

rule('V4', 'an etag in a request must be "*"', validateTwinPatch, {
  valid: [{ etag: '*', tags: {} }],
  invalid: ['', '**', '"*"', 'AAAAAAAAAAE=', 0, null].map(
    (etag) => [{ etag, tags: {} }, ['etag'], 'etag'] as const,
  ),
});

rule('W7', 'the sections of a patch have the same size limits', validateTwinPatch, {
  valid: [{ etag: '*', tags: sized(8192), properties: { desired: sized(32_768) } }],
  invalid: [
    [{ etag: '*', tags: sized(8193) }, ['tags'], 'twin-size'],
    [{ etag: '*', properties: { desired: sized(32_769) } }, ['properties', 'desired'], 'twin-size'],
  ],
});
