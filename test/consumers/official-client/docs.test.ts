import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['connect.ts', 'example.test.ts'])('docs/official-client.md contains %s', (file) => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const page = read('../../../docs/official-client.md');
  expect(page).toContain(`\`\`\`ts\n${read(file)}\`\`\`\n`);
});
