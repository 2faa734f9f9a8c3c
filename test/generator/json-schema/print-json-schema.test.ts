import { expect, test } from 'vitest';
import { entities } from '../../../generator/entities.js';
import { printJsonSchema } from '../../../generator/json-schema/print-json-schema.js';
import { toFileName } from '../../../generator/names.js';
import { readText } from './files.js';

test.each(entities)('the file of $name says what its schema says', (entity) => {
  expect(readText(`${toFileName(entity.name)}.json`)).toBe(printJsonSchema(entity));
});
