import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  permissions: object;
  jobs: Record<
    string,
    { permissions?: object; 'timeout-minutes'?: number; steps: { uses?: string; run?: string }[] }
  >;
}

const FOLDER = '.github/workflows/';
const read = (file: string) => readFileSync(FOLDER + file, 'utf8');

describe.each(readdirSync(FOLDER))('workflow %s', (file) => {
  const workflow: Workflow = parse(read(file));
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('pins every action to a commit and names its version', () => {
    const lines = read(file).split('\n');
    const pinned = lines.filter((line) => /uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d/.test(line));
    expect(pinned).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
  });

  test('may only read the repository, except for the id-token of the publish job', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, { permissions }] of Object.entries(workflow.jobs)) {
      const publishing = { contents: 'read', 'id-token': 'write' };
      expect(permissions, name).toEqual(name === 'publish' ? publishing : undefined);
    }
  });

  test('uses no secrets and no expressions in commands, and has time limits', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    expect(read(file)).not.toMatch(/pull_request_target|secrets\./);
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    }
  });
});
