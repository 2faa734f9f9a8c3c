import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createStyler,
  safeJson,
  showsLinks,
  wantsColors,
  withoutCommands,
} from '../../../src/cli/report/style.js';
import { textArbitrary } from '../../support/characters.js';

describe('wantsColors takes', () => {
  test.each([
    ['the option first', true, { NO_COLOR: '1' }, false, true],
    ['the option against a terminal', false, { FORCE_COLOR: '1' }, true, false],
    ['NO_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['no empty NO_COLOR', undefined, { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', undefined, { FORCE_COLOR: '1' }, false, true],
    ['an empty FORCE_COLOR', undefined, { FORCE_COLOR: '' }, false, true],
    ['FORCE_COLOR 0', undefined, { FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR false', undefined, { FORCE_COLOR: 'false' }, true, false],
    ['else the terminal', undefined, {}, true, true],
    ['else no terminal', undefined, {}, false, false],
  ])('%s', (_, option, env, hasColors, expected) => {
    expect(wantsColors(option, env, hasColors)).toBe(expected);
  });
});

describe('showsLinks', () => {
  test.each([
    ['knows programs', { TERM_PROGRAM: 'vscode' }, true, true],
    ['knows variables', { WT_SESSION: 'x' }, true, true],
    ['knows new VTE terminals', { VTE_VERSION: '5000' }, true, true],
    ['knows old VTE terminals', { VTE_VERSION: '4999' }, true, false],
    ['does not trust others', { TERM_PROGRAM: 'Apple_Terminal' }, true, false],
    ['needs a terminal', { TERM_PROGRAM: 'vscode' }, false, false],
    ['needs one that is not dumb', { TERM_PROGRAM: 'vscode', TERM: 'dumb' }, true, false],
    ['is off in pipelines', { WT_SESSION: 'x', CI: 'true' }, true, false],
    ['can be forced', { FORCE_HYPERLINK: '1' }, false, true],
    ['can be forced off', { FORCE_HYPERLINK: '0', WT_SESSION: 'x' }, true, false],
  ])('%s', (_, env, isTerminal, expected) => {
    expect(showsLinks(env, isTerminal)).toBe(expected);
  });
});

test.each(['WT_SESSION', 'KITTY_WINDOW_ID', 'KONSOLE_VERSION', 'DOMTERM'])(
  'showsLinks knows the terminals that set %s',
  (name) => {
    expect(showsLinks({ [name]: '1' }, true)).toBe(true);
  },
);

test.each(['vscode', 'iTerm.app', 'WezTerm', 'ghostty', 'Hyper', 'Tabby', 'zed'])(
  'showsLinks knows the terminal %s',
  (name) => {
    expect(showsLinks({ TERM_PROGRAM: name }, true)).toBe(true);
  },
);

test('style leaves an empty text empty', () => {
  expect(createStyler(true, true).style('', 'red')).toBe('');
});

test('withoutCommands leaves no command of GitHub or Azure Pipelines in any text', () => {
  const piece = fc.constantFrom(':', '::', '#', '##', '[', 'vso[', ' ', '\t', '\n', 'error', 'x');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(withoutCommands(pieces.join(''))).not.toMatch(/^\s*::|##\[|##vso\[/m);
    }),
  );
});

test('safeJson writes what JSON.parse reads back, in one line of visible characters', () => {
  fc.assert(
    fc.property(fc.dictionary(textArbitrary(), textArbitrary()), (value) => {
      const text = safeJson({ ...value, text: '##vso[x\u009b' });
      expect(JSON.parse(text)).toEqual({ ...value, text: '##vso[x\u009b' });
      expect(text).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]|##vso\[/u);
    }),
  );
});
