import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test.each(['standard-compiler.ts', 'exact-app.ts'])(
  'what docs/fastify.md shows is %s, which these tests run',
  (file) => {
    expect(read('../../../docs/fastify.md')).toContain(`\`\`\`ts\n${read(file)}\`\`\`\n`);
  },
);

test('the example service has the same compiler', () => {
  expect(read('../../../examples/fastify/src/standard-compiler.ts')).toBe(
    read('standard-compiler.ts'),
  );
});
