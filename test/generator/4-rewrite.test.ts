import { describe, expect, test } from 'vitest';
import { HELPERS } from '../../generator/helpers.js';
import { rewriteCode } from '../../generator/stages/4-rewrite.js';

const HEAD = '(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){';
const inFunction = (body: string) => `function validate1${HEAD}${body}}`;

/** The code without white space at the beginning of lines. */
function rewrite(code: string, kind: 'check' | 'explain'): string[] {
  return rewriteCode(code, kind)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

test('rewriteCode writes patterns as literals', () => {
  const code = 'const pattern0 = new RegExp("^[a-z/]$", "u");';
  expect(rewrite(code, 'check')).toEqual(['const pattern0 = /^[a-z/]$/u;']);
});

test('rewriteCode calls helpers by their names, and imports them', () => {
  expect(rewrite('const func2 = hasOwn;\nfunc2(a, b);', 'check')).toEqual([
    "import { hasOwn } from '../keywords/json-value.js';",
    'hasOwn(a, b);',
  ]);
});

describe('rewriteCode of a check', () => {
  test('drops the errors', () => {
    const body = 'validate1.errors = vErrors; return errors === 0;';
    expect(rewrite(inFunction(body), 'check')).toEqual([
      'function validate1(data, budget) { return errors === 0; }',
    ]);
  });

  test('tests for an object by isObject, but not for the value itself', () => {
    const test = (name: string) =>
      `${name} && typeof ${name} == "object" && !Array.isArray(${name})`;
    expect(rewrite(`f(${test('value0')});`, 'check')).toContain('f(isObject(value0));');
    expect(rewrite(`f(${test('data')});`, 'check')).toEqual([`f(${test('data')});`]);
  });
});

describe('rewriteCode of an explainer', () => {
  test('lists an error by one call', () => {
    const body = `let vErrors = null; let errors = 0;
      const err0 = {instancePath:instancePath+"/a",keyword:"type",params:{type: "string"}};
      if(vErrors === null){ vErrors = [err0]; } else { vErrors.push(err0); }
      errors++;
      validate1.errors = vErrors;
      return errors === 0;`;
    expect(rewrite(inFunction(body), 'explain')).toEqual([
      "import { addError } from '../issues/raw-error.js';",
      "import { createBudget } from '../keywords/budget.js';",
      'function validate1(data, errors = [], instancePath = "", budget = createBudget()) {',
      'addError(errors, instancePath + "/a", "type", { type: "string" });',
      'return errors;',
      '}',
    ]);
  });

  test('counts the errors of the list', () => {
    expect(rewrite('if (errors >= 100) stop();', 'explain').join(' ')).toContain(
      'errors.length >= 100',
    );
  });

  test('throws for an error without a path', () => {
    expect(() => rewrite('const err0 = {};', 'explain')).toThrow(
      'an error of Ajv has no instancePath',
    );
  });
});

test.each(Object.entries(HELPERS))('the helper %s is exported by %s', async (name, path) => {
  const module = await import(path.replace('../', '../../src/'));
  expect(module[name]).toBeDefined();
  // The code of a function is called by the name that the function has.
  if (typeof module[name] === 'function') expect(module[name].name).toBe(name);
});
