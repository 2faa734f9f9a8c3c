import { expect, test } from 'vitest';
import { printModule } from '../../generator/stages/6-print.js';

const linesOf = (code: string, kind: 'check' | 'explain') =>
  printModule(code, kind).split('\n').slice(2);

test('printModule catches what the value of a check throws', () => {
  const code = 'export const checkA = function(data) { return !Array.isArray(data); };';
  expect(linesOf(code, 'check')).toEqual([
    "import type { Check } from '../guards/guard.js';",
    'export const checkA: Check = function (data) {',
    '    try {',
    '        return !Array.isArray(data);',
    '    }',
    '    catch {',
    '        return false;',
    '    }',
    '};',
    '',
  ]);
});

test('printModule leaves the check of a scalar as it is', () => {
  const code = 'export const checkA = function(data) { return pattern0.test(data); };';
  expect(linesOf(code, 'check')[1]).toBe(
    'export const checkA: Check = function (data) { return pattern0.test(data); };',
  );
});

test('printModule writes objects on one line, and leaves explainers uncaught', () => {
  const code =
    'export const explainA = function(data) {\n  f({\n    a: 1,\n    b: [ 2 ]\n  });\n};';
  expect(linesOf(code, 'explain')).toEqual([
    "import type { Explain } from '../guards/guard.js';",
    'export const explainA: Explain = function (data) {',
    '    f({ a: 1, b: [2] });',
    '};',
    '',
  ]);
});
