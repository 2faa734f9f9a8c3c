// Sections and payload as users of valibot would write them: recursive, and with checks.

import * as v from 'valibot';
import { isObject, isPlainObject } from '../rules/objects.js';
import { TWIN_KEY } from '../rules/patterns.js';
import { fitsPayload, isBase64Payload } from '../rules/payload.js';
import { fitsSection, hasTwinKeys, isWithinBytes } from '../rules/section.js';
import type { ValibotParts } from './entities.js';

const key = v.pipe(v.string(), v.regex(TWIN_KEY));

/** A record of plain objects only: `record` would take dates too, and make objects of them. */
const record = (names: v.GenericSchema<string>, value: v.GenericSchema) =>
  v.pipe(v.custom<object>(isPlainObject), v.record(names, value));

// `lazy` calls the function for every value, so the function returns an existing schema.
const anyTwinValue = v.lazy(() => twinValue);

const twinValue: v.GenericSchema = v.union([
  v.pipe(v.number(), v.finite()),
  v.pipe(
    v.string(),
    v.check((text) => isWithinBytes(text, 4096)),
  ),
  v.array(anyTwinValue),
  record(key, anyTwinValue),
  v.boolean(),
  v.null(),
]);

const anyJson = v.lazy(() => json);

const json: v.GenericSchema = v.union([
  v.pipe(v.number(), v.finite()),
  v.string(),
  v.array(anyJson),
  record(v.string(), anyJson),
  v.boolean(),
  v.null(),
]);

const payload = v.pipe(json, v.check(fitsPayload));

/** Checks the section itself: `record` passes on a copy without properties such as `constructor`. */
const fitting = (maxSize: number, isProperties: boolean) =>
  v.custom<object>(
    (section) => isPlainObject(section) && fitsSection(section, maxSize, isProperties),
  );

export const ownParts: ValibotParts = {
  tags: v.pipe(fitting(8192, false), record(key, twinValue)),
  properties: v.pipe(
    fitting(32_768, true),
    v.objectWithRest(
      {
        $version: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 63))),
        $metadata: v.nullish(v.custom(isObject)),
      },
      twinValue,
    ),
    v.check((section) => hasTwinKeys(section)),
  ),
  echoedPayload: v.union([
    payload,
    v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))),
      v.maxLength(131_072),
    ),
    v.pipe(v.string(), v.check(isBase64Payload)),
  ]),
  payload,
};
