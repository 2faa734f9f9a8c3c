import { expect, test } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { memoryIo } from '../memory-io.js';

const BROKEN = '{"etag":"A","tags":{"c":1,"c":2}}';

async function commandsOf(files: Parameters<typeof memoryIo>[0], ...argv: string[]) {
  const io = memoryIo(files);
  await run(['check', '--format=github', ...argv], io);
  return io.out.split('\n');
}

test('github prints a workflow command per finding, and nothing else', async () => {
  expect(await commandsOf({ a: BROKEN, b: '{"iotEdge":true}' }, 'a', 'b', 'c')).toEqual([
    '::error file=a,line=1,col=9,title=TwinPatch%3A etag::/etag: etag must be "*". Use etag: "*", regardless of the etags of the twins.',
    '::warning file=a,line=1,col=27,title=TwinPatch%3A duplicate-name::/tags/c: c occurs more than once in its object, and JSON.parse keeps the last value.',
    '::error file=c,title=not-found::No such file.',
    '',
  ]);
});

test('github prints errors only with --quiet', async () => {
  const commands = await commandsOf({ a: BROKEN }, 'a', '--quiet');
  expect(commands.filter((command) => command.startsWith('::warning'))).toEqual([]);
  expect(commands).toHaveLength(2);
});

test('github prints no pointer for the value itself, and the line of a value per line', async () => {
  expect(await commandsOf({ 'a.ndjson': '7\n' }, 'a.ndjson', '--as=Twin')).toEqual([
    '::error file=a.ndjson,line=1,col=1,title=Twin%3A type::The value must be an object.',
    '',
  ]);
});

test('github prints the line of a value that cannot be checked', async () => {
  const [unknown, syntax] = await commandsOf({ 'a.ndjson': '{}\n{"etag"}\n' }, 'a.ndjson');
  expect(unknown).toMatch(/^::error file=a\.ndjson,line=1,title=no-entity::/);
  expect(syntax).toMatch(/^::error file=a\.ndjson,line=2,col=8,title=json-syntax::/);
});

test('github escapes what would end a property, a command or a line, and commands of other pipelines', async () => {
  const commands = await commandsOf(
    { 'a,b:c%d\n.json': '{"etag":"*","tags":{"x%0A\\n##[y ":1}}' },
    'a,b:c%d\n.json',
  );
  expect(commands[0]).toMatch(
    /^::error file=a%2Cb%3Ac%25d\\u000a\.json,line=1,col=21,title=TwinPatch%3A twin-key::\/tags\/x%250A\\u000a#\\u0023\[y : /,
  );
  expect(commands).toHaveLength(2);
});

test('pretty adds the commands in a workflow of GitHub', async () => {
  const io = memoryIo({ a: BROKEN }, { env: { GITHUB_ACTIONS: 'true' } });
  await run(['check', 'a'], io);
  const commands = io.out.split('\n').filter((line) => line.startsWith('::'));
  expect(commands).toEqual((await commandsOf({ a: BROKEN }, 'a')).slice(0, 2));
  expect(io.out).toMatch(/^a: invalid TwinPatch\n/);
  expect(io.out).toMatch(/\n1 file: .*\n$/);

  const local = memoryIo({ a: BROKEN }, { env: { GITHUB_ACTIONS: 'false' } });
  await run(['check', 'a'], local);
  expect(local.out).not.toMatch(/^::/m);
});
