// Writes the types of the API, in which the open parts of a twin, that no generated type can express, are those of the package.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import ts from 'typescript';

const TYPES = 'iothub-jobs-schema/types';

/** The type of the package for each such part of the document. */
const OPEN_PARTS = {
  TwinTags: 'TwinObject',
  TwinPropertySection: 'TwinPropertySection',
  TwinConfigurations: 'TwinConfigurations',
  TwinTagsPatch: 'TwinObject',
  TwinDesiredPatch: 'TwinObject',
};

/** `import('iothub-jobs-schema/types').TwinObject`, in place of what would be generated. */
function transform(_schema, { path }) {
  const type = OPEN_PARTS[path?.replace('#/components/schemas/', '')];
  if (type === undefined) return undefined;
  const module = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(TYPES));
  return ts.factory.createImportTypeNode(module, undefined, ts.factory.createIdentifier(type));
}

const document = JSON.parse(
  await readFile(new URL(import.meta.resolve('iothub-jobs-schema/openapi.json')), 'utf8'),
);
// That a patch has something to write is left to the guards: as a type it would be a union.
delete document.components.schemas.TwinPatch.allOf;

const nodes = await openapiTS(document, { emptyObjectsUnknown: true, transform });
await writeFile('client.generated.ts', `${COMMENT_HEADER}${astToString(nodes)}`);
