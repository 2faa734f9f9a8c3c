import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const DOCUMENT = read('../../../docs/openapi.md');

test('docs/openapi.md contains jobs.ts', () => {
  expect(DOCUMENT).toContain(`\`\`\`ts\n${read('jobs.ts')}\`\`\`\n`);
});

test('docs/openapi.md contains generate-client.mjs', () => {
  expect(DOCUMENT).toContain(`\`\`\`js\n${read('generate-client.mjs')}\`\`\`\n`);
});
