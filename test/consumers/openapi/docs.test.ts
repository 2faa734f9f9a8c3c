import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('what docs/openapi.md shows is jobs.ts, with which these tests call the fake hub', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  expect(read('../../../docs/openapi.md')).toContain(`\`\`\`ts\n${read('jobs.ts')}\`\`\`\n`);
});
