import { describe, expect, test } from 'vitest';
import { HELP } from '../../src/cli/arguments/help.js';
import { parseArguments } from '../../src/cli/arguments/parse-arguments.js';
import { ENTITY_NAMES } from '../../src/text/find-entity.js';

const DEFAULTS = {
  action: 'check',
  files: ['a'],
  entity: undefined,
  format: 'pretty',
  isLines: false,
  stdinName: '-',
  isVerbose: false,
  isQuiet: false,
  maxWarnings: Number.POSITIVE_INFINITY,
  color: undefined,
};

test('check has defaults', () => {
  expect(parseArguments(['check', 'a'])).toEqual(DEFAULTS);
});

describe('check takes', () => {
  test.each([
    ['files and standard input', ['a', '-', 'b'], { files: ['a', '-', 'b'] }],
    ['a file named like an option', ['--', '--json'], { files: ['--json'] }],
    ['--as in any case', ['a', '--as', 'twinPATCH'], { entity: 'TwinPatch' }],
    ['--as=', ['a', '--as=Twin'], { entity: 'Twin' }],
    ['--format json', ['a', '--format', 'json'], { format: 'json' }],
    ['--format github', ['a', '--format=github'], { format: 'github' }],
    ['--format sarif', ['a', '--format=sarif'], { format: 'sarif' }],
    ['--ndjson', ['a', '--ndjson'], { isLines: true }],
    ['--stdin-filename', ['a', '--stdin-filename', 'b.json'], { stdinName: 'b.json' }],
    ['--verbose', ['a', '--verbose'], { isVerbose: true }],
    ['--quiet', ['a', '--quiet'], { isQuiet: true }],
    ['--max-warnings 0', ['a', '--max-warnings', '0'], { maxWarnings: 0 }],
    [
      '--max-warnings with 15 digits',
      ['a', `--max-warnings=${'9'.repeat(15)}`],
      { maxWarnings: 999_999_999_999_999 },
    ],
    ['--color', ['a', '--color'], { color: true }],
    ['--no-color', ['a', '--no-color'], { color: false }],
    ['--no-color, which wins', ['a', '--color', '--no-color'], { color: false }],
  ])('%s', (_, argv, expected) => {
    expect(parseArguments(['check', ...argv])).toEqual({ ...DEFAULTS, ...expected });
  });
});

describe('explain takes', () => {
  test.each([
    ['a code', ['twin-size'], 'twin-size'],
    ['nothing', [], undefined],
  ])('%s', (_, argv, code) => {
    expect(parseArguments(['explain', ...argv])).toEqual({ action: 'explain', code });
  });
});

test.each([
  ['help', ['--help']],
  ['help', ['-h']],
  ['help', ['check', '--help']],
  ['help', ['help']],
  ['help', ['help', 'check']],
  ['help', ['help', 'explain', 'twin-size']],
  ['help', ['help', 'help']],
  ['version', ['--version']],
  ['version', ['check', 'a', '-v']],
])('%s: %j', (action, argv) => {
  expect(parseArguments(argv)).toEqual({ action });
});

describe('an error says what is wrong with', () => {
  test.each([
    ['no command', [], 'missing command: check or explain'],
    [
      'an unknown command',
      ['zebra', 'a'],
      "unknown command 'zebra'. To check files, name them after check.",
    ],
    [
      'an unknown command to help with',
      ['help', 'chekc'],
      "unknown command 'chekc'. Did you mean check?",
    ],
    ...['job.json', 'jobs', '..', '*', '-'].map((file): [string, string[], string] => [
      `a file without a command: ${file}`,
      [file, 'a'],
      `unknown command '${file}'. To check files, name them after check.`,
    ]),
    ['a misspelt command', ['chekc', 'a'], "unknown command 'chekc'. Did you mean check?"],
    ['no file', ['check'], 'missing file; name files, directories, or - for standard input'],
    [
      'no file after --',
      ['check', '--'],
      'missing file; name files, directories, or - for standard input',
    ],
    [
      'standard input twice',
      ['check', '-', 'a', '-'],
      "standard input ('-') can be read only once",
    ],
    ['an unknown option', ['check', '--strict', 'a'], "unknown option '--strict'."],
    ...['pretty', 'json', 'github', 'sarif'].map((format): [string, string[], string] => [
      `an option that is the format ${format}`,
      ['check', `--${format}`, 'a'],
      `unknown option '--${format}'. Use --format ${format}.`,
    ]),
    ...['as', 'format', 'max-warnings', 'stdin-filename'].flatMap(
      (option): [string, string[], string][] =>
        [[], ['--quiet'], ['-1']].map((after) => [
          `an option without a value: --${option} ${after}`,
          ['check', 'a', `--${option}`, ...after],
          `--${option} needs a value`,
        ]),
    ),
    ...['quiet', 'verbose', 'ndjson', 'color', 'help'].map((option): [string, string[], string] => [
      `a value of --${option}`,
      ['check', `--${option}=yes`, 'a'],
      `--${option} takes no value`,
    ]),
    ['an unknown short option', ['check', '-x', 'a'], "unknown option '-x'."],
    [
      'a misspelt option',
      ['check', '--fromat', 'json', 'a'],
      "unknown option '--fromat'. Did you mean --format?",
    ],
    [
      'an unknown format',
      ['check', 'a', '--format', 'xml'],
      "unknown format 'xml'. The formats are pretty, json, github, sarif.",
    ],
    [
      'a misspelt entity',
      ['check', '--as', 'TwinPach', 'a'],
      "unknown entity 'TwinPach'. Did you mean TwinPatch?",
    ],
    [
      'an unknown entity',
      ['check', '--as', 'zebra crossing', 'a'],
      `unknown entity 'zebra crossing'. The entities are ${ENTITY_NAMES.join(', ')}.`,
    ],
    [
      'a number below 0',
      ['check', 'a', '--max-warnings=-1'],
      "--max-warnings must be a number such as 0, not '-1'",
    ],
    [
      'a number of 16 digits',
      ['check', 'a', `--max-warnings=${'9'.repeat(16)}`],
      `--max-warnings must be a number such as 0, not '${'9'.repeat(16)}'`,
    ],
    [
      '--verbose with --quiet',
      ['check', 'a', '--verbose', '--quiet'],
      '--verbose and --quiet exclude each other',
    ],
    ['two codes', ['explain', 'a', 'b'], 'explain takes one code'],
    ['explain with an option', ['explain', 'a', '--quiet'], 'explain has no option --quiet'],
  ])('%s', (_, argv, message) => {
    expect(parseArguments(argv)).toEqual({ action: 'error', message });
  });
});

test.each(['JSON', 'Sarif', 'github'])('the format %s may be written in any case', (format) => {
  const parsed = parseArguments(['check', '--format', format, 'a']);
  expect(parsed).toMatchObject({ action: 'check', format: format.toLowerCase() });
});

describe('the help', () => {
  test('fits a screen of 80 columns and 24 lines, with the next prompt', () => {
    const lines = HELP.split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test('names every option, and has three examples', () => {
    const options =
      '--as --ndjson --stdin-filename --format --verbose --quiet --max-warnings --color --no-color --help --version';
    for (const option of options.split(' ')) expect(HELP).toContain(option);
    const [, examples] = /Examples:\n(.*?)\n\n/s.exec(HELP) ?? [];
    expect(examples?.split('\n')).toHaveLength(3);
  });
});
