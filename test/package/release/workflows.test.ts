import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = new URL('../../../.github/workflows/', import.meta.url);
const files = readdirSync(FOLDER).sort();
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');
const workflowOf = (file: string): Workflow => parse(read(file));
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

test('there are two workflows', () => {
  expect(files).toEqual(['ci.yml', 'release.yml']);
});

describe.each(files)('%s', (file) => {
  const workflow = workflowOf(file);

  test('takes actions by their commits alone, and names their versions', () => {
    const lines = read(file)
      .split('\n')
      .filter((line) => /\buses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatch(/^ +- uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
    expect(stepsOf(workflow).filter(({ uses }) => uses !== undefined)).toHaveLength(lines.length);
  });

  test('may read the repository, and nothing else, but for what a job says', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, { permissions }] of Object.entries(workflow.jobs)) {
      const isPublishing = file === 'release.yml' && name === 'publish';
      const expected = isPublishing ? { contents: 'read', 'id-token': 'write' } : undefined;
      expect(permissions, name).toEqual(expected);
    }
  });

  test('runs what .ci/run says', () => {
    expect(workflow.jobs.ci?.steps.at(-1)).toEqual({ run: '.ci/run' });
  });

  test('leaves no credentials in the tree, and ends by itself', () => {
    for (const { uses, with: inputs } of stepsOf(workflow)) {
      if (uses?.startsWith('actions/checkout@')) {
        expect(inputs).toEqual({ 'persist-credentials': false });
      }
    }
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    }
  });

  test('puts no text of others into a command, and uses no secret', () => {
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{');
    expect(read(file)).not.toMatch(/pull_request_target|secrets\./);
  });
});

test('all versions of Node that the package promises are tried', () => {
  const { strategy } = workflowOf('ci.yml').jobs.consumers as unknown as {
    strategy: { matrix: { node: string[] } };
  };
  expect(strategy.matrix.node).toEqual(['18.3', '20', '22', '24']);
  const url = new URL('../../../package.json', import.meta.url);
  expect(JSON.parse(readFileSync(url, 'utf8')).engines).toEqual({ node: '>=18.3' });
});

test('only a tag is published, with its provenance', () => {
  const { on, jobs } = workflowOf('release.yml');
  expect(on).toEqual({ push: { tags: ['v*'] } });
  const commands = jobs.publish?.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toContain('npm run release:ready -- "$GITHUB_REF_NAME"');
  expect(commands?.at(-1)).toMatch(/^npm publish \.\/\S+\.tgz --provenance /);
});
