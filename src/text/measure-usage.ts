import {
  MAX_CONNECT_TIMEOUT_SECONDS,
  MAX_DEVICE_ID_LENGTH,
  MAX_JOB_ID_LENGTH,
  MAX_MEASURED_BYTES,
  MAX_METHOD_NAME_UNITS,
  MAX_PAYLOAD_BYTES,
  MAX_QUERY_CONDITION_LENGTH,
  MAX_RESPONSE_TIMEOUT_SECONDS,
  MAX_STATUS_REASON_LENGTH,
} from '../hub-limits.js';
import {
  type MeasuredTwinSection,
  measureTwinSection,
  type TwinMeasure,
} from '../job-lifecycle/index.js';
import { createBudget } from '../keywords/budget.js';
import type { PathStep } from '../keywords/fault.js';
import { jsonSize } from '../keywords/json-size.js';
import { characterCount } from '../keywords/utf8.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import { createDetector } from './detect-entity.js';
import type { EntityName } from './entities.js';
import { requireEntity } from './require-entity.js';
import { readSchemaReference } from './schema-reference.js';
import { MAX_TEXT_BYTES } from './text-error.js';

/** How much of one limit a value uses. */
export interface Usage {
  /** The path to the value. For the measures of a section, to the first place that has the most. */
  path: PathStep[];
  /** What is measured, such as `size of tags` or `length of queryCondition`. */
  name: string;
  /** How much is used, in the unit. Above the limit, the value is invalid. `Infinity` if it is too large to measure. */
  used: number;
  limit: number;
  unit: 'characters' | 'UTF-16 units' | 'bytes' | 'levels' | 'seconds';
  /** The id of the rule in docs/hub-rules.md or docs/value-rules.md. */
  rule: string;
}

/** Measures a value at a path, and takes the work from the budget. */
type Measure = (value: unknown, path: PathStep[], budget: MeasureBudget) => Usage[];

/** The work that one call may do, in bytes of JSON. */
interface MeasureBudget {
  left: number;
}

/** What is measured in an object, by the names of its properties. */
type Measures = ReadonlyMap<string, Measure>;

/** The most items of a page that are measured, and about the most bytes of JSON of them: shared references can repeat an item. */
const MAX_ITEMS = 100;
const MAX_ITEM_BYTES = MAX_TEXT_BYTES;

/**
 * Measures how much of each limit a value uses, by the functions and limits of the guards: sizes, depths, keys and strings of twin
 * sections, the payload of a method, lengths and timeouts.
 *
 * @param value - A JSON value. It may exceed the limits, and have issues.
 * @param entity - The entity. Without it, `$schema` or the names of the properties say so.
 * @returns The usages in the order of the properties, of the first 100 items or 8 MiB of a page. Empty if the entity is not known, or has
 * no limits. Never throws for a JSON value.
 * @throws RangeError for the name of an unknown entity.
 */
export function measureUsage(value: unknown, entity?: EntityName): Usage[] {
  requireEntity(entity);
  const known = entity ?? readSchemaReference(value)?.entity ?? createDetector()(value)?.entity;
  const measure = known && measures()[known];
  return measure === undefined ? [] : measure(value, [], { left: MAX_ITEM_BYTES });
}

