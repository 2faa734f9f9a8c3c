// The inside of a process that measures our guards on one kind of value, from small to large.

import {
  isCloudToDeviceMethodRequest,
  isJobResponse,
  validateCloudToDeviceMethodRequest,
  validateJobResponse,
} from '../../dist/index.js';
import { type Batch, callsFor, checking, processorTime, timeOf } from './batch.js';
import { answerMessages } from './child.js';
import { type Shape, TOO_LARGE_SHAPES, VALID_SHAPES } from './growth-shapes.js';

/** Microseconds of a call on a value of one size. */
export interface GrowthPoint {
  /** The size that was asked for, and the one that the text has. */
  readonly size: number;
  readonly bytes: number;
  readonly is: number;
  /** `null` where it was not measured. */
  readonly validate: number | null;
  readonly accepted: boolean;
}

const GUARDS = {
  isJobResponse: { is: isJobResponse, validate: validateJobResponse },
  isCloudToDeviceMethodRequest: {
    is: isCloudToDeviceMethodRequest,
    validate: validateCloudToDeviceMethodRequest,
  },
};

/** Answers a message, which names a kind of value, with what it measured at each of its sizes. */
answerMessages((message) => {
  const { name, largest } = message as { name: string; largest: number };
  const shape = [...VALID_SHAPES, ...TOO_LARGE_SHAPES].find((candidate) => candidate.name === name);
  if (shape === undefined) throw new Error(`There is no ${name}`);
  const sizes = shape.sizes.filter((bytes) => bytes <= largest);
  return sizes.map((size) => ({ size, ...measure(shape, shape.text(size)) }));
});

function measure({ guard }: Shape, text: string): Omit<GrowthPoint, 'size'> {
  const { is, validate } = GUARDS[guard];
  const values = [wrap(guard, JSON.parse(text))];
  const checked = leastOf(checking(is, values));
  return {
    bytes: text.length,
    is: checked.time,
    accepted: checked.passed,
    validate: text.length > LARGEST_EXPLAINED ? null : leastOf(checking(validate, values)).time,
  };
}

/** Largest text whose value is also validated: beyond that it may take minutes, and shows no more. */
const LARGEST_EXPLAINED = 20_000_000;

/** The least of several batches, for which the first calls are warmth enough; where one call takes long, that call. */
function leastOf(batch: Batch): { readonly time: number; readonly passed: boolean } {
  const start = processorTime();
  const passed = batch(1) === 1;
  const first = processorTime() - start;
  if (first > LONG) return { time: first, passed };
  const calls = callsFor(batch);
  const batches = Array.from({ length: calls > 1 ? BATCHES : FEW_BATCHES });
  return { time: Math.min(...batches.map(() => timeOf(batch, calls))), passed };
}

/** Microseconds after which a call is not repeated. */
const LONG = 500_000;
const BATCHES = 30;
const FEW_BATCHES = 3;

function wrap(guard: Shape['guard'], part: unknown): unknown {
  if (guard === 'isCloudToDeviceMethodRequest') return { methodName: 'configure', payload: part };
  const updateTwin = { etag: '*', properties: { desired: part } };
  return { jobId: 'a1', type: 'scheduleUpdateTwin', status: 'running', updateTwin };
}
