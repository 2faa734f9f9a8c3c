// The package generates no code from strings, and no limit depends on the value.

import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { addHubKeywords } from '../../../src/ajv/index.js';
import { schemasById as schemas } from '../../../src/schemas/index.js';
import { packOnce } from '../../package/packed.js';
import { readAll } from './patterns.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TIMERS = ['setTimeout', 'setInterval', 'setImmediate'];

/** Returns the expressions that may run code from strings: `eval`, `Function`, a constructor or a timer. */
function makesCode(code: string): string[] {
  const file = ts.createSourceFile('x.ts', code, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'eval') found.push(node.parent.getText());
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const callee = node.expression.getText();
      if (/(?:^|\.)(?:Function|constructor)$/.test(callee) || TIMERS.includes(callee))
        found.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Returns the names of all properties of the value, at any depth. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

describe.each([
  ['src', `${ROOT}/src`, /\.ts$/, 100],
  ['the packed dist', `${packOnce().installed}/dist`, /\.c?js$/, 13],
])('%s', (_what, folder, ends, least) => {
  const modules = readAll(folder, ends);

  test('has as many modules as expected', () => {
    expect(modules.length).toBeGreaterThanOrEqual(least);
  });

  test.each(modules)('runs no code from strings: %s', (_path, code) => {
    expect(makesCode(code)).toEqual([]);
  });
});

test.each([
  'eval("1")',
  'globalThis.eval("1")',
  '(0, eval)("1")',
  'new Function("a", "return a")',
  'Function("return 1")()',
  'globalThis.Function("return 1")',
  '(() => {}).constructor("return 1")()',
  'setTimeout("a()", 1)',
])('makesCode finds %s', (code) => {
  expect(makesCode(code)).not.toEqual([]);
});

const all = Object.entries(schemas);
const files = readAll(`${ROOT}/schemas`, /\.json$/).map(([path, text]) => [path, JSON.parse(text)]);

test.each([...all, ...files])(
  '%s has no $data, so that no limit depends on the value',
  (_name, schema) => {
    expect(namesIn(schema)).toContain('type');
    expect(namesIn(schema)).not.toContain('$data');
  },
);

test('Ajv compiles every schema without $data, its default', () => {
  const ajv = addHubKeywords(new Ajv({ $data: false }));
  for (const [, schema] of all) expect(ajv.compile(schema)).toBeTypeOf('function');
});

test.each([
  'twinSection',
  'methodPayload',
  'querySyntax',
  'maxUtf16Units',
  'notAbove',
  'requiredAny',
])('%s does not support $data, even in an Ajv with $data', (keyword) => {
  const ajv = addHubKeywords(new Ajv({ $data: true }));
  expect(ajv.getKeyword(keyword)).toMatchObject({ keyword });
  expect(ajv.getKeyword(keyword)).not.toHaveProperty('$data');
});

test.each([
  { type: 'object', twinSection: { $data: '1/kind' } },
  { type: 'string', maxUtf16Units: { $data: '1/most' } },
])('Ajv rejects a schema with $data: %j', (schema) => {
  const ajv = addHubKeywords(new Ajv({ $data: true }));
  expect(() => ajv.compile({ type: 'object', properties: { a: schema } })).toThrow(/must be/);
});
