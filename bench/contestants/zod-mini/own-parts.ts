// Sections and payload as users of zod/mini would write them: recursive, and with refinements.

import * as z from 'zod/mini';
import { TWIN_KEY } from '../rules/patterns.js';
import { fitsPayload, isBase64Payload } from '../rules/payload.js';
import { fitsSection, hasTwinKeys, isWithinBytes } from '../rules/section.js';
import type { MiniParts } from './entities.js';

const key = z.string().check(z.regex(TWIN_KEY));

const twinValue: z.ZodMiniType = z.lazy(() =>
  z.union([
    z.number(),
    z.string().check(z.refine((text) => isWithinBytes(text, 4096))),
    z.record(key, twinValue),
    z.array(twinValue),
    z.boolean(),
    z.null(),
  ]),
);

const properties = z
  .catchall(
    z.object({
      $version: z.nullish(
        z.number().check(z.refine(Number.isInteger), z.minimum(0), z.maximum(2 ** 63)),
      ),
      $metadata: z.nullish(z.looseObject({})),
    }),
    twinValue,
  )
  .check(
    z.refine(hasTwinKeys),
    z.refine((section) => fitsSection(section, 32_768, true)),
  );

const payload = z.json().check(z.refine(fitsPayload));

export const ownParts: MiniParts = {
  tags: z.record(key, twinValue).check(z.refine((section) => fitsSection(section, 8192))),
  properties,
  echoedPayload: z.union([
    payload,
    z.array(z.int().check(z.minimum(0), z.maximum(255))).check(z.maxLength(131_072)),
    z.string().check(z.refine(isBase64Payload)),
  ]),
  payload,
};
