import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { files } from './files.js';

const STRICT = { strict: true, strictRequired: false, allErrors: true };

describe.each([...files])('the file of %s', (_entity, file) => {
  test('is valid by the meta-schema of draft 2020-12', () => {
    const ajv = new Ajv2020(STRICT);
    expect(ajv.validateSchema(file), ajv.errorsText()).toBe(true);
  });

  test('is compiled by a strict validator that knows none of our keywords', () => {
    expect(() => new Ajv2020(STRICT).compile(file)).not.toThrow();
  });

  test('refers to each of its definitions, and to nothing else', () => {
    const references = new Set(JSON.stringify(file).match(/"#\/\$defs\/[^"]+"/g));
    const names = Object.keys(file.$defs ?? {});
    expect([...references].sort()).toEqual(names.map((name) => `"#/$defs/${name}"`).sort());
  });
});
