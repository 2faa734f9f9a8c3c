import { validateTwinPatch } from '../../src/index.js';
import { rule } from '../support/rule.js';

const patch = (members: object) => ({ etag: '*', ...members });
const desired = (section: unknown) => patch({ properties: { desired: section } });

rule('R13', 'etag is the literal *, and required', validateTwinPatch, {
  valid: [patch({ tags: {} })],
  invalid: [
    [{ tags: {} }, ['etag'], 'required'],
    [{ etag: null, tags: {} }, ['etag'], 'etag'],
    [{ etag: 'AAAAAAAAAAE=', tags: {} }, ['etag'], 'etag'],
  ],
});

rule('R14', 'a patch has tags or properties.desired, or both', validateTwinPatch, {
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

rule('R14', 'a patch has no other members', validateTwinPatch, {
  valid: [patch({ tags: {}, desired: undefined })],
  invalid: [
    [patch({ tags: {}, desired: {} }), ['desired'], 'unknown-property'],
    [patch({ tags: {}, deviceId: 'a' }), ['deviceId'], 'unknown-property'],
    [
      patch({ tags: {}, properties: { reported: {} } }),
      ['properties', 'reported'],
      'unknown-property',
    ],
  ],
});

rule('R15', 'a patch has no $ member and no # in a key', validateTwinPatch, {
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

rule('R15', 'null deletes a member of an object, but not inside an array', validateTwinPatch, {
  valid: [desired({ a: null }), patch({ tags: { a: { b: { c: null } }, d: null } })],
  invalid: [
    [desired({ a: [null] }), ['properties', 'desired', 'a', 0], 'twin-null'],
    [desired({ a: [{ b: null }] }), ['properties', 'desired', 'a', 0, 'b'], 'twin-null'],
    [patch({ tags: { a: [[{ b: { c: null } }]] } }), ['tags', 'a', 0, 0, 'b', 'c'], 'twin-null'],
  ],
});
