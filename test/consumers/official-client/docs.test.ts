import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['connect.ts', 'example.test.ts'])(
  'what docs/testing.md shows is %s, which these tests run',
  (file) => {
    const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
    const document = read('../../../docs/testing.md');
    expect(document).toContain(`\`\`\`ts\n${read(file)}\`\`\`\n`);
  },
);
