import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTree, namesIn } from './tree.js';

// A shell on which the option is missing, such as that of macOS, cannot be compared.
const hasShell = spawnSync('bash', ['-O', 'globstar', '-c', 'true']).status === 0;

describe.skipIf(!hasShell)('patterns and those of a shell', () => {
  const NAMES = ['a', 'b', 'ab', 'aab', 'a.json', 'b.json', 'ab.json', 'B.json'];

  test('find the same files', () => {
    const files = NAMES.filter((name) => name.endsWith('.json'));
    const directories = ['a', 'b', 'a/b', 'a/a/b', 'ab', 'ab/a', 'c.json'];
    const paths = ['.', ...directories].flatMap((path) => files.map((file) => `${path}/${file}`));
    const root = createTree(Object.fromEntries(paths.map((path) => [path, '{}'])));

    const part = fc.constantFrom('a', 'b', '*', '?', '[ab]', '[!a]', '[a-b]', '{a,b}', '{a,?b}');
    const step = fc.oneof(
      fc.constantFrom('**', '*', 'a', '..'),
      fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
    );
    const name = fc
      .array(part, { minLength: 1, maxLength: 2 })
      .map((parts) => `${parts.join('')}.json`);
    const pattern = fc
      .tuple(fc.array(step, { maxLength: 3 }), name)
      .map(([steps, last]) => [...steps, last].join('/'))
      // A shell goes up from directories that match.
      .filter(
        (path) =>
          /[*?[]/.test(path) && !/[*?[{].*\.\./.test(path) && !/(^|\/)(\w+\/)*\.\./.test(path),
      );
    const patterns = fc.sample(pattern, 300);

    const script =
      'for p; do echo "$p"; for f in $(eval "echo $p"); do test -d "$f" || echo " $f"; done; done; true';
    const options = ['-O', 'globstar', '-O', 'nullglob'];
    const output = execFileSync('bash', [...options, '-c', script, '-', ...patterns], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    const groups = output.split(/\n(?! )/).filter((group) => group !== '');
    expect(groups).toHaveLength(patterns.length);
    let matched = 0;
    for (const group of groups) {
      const [tried, ...found] = group.trimEnd().split(/\n /) as [string, ...string[]];
      if (found.length > 0) matched++;
      const expected = found.length > 0 ? [...new Set(found)].sort() : [`no-files ${tried}`];
      expect(namesIn(root, [tried]).sort(), tried).toEqual(expected);
    }
    expect(matched).toBeGreaterThan(50);
  });
});
