import type { EntityName } from '../entities.js';
import { DETECTION_RULES, PAGES } from './entities.js';

/**
 * Infers the entity that a JSON value is meant to be from its property names. Returns undefined if they do not say. In an array,
 * the first item of a page decides which page it is; an empty array could be a page of anything.
 */
export function detectEntity(value: unknown): EntityName | undefined {
  if (!Array.isArray(value)) return detectObject(value);
  for (const item of value) {
    const entity = detectObject(item);
    const page = entity && PAGES[entity];
    if (page !== undefined) return page;
  }
  return undefined;
}

function detectObject(value: unknown): EntityName | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  // Without case: a serializer that capitalizes property names gets an issue for each of them.
  const names = new Set(Object.keys(value).map((name) => name.toLowerCase()));
  const hasAny = (properties: readonly string[]) =>
    properties.some((property) => names.has(property.toLowerCase()));
  const rule = DETECTION_RULES.find(
    ({ any, and }) => hasAny(any) && (and === undefined || hasAny(and)),
  );
  return rule?.entity;
}
