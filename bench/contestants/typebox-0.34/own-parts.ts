// Sections and payload as users of TypeBox 0.34 would write them: recursive, and with kinds of their own.

import { type TSchema, Type } from '@sinclair/typebox';
import { TWIN_KEY } from '../rules/patterns.js';
import { fitsPayload, isBase64Payload, isJson } from '../rules/payload.js';
import { fitsSection, hasTwinKeys, isWithinBytes } from '../rules/section.js';
import { hasTimeToConnect } from '../rules/timeouts.js';
import type { TypeBoxParts } from './entities.js';
import { kind } from './kinds.js';

const twinText = kind(
  'TwinText',
  (value: unknown) => typeof value === 'string' && isWithinBytes(value, 4096),
);

const twinObject = (value: TSchema) =>
  Type.Record(Type.String({ pattern: TWIN_KEY.source }), value, { additionalProperties: false });

const twinValue = Type.Recursive((This) =>
  Type.Union([
    Type.Number(),
    twinText,
    twinObject(This),
    Type.Array(This),
    Type.Boolean(),
    Type.Null(),
  ]),
);

const payload = kind('Payload', (value: unknown) => isJson(value) && fitsPayload(value));

export const ownParts: TypeBoxParts = {
  tags: Type.Intersect([
    twinObject(twinValue),
    kind('Tags', (value: object) => fitsSection(value, 8192)),
  ]),
  properties: Type.Intersect([
    Type.Object(
      {
        $version: Type.Optional(
          Type.Union([Type.Integer({ minimum: 0, maximum: 2 ** 63 }), Type.Null()]),
        ),
        $metadata: Type.Optional(Type.Union([Type.Object({}), Type.Null()])),
      },
      { additionalProperties: twinValue },
    ),
    kind('Properties', (value: object) => hasTwinKeys(value) && fitsSection(value, 32_768, true)),
  ]),
  echoedPayload: Type.Union([
    payload,
    Type.Array(Type.Integer({ minimum: 0, maximum: 255 }), { maxItems: 131_072 }),
    kind('Base64Payload', (value: unknown) => typeof value === 'string' && isBase64Payload(value)),
  ]),
  payload,
  hasTimeToConnect: kind('TimeToConnect', hasTimeToConnect),
};
