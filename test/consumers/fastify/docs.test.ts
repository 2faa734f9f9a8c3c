import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test.each(['../../../examples/fastify/src/standard-compiler.ts', 'strict-app.ts'])(
  'docs/fastify.md contains %s',
  (file) => {
    expect(read('../../../docs/fastify.md')).toContain(`\`\`\`ts\n${read(file)}\`\`\`\n`);
  },
);
