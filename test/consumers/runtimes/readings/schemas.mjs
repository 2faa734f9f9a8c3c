/** Each schema as JSON, and the members that JSON does not carry: the kinds of TypeBox, which are symbols. */
export function readSchemas(schemas) {
  return Object.keys(schemas)
    .sort()
    .map((name) => {
      const kinds = Object.getOwnPropertySymbols(schemas[name]).map(String);
      return `${name}: ${JSON.stringify(schemas[name])} ${kinds}`;
    });
}
