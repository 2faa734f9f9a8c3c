/** Writes each schema as JSON, and the symbols that TypeBox adds to it. */
export function readSchemas(schemas) {
  return Object.keys(schemas)
    .sort()
    .map((name) => {
      const kinds = Object.getOwnPropertySymbols(schemas[name]).map(String);
      return `${name}: ${JSON.stringify(schemas[name])} ${kinds}`;
    });
}
