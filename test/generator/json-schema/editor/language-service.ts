// VS Code's JSON language service, with the editor schema of an entity.

import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import {
  type CompletionItem,
  type Diagnostic,
  getLanguageService,
  type JSONSchema,
  type LanguageService,
  TextDocument,
} from 'vscode-json-languageservice';
import { toFileName } from '../../../../generator/names.js';
import type { PathStep } from '../../../../src/index.js';

const FOLDER = new URL('../../../../schemas/editor/', import.meta.url);

/** The names of the editor schemas. */
export const editorFileNames: readonly string[] = readdirSync(FOLDER).sort();

/** Reads an editor schema. */
export function readEditorSchema(fileName: string): JSONSchema & Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(fileName, FOLDER), 'utf8'));
}

/** An editor for files with the schema of one entity. */
export interface Editor {
  /** Returns the problems in a file. */
  diagnose(text: string): Promise<Diagnostic[]>;
  /** Returns the completions at the character `|` of a text. */
  complete(textWithCursor: string): Promise<CompletionItem[]>;
  /** Returns the hover text at the character `|` of a text. */
  hover(textWithCursor: string): Promise<string>;
}

/** Opens an editor. A file may name another editor schema by `$schema`, in any folder. */
export function openEditor(entity: string): Editor {
  const fileName = `${toFileName(entity)}.json`;
  const service: LanguageService = getLanguageService({
    schemaRequestService: async (uri) => JSON.stringify(readEditorSchema(basename(uri))),
    workspaceContext: { resolveRelativePath: (path, file) => new URL(path, file).href },
    clientCapabilities: {
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'] } },
      },
    },
  });
  service.configure({
    validate: true,
    schemas: [{ uri: 'file:///schema.json', fileMatch: ['*'], schema: readEditorSchema(fileName) }],
  });

  function open(text: string) {
    const document = TextDocument.create('file:///project/job.json', 'json', 1, text);
    return { document, json: service.parseJSONDocument(document) };
  }

  function openAt(textWithCursor: string) {
    const offset = textWithCursor.indexOf('|');
    const { document, json } = open(textWithCursor.replace('|', ''));
    return { document, json, position: document.positionAt(offset) };
  }

  return {
    diagnose: async (text) => {
      const { document, json } = open(text);
      return service.doValidation(document, json, { schemaRequest: 'error' });
    },
    complete: async (textWithCursor) => {
      const { document, json, position } = openAt(textWithCursor);
      return (await service.doComplete(document, position, json))?.items ?? [];
    },
    hover: async (textWithCursor) => {
      const { document, json, position } = openAt(textWithCursor);
      const hover = await service.doHover(document, position, json);
      return [hover?.contents ?? ''].flat().join('\n');
    },
  };
}

/**
 * Returns the offsets at which a problem of the value at the path may begin: the value, or its key. If the value is missing, the
 * object in which it is missing.
 */
export function offsetsOf(text: string, path: readonly PathStep[]): number[] {
  const root = parseTree(text) as Node;
  const node = findNodeAtLocation(root, [...path]);
  if (node === undefined) return offsetsOf(text, path.slice(0, -1));
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  return [node.offset, ...(key === undefined ? [] : [key.offset])];
}
