// Sections and payload as users of Sury would write them: recursive, and refined.

import * as S from 'sury';
import { isBase64Payload, isPayload } from '../rules/payload.js';
import { fitsSection, hasTwinKeys, isTwinKey, isWithinBytes } from '../rules/section.js';
import { int64, object, type SuryParts } from './entities.js';

/** A record has no schema of its keys. */
const hasKeys = (section: object) => Object.keys(section).every(isTwinKey);

const twinValue = S.recursive('TwinValue', (value) =>
  S.union<unknown>([
    S.number.with(S.refine, Number.isFinite),
    S.string.with(S.refine, (text) => isWithinBytes(text, 4096)),
    S.array(value),
    S.record(value).with(S.refine, hasKeys),
    S.boolean,
    null,
  ]),
);

/** An object schema has no schema of further properties, and passes on a copy without these, so functions check them. */
const hasReserved = S.isInput(object({ $version: int64, $metadata: S.nullish(object({})) }));
const isTwinValue = S.isInput(twinValue);
const hasValues = (section: Readonly<Record<string, unknown>>) =>
  Object.keys(section).every(
    (key) => key === '$version' || key === '$metadata' || isTwinValue(section[key]),
  );

/** Not `S.json`, which accepts dates and maps. */
const payload = S.unknown.with(S.refine, isPayload);

export const ownParts: SuryParts = {
  tags: S.record(twinValue)
    .with(S.refine, hasKeys)
    .with(S.refine, (section) => fitsSection(section, 8192)),
  properties: S.record(S.unknown)
    .with(S.refine, hasReserved)
    .with(S.refine, hasTwinKeys)
    .with(S.refine, hasValues)
    .with(S.refine, (section) => fitsSection(section, 32_768, true)),
  echoedPayload: S.union<unknown>([
    payload,
    S.array(S.integer.with(S.gte, 0).with(S.lte, 255)).with(S.maxLength, 131_072),
    S.string.with(S.refine, isBase64Payload),
  ]),
  payload,
};
