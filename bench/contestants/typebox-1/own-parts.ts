// Sections and payload as users of TypeBox 1 would write them: cyclic, and refined.

import Type from 'typebox';
import { TWIN_KEY } from '../rules/patterns.js';
import { fitsPayload, isBase64Payload, isJson } from '../rules/payload.js';
import { fitsSection, hasTwinKeys, isWithinBytes } from '../rules/section.js';
import type { TypeBoxParts } from './entities.js';

const twinText = Type.Refine(Type.String(), (text) => isWithinBytes(text, 4096));

const definitions = {
  TwinValue: Type.Union([
    Type.Number(),
    twinText,
    Type.Ref('TwinObject'),
    Type.Array(Type.Ref('TwinValue')),
    Type.Boolean(),
    Type.Null(),
  ]),
  TwinObject: Type.Record(Type.String({ pattern: TWIN_KEY.source }), Type.Ref('TwinValue'), {
    additionalProperties: false,
  }),
};
const twinValue = Type.Cyclic(definitions, 'TwinValue');
const twinObject = Type.Cyclic(definitions, 'TwinObject');

const payload = Type.Refine(Type.Unknown(), (value) => isJson(value) && fitsPayload(value));

export const ownParts: TypeBoxParts = {
  tags: Type.Refine(twinObject, (section) => fitsSection(section as object, 8192)),
  properties: Type.Refine(
    Type.Object(
      {
        $version: Type.Optional(
          Type.Union([Type.Integer({ minimum: 0, maximum: 2 ** 63 }), Type.Null()]),
        ),
        $metadata: Type.Optional(Type.Union([Type.Object({}), Type.Null()])),
      },
      { additionalProperties: twinValue },
    ),
    (section) => hasTwinKeys(section) && fitsSection(section, 32_768, true),
  ),
  echoedPayload: Type.Union([
    payload,
    Type.Array(Type.Integer({ minimum: 0, maximum: 255 }), { maxItems: 131_072 }),
    Type.Refine(Type.String(), isBase64Payload),
  ]),
  payload,
};
