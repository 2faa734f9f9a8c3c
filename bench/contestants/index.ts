import { contestant as ajvOurs } from './ajv/ours.js';
import { contestant as ajvOwn } from './ajv/own.js';
import { contestant as arkTypeOurs } from './arktype/ours.js';
import { contestant as arkTypeOwn } from './arktype/own.js';
import { contestant as ataOurs } from './ata-validator/ours.js';
import { contestant as ataOwn } from './ata-validator/own.js';
import type { Contestant } from './contestant.js';
import { contestant as handWrittenOurs } from './hand-written/ours.js';
import { contestant as handWrittenOwn } from './hand-written/own.js';
import { contestant as handWrittenUncachedOwn } from './hand-written-uncached/own.js';
import { contestant as hubJobs } from './iothub-jobs-schema/ours.js';
import { contestant as schemasafeOurs } from './schemasafe/ours.js';
import { contestant as schemasafeOwn } from './schemasafe/own.js';
import { contestant as suryOurs } from './sury/ours.js';
import { contestant as suryOwn } from './sury/own.js';
import { contestant as typebox034Ours } from './typebox-0.34/ours.js';
import { contestant as typebox034Own } from './typebox-0.34/own.js';
import { contestant as typebox034ValueOurs } from './typebox-0.34-value/ours.js';
import { contestant as typebox034ValueOwn } from './typebox-0.34-value/own.js';
import { contestant as typebox1Ours } from './typebox-1/ours.js';
import { contestant as typebox1Own } from './typebox-1/own.js';
import { contestant as typiaOurs } from './typia/ours.js';
import { contestant as typiaOwn } from './typia/own.js';
import { contestant as valibotOurs } from './valibot/ours.js';
import { contestant as valibotOwn } from './valibot/own.js';
import { contestant as zodOurs } from './zod/ours.js';
import { contestant as zodOwn } from './zod/own.js';
import { contestant as zodMiniOurs } from './zod-mini/ours.js';
import { contestant as zodMiniOwn } from './zod-mini/own.js';

/** All contestants; each also has a module of its own, so that a process need not load the others. */
export const contestants: readonly Contestant[] = [
  hubJobs,
  handWrittenOwn,
  handWrittenOurs,
  handWrittenUncachedOwn,
  ajvOwn,
  ajvOurs,
  ataOwn,
  ataOurs,
  schemasafeOwn,
  schemasafeOurs,
  zodOwn,
  zodOurs,
  zodMiniOwn,
  zodMiniOurs,
  valibotOwn,
  valibotOurs,
  suryOwn,
  suryOurs,
  typebox034Own,
  typebox034Ours,
  typebox034ValueOwn,
  typebox034ValueOurs,
  typebox1Own,
  typebox1Ours,
  arkTypeOwn,
  arkTypeOurs,
  typiaOwn,
  typiaOurs,
];
