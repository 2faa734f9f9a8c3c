/** A compiled validator, as terser prints it: one that is a single expression judges a scalar, of which nothing can throw. */
const VALIDATOR =
  /^(export const \w+ = function\(data\) \{)\n(?!\s+return [^\n]+\n\};)(.*?)^\};/gms;

/** A validator that would be left as it is, and let a guard throw. */
const OF_ANOTHER_FORM = /^export const (?!\w+ = function\(data\) \{\n)/m;

/**
 * Validators that refuse what throws while it is read, a getter or a proxy. Each catches by itself: one function that calls
 * all of them would be bytes in every bundle, and a call that engines cannot inline where a program has guards of many entities.
 */
export function refuseWhatThrows(code: string): string {
  if (OF_ANOTHER_FORM.test(code)) throw new Error('terser prints validators in another way');
  return code.replaceAll(
    VALIDATOR,
    (_, head: string, body: string) =>
      `${head}\n  try {\n${indent(body)}  } catch {\n    return !1;\n  }\n};`,
  );
}

function indent(lines: string): string {
  return lines.replaceAll(/^(?=.)/gm, '  ');
}
