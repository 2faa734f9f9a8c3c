// Sections and payload as users of ArkType would write them: recursive by a scope, and narrowed.

import { scope, type } from 'arktype';
import { isObject } from '../rules/objects.js';
import { TWIN_KEY } from '../rules/patterns.js';
import { fitsPayload, isBase64Payload, isJson } from '../rules/payload.js';
import { fitsSection, isWithinBytes } from '../rules/section.js';
import type { ArkParts } from './entities.js';

const twin = scope({
  twinKey: TWIN_KEY,
  twinText: type('string').narrow((text) => isWithinBytes(text, 4096)),
  twinNumber: type('number').narrow(Number.isFinite),
  twinValue: 'twinText | twinNumber | boolean | null | twinObject | twinValue[]',
  twinMembers: { '[twinKey]': 'twinValue', '+': 'reject' },
  // Excludes arrays, which are objects with properties of any name.
  twinObject: ['twinMembers', ':', isObject],
  properties: {
    '$version?': '0 <= number.integer <= 9223372036854775808 | null',
    '$metadata?': type('object').narrow(isObject).or('null'),
    '[twinKey]': 'twinValue',
    '+': 'reject',
  },
}).export();

const payload = type('unknown').narrow((value) => isJson(value) && fitsPayload(value));

export const ownParts: ArkParts = {
  tags: twin.twinObject.narrow((section) => fitsSection(section, 8192)),
  properties: twin.properties.narrow((section) => fitsSection(section, 32_768, true)),
  echoedPayload: payload
    .or('(0 <= number.integer <= 255)[] <= 131072')
    .or(type('string').narrow(isBase64Payload)),
  payload,
};
