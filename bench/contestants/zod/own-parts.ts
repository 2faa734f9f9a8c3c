// Sections and payload as users of zod would write them: recursive, and with refinements.

import * as z from 'zod';
import { TWIN_KEY } from '../rules/patterns.js';
import { fitsPayload, isBase64Payload } from '../rules/payload.js';
import { fitsSection, hasTwinKeys, isWithinBytes } from '../rules/section.js';
import type { ZodParts } from './entities.js';

const key = z.string().regex(TWIN_KEY);

const twinValue: z.ZodType = z.lazy(() =>
  z.union([
    z.number(),
    z.string().refine((text) => isWithinBytes(text, 4096)),
    z.record(key, twinValue),
    z.array(twinValue),
    z.boolean(),
    z.null(),
  ]),
);

const properties = z
  .object({
    $version: z
      .number()
      .refine(Number.isInteger)
      .min(0)
      .max(2 ** 63)
      .nullish(),
    $metadata: z.looseObject({}).nullish(),
  })
  .catchall(twinValue)
  .refine(hasTwinKeys)
  .refine((section) => fitsSection(section, 32_768, true));

const payload = z.json().refine(fitsPayload);

export const ownParts: ZodParts = {
  tags: z.record(key, twinValue).refine((section) => fitsSection(section, 8192)),
  properties,
  echoedPayload: z.union([
    payload,
    z.array(z.int().min(0).max(255)).max(131_072),
    z.string().refine(isBase64Payload),
  ]),
  payload,
};
