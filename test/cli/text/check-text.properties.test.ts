import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtures, nearMisses } from '../../../src/fixtures/index.js';
import { checkText, type TextResult } from '../../../src/text/index.js';
import { tryOrUndefined } from '../../../src/try-or-undefined.js';
import { entities } from '../../support/entities.js';
import { FORMATS } from './formats.js';

const NAMES = entities.map(({ name }) => name);

describe('checkText', () => {
  test('reports for every beginning of a text only issues of the whole text', () => {
    for (const entity of NAMES) {
      const values = [
        ...Object.values<() => unknown>(fixtures[entity]),
        ...nearMisses[entity].map(({ value }) => value),
      ];
      const texts = values.flatMap((create, index) => {
        const format = FORMATS[index % FORMATS.length]?.[1] as (value: unknown) => string;
        const text = tryOrUndefined(() => format(create()));
        return text === undefined || text.length > 1000 ? [] : [text];
      });
      for (const [index, text] of texts.entries()) {
        const key = ({ path, code, message }: TextResult['issues'][number]) =>
          JSON.stringify([path, code, message]);
        const whole = new Set(checkText(text, { entity }).issues.map(key));
        const step = Math.ceil(text.length / 50);
        for (let length = index % step; length < text.length; length += step) {
          const beginning = text.slice(0, length);
          const { error, issues } = checkText(beginning, { entity });
          // The beginning of a number is a number.
          if (error !== undefined) expect(error.code).toBe('json-syntax');
          else continue;
          for (const issue of issues) {
            expect(whole, `${entity} ${beginning}`).toContain(key(issue));
            expect(issue.range.end).toBeLessThanOrEqual(length);
          }
        }
      }
    }
  });

  test('never throws for any text', () => {
    const tokens = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"tags"',
      '"etag"',
      '1',
      ' ',
      'null',
      'x',
      '"',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(tokens).map((list) => list.join('')),
    );
    const entity = fc.option(fc.constantFrom(...NAMES), { nil: undefined });
    fc.assert(
      fc.property(text, entity, (json, name) => {
        const { valid, error, issues } = checkText(json, { entity: name });
        expect(valid).toBe(error === undefined && issues.length === 0);
      }),
    );
  });
});
