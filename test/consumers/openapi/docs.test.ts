import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const DOCUMENT = read('../../../docs/openapi.md');

test('what docs/openapi.md shows is jobs.ts, with which these tests call the fake hub', () => {
  expect(DOCUMENT).toContain(`\`\`\`ts\n${read('jobs.ts')}\`\`\`\n`);
});

test('and the script that wrote its types', () => {
  expect(DOCUMENT).toContain(`\`\`\`js\n${read('generate-client.mjs')}\`\`\`\n`);
});
