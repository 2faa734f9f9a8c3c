import { suggestionOf } from '../../issues/did-you-mean.js';
import { printableName } from '../../issues/printable.js';
import type { PathStep } from '../../keywords/fault.js';
import type { TextEdit, TextFix } from '../edits.js';
import type { EntityName } from '../entities.js';
import type { Finding } from '../examine.js';
import type { Place, Remark } from '../json-text/scan-json.js';
import { type FixContext, findObject, isInPatch, tried, valueAt } from './fix-context.js';
import { fixValue } from './fix-value.js';
import { moveProperty, nestKey, pathForKey } from './nest-key.js';
import {
  addProperty,
  hasProperty,
  type ObjectNode,
  propertyOf,
  removeProperty,
  renameProperty,
  wrapProperty,
} from './properties.js';

/** The longest text for which fixes are made, in UTF-16 units: far more than a valid request has. */
export const MAX_FIXED = 1_048_576;

/** The most fixes of one text that are tried. */
export const MAX_TRIALS = 10;

/** The most properties of the same name that a fix removes. */
const MAX_DUPLICATES = 16;

/** A property with an issue, and the object that has it. */
interface Owned {
  readonly path: readonly PathStep[];
  readonly name: string;
  readonly parent: ObjectNode;
  readonly property: Place;
  readonly value: unknown;
  readonly hint: string | undefined;
}

/** Returns a path besides that of a finding that its fixes may read. */
export function pathForFixes({ code, path }: Finding): PathStep[] {
  // Outside of sections, one fix moves `desired` into the `properties` next to it.
  return code === 'twin-key' ? pathForKey(path) : [...path.slice(0, -1), 'properties'];
}

/** Returns the fixes of an issue or an advice, the best first. */
export function suggestFixes(finding: Finding, context: FixContext): TextFix[] {
  const { code, path, hint } = finding;
  const parent = findObject(context, path.slice(0, -1));
  const name = path.at(-1);
  if (code === 'required') return parent === undefined ? [] : fixMissing(path, parent, context);
  const value = valueAt(context.value, path);
  const property = parent && typeof name === 'string' ? propertyOf(parent, name) : undefined;
  // Items, and a value that is the whole text.
  const place = property ?? (typeof name === 'string' ? undefined : context.find(path)?.place);
  if (place === undefined) return [];
  const valueFixes = fixValue(finding, value, place, context);
  if (valueFixes.length > 0 || property === undefined || parent === undefined) return valueFixes;
  return fixProperty(
    code,
    { path, name: property.step as string, parent, property, value, hint },
    context,
  );
}

/** Returns the fix of a warning about a name that occurs more than once: it removes the properties that JSON.parse ignores. */
export function fixDuplicates({ code, path, properties }: Remark): TextFix[] {
  const name = path.at(-1);
  const same = properties?.filter(({ step }) => step === name) ?? [];
  if (code !== 'duplicate-name' || same.length < 2 || same.length > MAX_DUPLICATES) return [];
  const all = properties as readonly Place[];
  const edits = same.slice(0, -1).map((property) => {
    // A later property of the same name follows.
    const next = all[all.indexOf(property) + 1] as Place;
    return { start: property.name, end: next.name, newText: '' };
  });
  return [{ title: `Keep only the last ${printableName(String(name))}`, edits }];
}

function fixProperty(code: string, owned: Owned, context: FixContext): TextFix[] {
  const { path, hint } = owned;
  switch (code) {
    case 'unknown-property':
      return fixUnknown(owned, context);
    case 'null':
      // The hint says that the property may be absent.
      return hint === undefined
        ? remove(owned).flatMap(({ title, edits }) => tried(context, path, title, edits))
        : remove(owned);
    case 'no-effect':
    case 'unused-branch':
    case 'reported-ignored':
    case 'device-id-ignored':
    case 'start-time-past':
    case 'zero-execution-time':
      return remove(owned);
    case 'twin-key':
      return hint?.startsWith('Omit ') ? remove(owned) : nest(owned, context);
  }
  return [];
}

function remove({ name, parent, property }: Owned): TextFix[] {
  return [{ title: `Remove ${printableName(name)}`, edits: [removeProperty(parent, property)] }];
}

function fixUnknown(owned: Owned, context: FixContext): TextFix[] {
  const { path, name, parent, property, hint } = owned;
  const { text, entity } = context;
  if (isMisplacedDesired(path, entity)) return [...moveDesired(owned, context), ...remove(owned)];
  const newName = suggestionOf(hint);
  if (newName === undefined || hasProperty(parent, newName)) return remove(owned);
  const title = `Rename ${printableName(name)} to ${newName}`;
  return [{ title, edits: [renameProperty(text, property, newName)] }, ...remove(owned)];
}

/** Returns whether a path is that of `desired` next to the `properties` of a twin patch instead of inside of them. */
function isMisplacedDesired(path: readonly PathStep[], entity: EntityName): boolean {
  return isInPatch(path, entity) && String(path.at(-1)).toLowerCase() === 'desired';
}

function moveDesired({ path, parent, property }: Owned, context: FixContext): TextFix[] {
  const fix = (edits: TextEdit[]) => [{ title: 'Move desired into properties', edits }];
  if (!hasProperty(parent, 'properties')) {
    return fix(wrapProperty(context, property, ['properties', 'desired']));
  }
  const to = findObject(context, [...path.slice(0, -1), 'properties']);
  if (to === undefined || hasProperty(to, 'desired')) return [];
  return fix(moveProperty(context, parent, property, to, 'desired'));
}

function nest({ path, name, parent, property, value }: Owned, context: FixContext): TextFix[] {
  const edits = nestKey(context, path, parent, property, value);
  return edits === undefined
    ? []
    : [{ title: `Write ${printableName(name)} as nested objects`, edits }];
}

/** Returns the fix of a missing property: the property in another case, or a property that has only one valid value. */
function fixMissing(path: readonly PathStep[], parent: ObjectNode, context: FixContext): TextFix[] {
  const name = path.at(-1) as string;
  const { text } = context;
  const [other, ...others] = parent.properties.filter(
    ({ step }) => String(step).toLowerCase() === name.toLowerCase(),
  );
  if (other !== undefined) {
    const title = `Rename ${printableName(String(other.step))} to ${name}`;
    const edits = [renameProperty(text, other, name)];
    return others.length > 0 ? [] : tried(context, path, title, edits);
  }
  const value = onlyValueOf(name, path, context);
  if (value === undefined || isNamed(path, context)) return [];
  const json = JSON.stringify(value);
  return [
    { title: `Add ${name}: ${json}`, edits: [addProperty(context, parent, name, () => json)] },
  ];
}

/** Returns whether the fix of an unknown property renames it to the missing one. */
function isNamed(path: readonly PathStep[], { issues }: FixContext): boolean {
  return issues.some(({ hint }) => suggestionOf(hint) === path.at(-1));
}

/** Returns the only value that a missing property of a request can have. */
function onlyValueOf(name: string, path: readonly PathStep[], { entity, value }: FixContext) {
  if (name === 'etag' && isInPatch(path, entity)) return '*';
  if (entity !== 'JobRequest' || name !== 'type') return undefined;
  const { updateTwin, cloudToDeviceMethod } = value as Record<string, unknown>;
  if ((updateTwin ?? null) === null) {
    return (cloudToDeviceMethod ?? null) === null ? undefined : 'scheduleDeviceMethod';
  }
  return (cloudToDeviceMethod ?? null) === null ? 'scheduleUpdateTwin' : undefined;
}
