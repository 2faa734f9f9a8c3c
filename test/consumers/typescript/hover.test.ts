// What editors show of the declarations: names of types instead of their contents, docstrings, and where a definition is.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import ts from '../node_modules/typescript6/lib/typescript.js';
import { PROJECT } from './compile.js';

const FILE = join(PROJECT, 'hovered.ts');
const TEXT = `import { isTwin, validateJobRequest } from 'iothub-jobs-schema';
import { createFakeHub } from 'iothub-jobs-schema/testing';
import type { JobRequest, Twin } from 'iothub-jobs-schema/types';
export const request: JobRequest = {
  type: 'scheduleUpdateTwin',
  queryCondition: "tags.site = 'Lyon'",
  updateTwin: { etag: '*', tags: {} },
};
export const result = validateJobRequest(request);
export const twins = ([{}] as unknown[]).filter(isTwin);
export const read = (twin: Twin) => twin.lastActivityTime;
export const method: JobRequest = { type: 'scheduleDeviceMethod', };
export const status = (twin: Twin) => twin.status === '';
export const hub = createFakeHub({ onDirectMetod: () => ({ status: 200, payload: null }) });
export const twinHub = createFakeHub({ twins: [{ deviceId: 'a', tagss: {} }] });
`;

const service = ts.createLanguageService({
  getCompilationSettings: () => ({ strict: true, module: ts.ModuleKind.NodeNext, types: [] }),
  getScriptFileNames: () => [FILE],
  getScriptVersion: () => '1',
  getScriptSnapshot: (path) => {
    const text = path === FILE ? TEXT : ts.sys.readFile(path);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => PROJECT,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (path) => path === FILE || ts.sys.fileExists(path),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  realpath: ts.sys.realpath as (path: string) => string,
});

/** Returns the offset of the name in the text that follows the context. */
function offsetOf(context: string, name: string): number {
  return TEXT.indexOf(name, TEXT.indexOf(context));
}

function hover(context: string, name: string): { type: string; text: string } {
  const info = service.getQuickInfoAtPosition(FILE, offsetOf(context, name));
  return {
    type: ts.displayPartsToString(info?.displayParts),
    text: ts.displayPartsToString(info?.documentation),
  };
}

describe('an editor', () => {
  test.each([
    ['export const result', 'result', 'const result: Result<JobRequest>'],
    ['export const twins', 'twins', 'const twins: Twin[]'],
    ['export const read', 'twin:', '(parameter) twin: Twin'],
    [
      'twin.lastActivityTime',
      'lastActivityTime',
      '(property) Twin.lastActivityTime?: string | null | undefined',
    ],
  ])('shows after %j the type of %s by its name', (context, name, type) => {
    expect(hover(context, name).type).toBe(type);
  });

  test.each([
    ['  queryCondition', 'queryCondition', /WHERE part of a query.*1 to 8192 characters.*\[R4\]/],
    ['  updateTwin', 'updateTwin', /patch to write to each twin.*\[R2\]/],
    ['updateTwin: { etag', 'etag', /literal `\*`.*\[R13, V4\]/],
    ['updateTwin: { etag', 'tags', /at most 8 KB, 10 levels deep.*\[R14, R15\]/],
    ['twin.lastActivityTime', 'lastActivityTime', /last connected.*offset.*\[T4, V1\]/],
    [
      'validateJobRequest(',
      'validateJobRequest',
      /Validates that a value is the payload of `PUT .*Never throws\. \[R1–R15\]/,
    ],
  ])('shows after %j the rule of %s in words', (context, name, text) => {
    expect(hover(context, name).text).toMatch(text);
  });

  test('goes from a property to its declaration', () => {
    const offset = offsetOf('twin.lastActivityTime', 'lastActivityTime');
    const [definition] = service.getDefinitionAtPosition(FILE, offset) ?? [];
    expect(definition).toMatchObject({ containerName: 'Twin', name: 'lastActivityTime' });
    expect(definition?.fileName).toMatch(/types\.d\.ts$/);
  });

  test('completes the properties of a job that calls a method', () => {
    const offset = offsetOf("'scheduleDeviceMethod', ", '}');
    const completions = service.getCompletionsAtPosition(FILE, offset, {});
    expect(completions?.entries.map(({ name }) => name).sort()).toEqual([
      'cloudToDeviceMethod',
      'jobId',
      'maxExecutionTimeInSeconds',
      'queryCondition',
      'startTime',
      'updateTwin',
    ]);
  });

  test.each([
    ['onDirectMetod', 'onDirectMethod'],
    ['tagss', 'tags'],
  ])('marks the misspelt property %s of createFakeHub, and suggests %s', (wrong, right) => {
    const start = offsetOf('export const hub', wrong);
    const found = service.getSemanticDiagnostics(FILE).filter((error) => error.start === start);
    expect(found.map(({ length }) => length)).toEqual([wrong.length]);
    const [{ messageText } = { messageText: '' }] = found;
    expect(ts.flattenDiagnosticMessageText(messageText, '\n')).toContain(
      `'${wrong}' does not exist in type`,
    );
    expect(ts.flattenDiagnosticMessageText(messageText, '\n')).toContain(
      `Did you mean to write '${right}'?`,
    );
  });

  test('completes the values of an enum', () => {
    const offset = offsetOf("status === '", "''") + 1;
    const completions = service.getCompletionsAtPosition(FILE, offset, {});
    expect(completions?.entries.map(({ name }) => name)).toEqual(['enabled', 'disabled']);
  });
});
