// Generates the types of the API. The open parts of a twin, which generated types cannot express, use the types of the package.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import ts from 'typescript';

const TYPES = 'iothub-jobs-schema/types';

/** The type of the package for each open part of the document. */
const OPEN_PARTS = {
  TwinTags: 'TwinObject',
  TwinPropertySection: 'TwinPropertySection',
  TwinConfigurations: 'TwinConfigurations',
  TwinAttributes: 'TwinAttributes',
  TwinReportedPatch: 'TwinReportedPatch',
  TwinTagsPatch: 'TwinObject',
  TwinDesiredPatch: 'TwinObject',
};

/** Returns `import('iothub-jobs-schema/types').TwinObject` instead of the generated type. */
function transform(_schema, { path }) {
  const type = OPEN_PARTS[path?.replace('#/components/schemas/', '')];
  if (type === undefined) return undefined;
  const module = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(TYPES));
  return ts.factory.createImportTypeNode(module, undefined, ts.factory.createIdentifier(type));
}

/** Adds `undefined` to the optional properties of requests, as the types of the package do. */
function postTransform(type, { path }) {
  const [, name, property] = /schemas\/(\w+)\/(\w+)$/.exec(path) ?? [];
  const { properties, required = [] } = requests[name] ?? {};
  if (properties?.[property] === undefined || required.includes(property)) return undefined;
  const missing = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  return ts.factory.createUnionTypeNode([type, missing]);
}

const document = JSON.parse(
  await readFile(new URL(import.meta.resolve('iothub-jobs-schema/openapi.json')), 'utf8'),
);
// The rule that a patch must not be empty would become a union type. Guards check it.
delete document.components.schemas.TwinPatch.allOf;

const requests = Object.fromEntries(
  Object.entries(document.components.schemas).filter(
    ([, { additionalProperties }]) => additionalProperties === false,
  ),
);
// openapi-typescript does not call `postTransform` for a property that is only a reference.
for (const { properties = {} } of Object.values(requests)) {
  for (const [name, { $ref, ...rest }] of Object.entries(properties)) {
    if ($ref !== undefined) properties[name] = { ...rest, allOf: [{ $ref }] };
  }
}

const nodes = await openapiTS(document, { emptyObjectsUnknown: true, transform, postTransform });
await writeFile('client.generated.ts', `${COMMENT_HEADER}${astToString(nodes)}`);
