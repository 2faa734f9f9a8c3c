// Editors show the docstring of each property. It must state the rule in words, since an id alone leads nowhere.

import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const FILE = 'src/generated/types.ts';
const source = ts.createSourceFile(FILE, readFileSync(FILE, 'utf8'), ts.ScriptTarget.Latest, true);

function docOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node);
  return (ts.getTextOfJSDocComment(doc?.comment as string) ?? '').trim();
}

/** Returns the sentence without rule ids, such as `[R4, V1]`. */
function withoutIds(doc: string): string {
  return doc.replace(/ ?\[[A-Z]\d+[^\]]*\]/g, '').trim();
}

/** The exported types, and the properties of the interfaces. */
const docs = source.statements
  .filter(
    (statement) => ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement),
  )
  .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
  .flatMap((statement) => {
    const name = statement.name.text;
    const members = ts.isInterfaceDeclaration(statement) ? [...statement.members] : [];
    return [
      { name, doc: docOf(statement) },
      ...members
        .filter((member) => ts.isPropertySignature(member))
        .map((member) => ({ name: `${name}.${member.name.getText()}`, doc: docOf(member) })),
    ];
  });

test('the published types have properties', () => {
  expect(docs.length).toBeGreaterThan(100);
});

test.each(docs)(
  'the docstring of $name has at least three words beside its rule ids',
  ({ doc }) => {
    const words = withoutIds(doc)
      .split(/\s+/)
      .filter((word) => /[a-z]/i.test(word));
    expect(words.length).toBeGreaterThanOrEqual(3);
  },
);

test.each(docs)('the docstring of $name ends with a full stop', ({ doc }) => {
  expect(withoutIds(doc)).toMatch(/\.$/);
});
