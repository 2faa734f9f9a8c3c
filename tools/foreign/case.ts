import { beyondOf } from '../../test/generator/json-schema/beyond.js';
import { entityOf } from '../../test/support/entities.js';

/** A JSON text, and what the file of the entity has to say of it in any language. */
export interface Case {
  readonly entity: string;
  readonly name: string;
  readonly text: string;
  /** `either` where the guard refuses by nothing but rules that the file says it cannot say. */
  readonly expected: 'accepted' | 'refused' | 'either';
}

/** The case of a text that is written out, since JSON has more than one way to write a number. */
export function caseOfText(entity: string, name: string, text: string): Case {
  const result = entityOf(entity).validate(JSON.parse(text));
  if (result.ok) return { entity, name, text, expected: 'accepted' };
  const beyond = beyondOf(entity);
  const isSaid = result.issues.some(({ code }) => !beyond.includes(code));
  return { entity, name, text, expected: isSaid ? 'refused' : 'either' };
}

/** The case of a value; none where JSON cannot carry it. */
export function casesOfValue(entity: string, name: string, value: unknown): Case[] {
  const text = toText(value);
  return text === undefined ? [] : [caseOfText(entity, name, text)];
}

function toText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    // A cycle, a bigint, or a depth of thousands.
    return undefined;
  }
}
