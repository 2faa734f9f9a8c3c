import { beforeEach, expect, test, vi } from 'vitest';

/** A worker that responds only when a test says so. */
class FakeWorker extends EventTarget {
  readonly ids: number[] = [];
  isTerminated = false;
  constructor(readonly url: URL) {
    super();
    workers.push(this);
  }
  postMessage({ id }: { id: number }) {
    this.ids.push(id);
  }
  terminate() {
    this.isTerminated = true;
  }
  respond(result: unknown) {
    const data = { id: this.ids.shift(), result };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let workers: FakeWorker[] = [];
let modules: typeof import('../../playground/check.ts') &
  typeof import('../../playground/use-check.ts');

beforeEach(async () => {
  workers = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.resetModules();
  modules = {
    ...(await import('../../playground/check.ts')),
    ...(await import('../../playground/use-check.ts')),
  };
});

const payload = { text: '{}', entity: '', now: 0 };
const error = { status: '404', headers: '', body: '', now: 0 };

test('check starts a new worker after one has failed, and leaves the checks of others alone', async () => {
  const { check } = modules;
  const failed = check('payload', payload);
  const other = check('error', error);
  expect(workers.length).toBe(2);
  workers[0]?.dispatchEvent(new Event('error'));
  await expect(failed).rejects.toThrow('The check could not run.');
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  workers[1]?.respond('an error');
  expect(await other).toBe('an error');

  const next = check('payload', payload);
  expect(workers.length).toBe(3);
  workers[2]?.respond('a report');
  expect(await next).toBe('a report');
});

test('check uses one worker for all checks of a kind', async () => {
  const { check } = modules;
  const results = [check('payload', payload), check('payload', payload)];
  workers[0]?.respond('first');
  workers[0]?.respond('second');
  expect(await Promise.all(results)).toEqual(['first', 'second']);
  expect(workers.length).toBe(1);
});

test('useCheck has either a result or a failure', async () => {
  const { checked, failure, run } = modules.useCheck('payload');
  run(payload);
  workers[0]?.respond('a report');
  await vi.waitFor(() => expect(checked.value?.result).toBe('a report'));
  run(payload);
  workers[0]?.dispatchEvent(new Event('error'));
  await vi.waitFor(() => expect(failure.value).toBe('The check could not run.'));
  expect(checked.value).toBeUndefined();
  run(payload);
  workers[1]?.respond('another report');
  await vi.waitFor(() => expect(checked.value?.result).toBe('another report'));
  expect(failure.value).toBe('');
});
