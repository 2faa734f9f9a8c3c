import { validateTwin } from '../../src/guards/twin.js';
import { validateTwinPatch } from '../../src/guards/twin-patch.js';
import { validateTwinProperties } from '../../src/guards/twin-properties.js';
import type { Result } from '../../src/issues/issue.js';

/** One of the five places where a twin section stands. */
export interface SectionHost {
  readonly name: string;
  readonly maxSize: number;
  /** Whether the section is sent: then it holds neither `#` in keys, nor `null` in arrays. */
  readonly isPatch: boolean;
  /** The path from the host to the section. */
  readonly path: readonly string[];
  readonly validate: (section: object) => Result<unknown>;
}

export const sectionHosts: readonly SectionHost[] = [
  {
    name: 'returned tags',
    maxSize: 8192,
    isPatch: false,
    path: ['tags'],
    validate: (section) => validateTwin({ tags: section }),
  },
  {
    name: 'returned desired properties',
    maxSize: 32_768,
    isPatch: false,
    path: ['desired'],
    validate: (section) => validateTwinProperties({ desired: section }),
  },
  {
    name: 'returned reported properties',
    maxSize: 32_768,
    isPatch: false,
    path: ['reported'],
    validate: (section) => validateTwinProperties({ reported: section }),
  },
  {
    name: 'tags that are sent',
    maxSize: 8192,
    isPatch: true,
    path: ['tags'],
    validate: (section) => validateTwinPatch({ etag: '*', tags: section }),
  },
  {
    name: 'desired properties that are sent',
    maxSize: 32_768,
    isPatch: true,
    path: ['properties', 'desired'],
    validate: (section) => validateTwinPatch({ etag: '*', properties: { desired: section } }),
  },
];
