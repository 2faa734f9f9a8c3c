// Stage 5: terser drops what stage 4 left unused, and folds conditions that are always true.

import { minify } from 'terser';

/**
 * Minifies the code, but keeps names and line breaks.
 *
 * @throws Error if the code requires a module of Ajv: a keyword that Ajv implements by a function at run time.
 */
export async function foldCode(code: string): Promise<string> {
  const { code: folded = '' } = await minify(code, {
    module: true,
    mangle: false,
    ecma: 2020,
    compress: { passes: 4, inline: false, sequences: false, join_vars: false },
    format: { beautify: true, indent_level: 2 },
  });
  if (/\brequire\(/.test(folded)) throw new Error('a compiled validator requires a module of Ajv');
  return folded;
}
