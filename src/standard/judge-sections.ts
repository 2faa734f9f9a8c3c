import { unreadable } from '../guards/guard.js';
import { MAX_ISSUES } from '../hub-limits.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import type { ComposedResult } from './composed.js';
import { type Holder, judgeSection, readSection } from './own-section.js';
import type { SectionSchemas } from './section-schemas.js';

/**
 * A copy of a twin or a patch with what the schemas made of their sections, or what they found. The rules of a hub have judged
 * the whole before.
 *
 * @throws TypeError where a schema answers a promise, and whatever a schema throws.
 */
export function judgeSections<T>(whole: object, schemas: SectionSchemas): ComposedResult<T> {
  const read = tryOrUndefined(() => readSections(whole, schemas));
  if (read === undefined) return { issues: [unreadable()] };
  const issues = read.sections.flatMap(judgeSection).slice(0, MAX_ISSUES);
  return issues.length > 0 ? { issues } : { value: read.copy as T };
}

/** The sections, and the copy in which others take their place. */
function readSections(whole: object, { tags, desired, reported }: SectionSchemas) {
  const copy: Holder = { ...whole };
  const properties = copy.properties ? { ...copy.properties } : undefined;
  if (properties) copy.properties = properties;
  const sections = [
    ...readSection(copy, ['tags'], tags),
    ...readSection(properties, ['properties', 'desired'], desired),
    ...readSection(properties, ['properties', 'reported'], reported),
  ];
  return { copy, sections };
}
