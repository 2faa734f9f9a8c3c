// Colors and links of a terminal, and the characters that a log of a pipeline would take for commands.

import { printable } from '../../issues/printable.js';

/** How a part of a line is shown. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
};

/** What a terminal can show. */
export interface Styler {
  style(text: string, style: Style): string;
  /** Links a text to a URL, which is asked for only if the terminal shows links. */
  link(text: string, urlOf: () => string): string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Creates a styler. The texts must not contain control characters. */
export function createStyler(hasColors: boolean, hasLinks: boolean): Styler {
  return {
    style: (text, style) => {
      const [on, off] = CODES[style];
      return hasColors && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    },
    link: (text, urlOf) =>
      hasLinks ? `\u001b]8;;${urlOf()}\u001b\\${text}\u001b]8;;\u001b\\` : text,
  };
}

/** Returns whether to use colors: what the option says, else the environment, else the terminal. */
export function wantsColors(option: boolean | undefined, env: Env, hasColors: boolean): boolean {
  if (option !== undefined) return option;
  if (env.NO_COLOR) return false;
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return hasColors;
}

/** Variables by which terminals say who they are, of those that show links. */
const LINKING = ['WT_SESSION', 'KITTY_WINDOW_ID', 'KONSOLE_VERSION', 'DOMTERM'];
const LINKING_PROGRAMS = ['vscode', 'iTerm.app', 'WezTerm', 'ghostty', 'Hyper', 'Tabby', 'zed'];
const FIRST_LINKING_VTE = 5000;

/** Returns whether the terminal shows links of OSC 8. */
export function showsLinks(env: Env, isTerminal: boolean): boolean {
  const force = env.FORCE_HYPERLINK;
  if (force !== undefined) return force !== '0';
  if (!isTerminal || env.TERM === 'dumb' || env.CI) return false;
  return (
    LINKING.some((name) => env[name]) ||
    LINKING_PROGRAMS.includes(String(env.TERM_PROGRAM)) ||
    Number(env.VTE_VERSION) >= FIRST_LINKING_VTE
  );
}

/**
 * Makes texts of files harmless for the logs of pipelines, which run commands that lines contain: `::` at the start of a line and
 * `##[` for GitHub, `##vso[` for Azure Pipelines.
 */
export function withoutCommands(text: string): string {
  return text
    .replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, '$1\\u003a')
    .replace(/##(?=\[|vso\[)/g, '#\\u0023');
}

/** Writes JSON in one line of characters that are visible. The escapes are those of JSON strings. */
export function safeJson(value: object): string {
  return withoutCommands(printable(JSON.stringify(value)));
}
