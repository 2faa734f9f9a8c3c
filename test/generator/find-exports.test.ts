import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findExports, moduleOf } from '../../generator/find-exports.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-exports-'));
  mkdirSync(join(folder, 'parts'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

test('findExports finds the functions and constants that modules and subfolders export', () => {
  write('keys.ts', 'export const shortKey = 1, longKey = 2;\nexport function makeKey() {}\n');
  write('other.ts', 'const hidden = 1;\nexport type Key = string;\nexport * from "./keys.js";\n');
  write('parts/index.ts', 'export const partsOfKeys = [];\n');
  write('parts/part.ts', 'export const part = 1;\n');
  write('notes.md', 'export const text = 1;');
  expect([...findExports(folder)]).toEqual([
    ['shortKey', './keys.js'],
    ['longKey', './keys.js'],
    ['makeKey', './keys.js'],
    ['partsOfKeys', './parts/index.js'],
  ]);
});

test('findExports skips generated modules', () => {
  write('keys.ts', 'export const key = 1;');
  write('catalog.ts', 'export const key = 2;');
  expect([...findExports(folder, ['catalog.ts'])]).toEqual([['key', './keys.js']]);
});

test('findExports throws an Error if two modules export the same name', () => {
  write('keys.ts', 'export const key = 1;');
  write('other.ts', 'export const key = 2;');
  expect(() => findExports(folder)).toThrow('./keys.js and ./other.js export key');
});

test('moduleOf throws an Error that names the export and the folder', () => {
  expect(() => moduleOf('key', new Map(), 'src/keys')).toThrow('No module in src/keys exports key');
});
