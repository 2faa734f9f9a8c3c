import { expect, test } from 'vitest';
import { foldCode } from '../../generator/stages/5-fold.js';

test('foldCode drops what is unused, and folds what is constant', async () => {
  const code = `export const checkA = validate1; const unused = {};
    function validate1(data) { let errors = 0; if (errors === 0) { return data === 1; } return errors === 0; }`;
  expect(await foldCode(code)).toBe(`export const checkA = function(data) {
  return 1 === data;
};`);
});

test('foldCode throws if the code requires a module', async () => {
  const code = 'export const checkA = require("ajv/dist/runtime/equal").default;';
  await expect(foldCode(code)).rejects.toThrow('requires a module of Ajv');
});