function measures(): Partial<Record<EntityName, Measure>> {
  const characters = (limit: number, rule: string) =>
    measureBy('string', 'length', limit, 'characters', rule, (text) =>
      toNumber(characterCount(text as string)),
    );
  const seconds = (limit: number, rule: string) =>
    measureBy('number', '', limit, 'seconds', rule, Number);
  const deviceId = characters(MAX_DEVICE_ID_LENGTH, 'V2');
  const moduleId = deviceId;
  const jobId = characters(MAX_JOB_ID_LENGTH, 'V3');

  const tags = measureSection('tags');
  const properties = measureObject({
    desired: measureSection('desired'),
    reported: measureSection('reported'),
  });
  const patch = measureObject({ deviceId, tags, properties });
  const statusReason = characters(MAX_STATUS_REASON_LENGTH, 'T2');
  const twin = measureObject({ deviceId, moduleId, statusReason, tags, properties });
  const method = measureObject({
    methodName: measureBy(
      'string',
      'length',
      MAX_METHOD_NAME_UNITS,
      'UTF-16 units',
      'R8',
      (name) => (name as string).length,
    ),
    payload: measureBy('json', 'size', MAX_PAYLOAD_BYTES, 'bytes', 'R9', (payload) =>
      toNumber(jsonSize(payload, createBudget())),
    ),
    responseTimeoutInSeconds: seconds(MAX_RESPONSE_TIMEOUT_SECONDS, 'R10'),
    connectTimeoutInSeconds: seconds(MAX_CONNECT_TIMEOUT_SECONDS, 'R11'),
  });
  const response = measureObject({ updateTwin: twin });
  return {
    JobRequest: measureObject({
      jobId,
      queryCondition: characters(MAX_QUERY_CONDITION_LENGTH, 'R4'),
      cloudToDeviceMethod: method,
      updateTwin: patch,
    }),
    CloudToDeviceMethodRequest: method,
    TwinPatch: patch,
    CancelJobParameters: measureObject({ id: jobId }),
    JobResponse: response,
    JobList: measureItems(response),
    Twin: twin,
    IdentifiedTwin: twin,
    TwinList: measureItems(twin),
    TwinProperties: properties,
    DeviceId: deviceId,
    JobId: jobId,
  };
}

function measureObject(properties: Readonly<Record<string, Measure>>): Measure {
  const byName: Measures = new Map(Object.entries(properties));
  return (value, path, budget) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.entries(value).flatMap(
      ([name, property]) => byName.get(name)?.(property, [...path, name], budget) ?? [],
    );
  };
}

function measureItems(item: Measure): Measure {
  return (value, path, budget) => {
    if (!Array.isArray(value)) return [];
    return value
      .slice(0, MAX_ITEMS)
      .flatMap((inner, index) => (budget.left > 0 ? item(inner, [...path, index], budget) : []));
  };
}

/** Creates a measure of one number. */
function measureBy(
  type: 'string' | 'number' | 'json',
  what: string,
  limit: number,
  unit: Usage['unit'],
  rule: string,
  count: (value: unknown) => number,
): Measure {
  return (value, path) => {
    if (type !== 'json' && typeof value !== type) return [];
    const name = [...(what === '' ? [] : [what]), ...path.slice(-1)].join(' of ');
    return [{ path, name, used: count(value), limit, unit, rule }];
  };
}

/** Creates the measures of a section. */
function measureSection(kind: MeasuredTwinSection): Measure {
  return (section, path, budget) => {
    if (typeof section !== 'object' || section === null || Array.isArray(section)) return [];
    const measured = tryOrUndefined(() => measureTwinSection(section as object, kind));
    budget.left -= measured?.jsonBytes ?? MAX_MEASURED_BYTES;
    const usage = (
      what: string,
      { path: inner, value, limit }: TwinMeasure,
      unit: Usage['unit'],
      rule: string,
    ): Usage => ({
      path: [...path, ...inner],
      name: `${what} of ${kind}`,
      used: value,
      limit,
      unit,
      rule,
    });
    if (measured === undefined) {
      const { size } = measureTwinSection({}, kind);
      return [usage('size', { ...size, value: Number.POSITIVE_INFINITY }, 'characters', 'W7')];
    }
    const { size, depth, longestKey, longestString } = measured;
    return [
      usage('size', size, 'characters', 'W7'),
      usage('depth', depth, 'levels', 'W4'),
      usage('longest key', longestKey, 'bytes', 'W2'),
      usage('longest string', longestString, 'bytes', 'W5'),
    ];
  };
}

/** Returns a size as a number: `Infinity` if it was only measured up to a bound. */
function toNumber(size: number | string): number {
  return typeof size === 'number' ? size : Number.POSITIVE_INFINITY;
}
