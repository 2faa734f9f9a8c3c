import { expect, test } from 'vitest';
import { readDeclarations } from '../../tools/api/declarations.js';
import { printReport } from '../../tools/api/print-report.js';

/** Returns the report on `a.d.ts`. `types.d.ts` is shared, if it exists. */
function report(files: Record<string, string>): string {
  const read = (path: string) => {
    const text = files[path];
    if (text === undefined) throw new Error(`${path} does not exist`);
    return text;
  };
  const shared = 'types.d.ts' in files ? readDeclarations('types.d.ts', read) : undefined;
  return printReport('a', readDeclarations('a.d.ts', read), shared);
}

const HEAD = `# a

The declarations of this entry point by name, without comments, for reviews. Written by \`npm run api\`.
`;

test('printReport lists exports by name, then the other declarations that they use', () => {
  const text = `
    import { Ajv } from 'ajv';
    /** A comment. */
    interface Hidden { Unused: string }
    declare type Unused = 1;
    declare function f(a: Hidden): Ajv;
    declare function f(a: string): Ajv;
    declare const a: 1;
    export { f, type Hidden2 as B, a };
    type Hidden2 = 2;`;
  expect(report({ 'a.d.ts': text })).toBe(`${HEAD}
## Imports

\`\`\`ts
import { Ajv } from 'ajv';
\`\`\`

## Exports

\`\`\`ts
type Hidden2 = 2; // as B
const a: 1;
function f(a: Hidden): Ajv;
function f(a: string): Ajv;
\`\`\`

## Used above, but not exported

\`\`\`ts
interface Hidden {
    Unused: string;
}
\`\`\`
`);
});

test('printReport ignores the order, the comments and the files that a bundler chooses', () => {
  const types = 'interface Twin { a: 1 } export { Twin };';
  const one = `import { Twin } from './b.js'; declare function f(): Twin; declare const c: 1; export { c, f };`;
  const other = `/** c */ declare const c: 1; interface Twin { a: 1 } declare function f(): Twin; export { f, c };`;
  const report1 = report({ 'a.d.ts': one, 'b.d.ts': types });
  expect(report({ 'a.d.ts': other })).toBe(report1);
  expect(report1).toContain('interface Twin {\n    a: 1;\n}');
});

test('printReport lists only the name of a declaration that ./types has too', () => {
  const types = 'interface Twin { a: 1 } export { Twin };';
  const own = `interface Twin { a: 1 } declare function f(): Twin; export { f, Twin };`;
  const text = report({ 'a.d.ts': own, 'types.d.ts': types });
  expect(text).toContain('## Also exported by ./types\n\nTwin\n');
  expect(text).not.toContain('interface Twin');
});

test('printReport prints a declaration that differs in ./types', () => {
  const types = 'interface Twin { a: 2 } export { Twin };';
  const own = `interface Twin { a: 1 } export { Twin };`;
  expect(report({ 'a.d.ts': own, 'types.d.ts': types })).toContain('interface Twin {\n    a: 1;');
});

test('printReport prints added, optional and readonly properties', () => {
  const reportWith = (properties: string) =>
    report({ 'a.d.ts': `interface Twin { ${properties} } export { Twin };` });
  expect(new Set(['a: 1', 'a?: 1', 'a: 1; b: 1', 'readonly a: 1'].map(reportWith)).size).toBe(4);
});

test('readDeclarations throws for an unknown statement', () => {
  expect(() => report({ 'a.d.ts': 'export = a;' })).toThrow('unknown statement in a.d.ts');
});
