import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, helpOf, listCodes } from '../../../src/cli/explain/index.js';
import { EXPLANATIONS } from '../../../src/generated/explanations.js';
import { textArbitrary } from '../../support/characters.js';

/** Returns the text about a code, or the error, by its name. */
function outputOf(code: string): string {
  const result = explain(code);
  return 'text' in result ? result.text : `error: ${result.error}`;
}

const codes = [...new Set(EXPLANATIONS.map(({ code }) => code))];

describe('explain', () => {
  test('prints the meaning, message, limit, rules, examples and pages of an issue', () => {
    expect(outputOf('twin-integer')).toBe(`\
twin-integer (issue)

An integer in a section of a patch is out of range.

Message: … is an integer outside the range -4503599627370496 to 4503599627370495
Limit: from -4503599627370496 to 4503599627370495

Rules:
  W6 numbers
    Integers from −4503599627370496 to 4503599627370495 (−2^52 to 2^52 − 1). Other numbers are not
    restricted. An integer is a number that JSON text writes in digits without fraction or exponent,
    so a JavaScript number ≥ 1e21, which JSON.stringify writes as 1e+21, is not an integer. Checked
    in requests only.
    Confidence: high

Levels of confidence:
  high: seen in the traffic of a real hub, or in two independent live sources

Wrong, as TwinPatch:
  { "etag": "*", "tags": { "serial": 4503599627370496 } }

Right, as TwinPatch:
  { "etag": "*", "tags": { "serial": "4503599627370496" } }

Read more, in the package iothub-jobs-schema:
  docs/errors.md#twins-and-twin-patches
  docs/value-rules.md#w6`);
  });

  test('prints what an advice is given, and long requests in several lines', () => {
    const text = outputOf('start-time-past');
    expect(text).toContain(
      'start-time-past (warning)\n\nWarns about startTime at least 60 seconds',
    );
    expect(text).toContain('\n\nIn the examples, the time is 2026-03-15T00:00:00Z.\n\nWrong, as ');
    expect(text).toContain('\n  {\n    "type": "scheduleDeviceMethod",\n');
    expect(text).toContain('\n    "startTime": "2026-03-14T23:59:00Z"\n  }\n');
  });

  test('prints a rule by its id, with the codes that stand for it', () => {
    expect(outputOf('r15')).toMatch(/^R15 .+ \(rule\)\n\n/);
    expect(outputOf('W6')).toBe(`\
W6 numbers (rule)

Integers from −4503599627370496 to 4503599627370495 (−2^52 to 2^52 − 1). Other numbers are not
restricted. An integer is a number that JSON text writes in digits without fraction or exponent, so
a JavaScript number ≥ 1e21, which JSON.stringify writes as 1e+21, is not an integer. Checked in
requests only.

Confidence: high

  high: seen in the traffic of a real hub, or in two independent live sources

Codes: twin-integer

Read more, in the package iothub-jobs-schema:
  docs/value-rules.md#w6`);
    const rules = new Set(EXPLANATIONS.flatMap(({ rules }) => rules.map(({ id }) => id)));
    for (const id of rules) {
      expect(outputOf(id)).toMatch(new RegExp(`^${id} .+ \\(rule\\)\n`));
      expect(outputOf(id)).not.toContain('\n\n\n');
    }
  });

  test('prints all levels of confidence of a rule, and the kinds of its codes if they are not issues', () => {
    expect(outputOf('r14')).toContain(`

Confidence: high; moduleId, version medium

  high: seen in the traffic of a real hub, or in two independent live sources
  medium: from one live source, or from code that Microsoft publishes

Codes: type, null, unknown-property, no-effect, device-id, empty-patch, device-id-ignored (warning),
reported-ignored (warning)

`);
  });

  test('says where the rules are that no code stands for', () => {
    expect(outputOf('W99')).toMatch(
      /^error: no code stands for a rule 'W99'\. All rules are in docs/,
    );
    expect(outputOf('W1234')).toMatch(/^error: unknown code 'W1234'\./);
  });

  test('says that the code of a limit of this package has no rule', () => {
    const text = outputOf('list-count');
    expect(text).toContain('\n\nRules: none. The code is a decision of this package.\n\nWrong, as');
    expect(text).toContain('\n\nWrong, as JobList:\n  A list of 65,537 jobs.\n\n');
  });

  test('prints no levels for a rule that is a decision of this package', () => {
    expect(outputOf('unknown-property')).toContain(
      '\n  R12 other properties\n    None.\n    Confidence: a decision of this package, not an observation\n',
    );
  });

  test.each([
    ['required', 11, 5],
    ['type', 18, 12],
    ['range', 9, 3],
  ])('prints 6 rules of %s in full, and names the others', (code, all, others) => {
    const rules = EXPLANATIONS.find((each) => each.code === code)?.rules ?? [];
    expect(rules).toHaveLength(all);
    const text = outputOf(code);
    expect(text.match(/^ {4}Confidence: /gm)).toHaveLength(6);
    const [, more = ''] = /^ {2}(\d+ more, on the pages below: [\s\S]*?)\n\n/m.exec(text) ?? [];
    expect(more).toMatch(new RegExp(`^${others} more`));
    for (const { id, page } of rules) {
      expect(text).toMatch(new RegExp(`\\b${id}\\s`));
      expect(text).toContain(`  ${page}`);
    }
    expect(helpOf(code, 'issue')?.markdown).toContain(`\n\n${others} more, on the pages below: `);
  });

  test('prints all rules of a code that has 6 or fewer', () => {
    expect(outputOf('device-id').match(/^ {4}Confidence: /gm)).toHaveLength(5);
    expect(outputOf('device-id')).not.toContain('more, on the pages');
  });

  test('prints no rules, message or limit of a file error', () => {
    expect(outputOf('too-large')).toBe(`\
too-large (error of a file)

The file or line is larger than 8 MiB.

Wrong:
  A file of 8,388,609 bytes.

Right:
  A file of 8,388,608 bytes.

Read more, in the package iothub-jobs-schema:
  docs/command-line.md#codes`);
  });

  test('accepts codes in any case', () => {
    expect(outputOf('Twin-SIZE')).toBe(outputOf('twin-size'));
    expect(outputOf('twin-size')).toMatch(/^twin-size \(issue\)\n/);
  });

  test.each(codes)(
    'prints %s in lines of at most 100 columns, without spaces at their ends',
    (code) => {
      const lines = outputOf(code).split('\n');
      expect(lines[0]).toMatch(new RegExp(`^${code} \\(`));
      expect(lines.filter((line) => line.length > 100)).toEqual([]);
      expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
    },
  );

  test('explains a code of issues and of warnings as both', () => {
    expect(outputOf('truncated').match(/^truncated .*$/gm)).toEqual([
      'truncated (issue)',
      'truncated (warning)',
    ]);
  });

  test.each([
    ['twin-dept', "error: unknown code 'twin-dept'. Did you mean 'twin-depth'?"],
    ['TWIN_DEPTH', "error: unknown code 'TWIN_DEPTH'. Did you mean 'twin-depth'?"],
    ['ab12', "error: unknown code 'ab12'. To list all codes, use explain without a code."],
    ['nope', "error: unknown code 'nope'. To list all codes, use explain without a code."],
    ['rule', "error: unknown code 'rule'. To list all codes, use explain without a code."],
    ['', "error: unknown code ''. To list all codes, use explain without a code."],
    [
      'constructor',
      "error: unknown code 'constructor'. To list all codes, use explain without a code.",
    ],
    [
      '\u001b[31mx',
      "error: unknown code '\\u001b[31mx'. To list all codes, use explain without a code.",
    ],
    [
      'x'.repeat(65),
      `error: unknown code '${'x'.repeat(64)}…'. To list all codes, use explain without a code.`,
    ],
  ])('reports that %j is unknown', (code, error) => {
    expect(outputOf(code)).toBe(error);
  });

  test('returns no control characters but line breaks, whatever the code is', () => {
    const text = fc.oneof(
      textArbitrary({ maxLength: 100 }),
      fc.tuple(fc.constantFrom(...codes), textArbitrary()).map(([a, b]) => a + b),
      fc.constantFrom(...codes),
    );
    fc.assert(
      fc.property(text, (code) => {
        const output = outputOf(code);
        expect(output).not.toBe('');
        expect(output.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        if (output.startsWith('error: ')) expect(output).not.toContain('\n');
      }),
    );
  });
});

const pages = EXPLANATIONS.flatMap((each) => [
  ...each.pages,
  ...each.rules.map((rule) => rule.page),
]);

test.each([...new Set(pages)])('the page %s exists, with its anchor', (page) => {
  const [path = '', anchor = ''] = page.split('#');
  const markdown = readFileSync(path, 'utf8');
  const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading.toLowerCase().replaceAll(' ', '-'),
  );
  const isId = markdown.includes(`<a id="${anchor}"></a>`);
  expect(anchor === '' || isId || headings.includes(anchor)).toBe(true);
});

describe('listCodes', () => {
  const list = listCodes(['JobRequest', 'Twin']);

  test('has a line per code, by kind', () => {
    const rows = EXPLANATIONS.map(({ code }) => code);
    expect([...list.matchAll(/^ {2}(\S+) {2}/gm)].map(([, code]) => code)).toEqual(rows);
    expect(list.match(/^\S.*$/gm)).toEqual([
      'Issues of a value:',
      'Warnings:',
      'Errors of a file that cannot be checked:',
      'Entities, for --as in any case:',
    ]);
    expect(list.endsWith('\n  JobRequest, Twin')).toBe(true);
  });

  test('aligns what the codes mean, without repeating that an advice warns', () => {
    expect(list).toContain(`
  device-id                               A device or module id is empty, too long, or has other…
`);
    expect(list).toContain(`
  start-time-past                         startTime at least 60 seconds before now
`);
    expect(list).toMatch(/^ {2}payload-near-limit +payload from /m);
    expect(list).toMatch(/^ {2}section-near-limit +tags from /m);
    expect(list).not.toMatch(/^ {2}\S+ +[A-Z]\w*[a-z][A-Z]/m);
    expect(list).toContain(`
  query-in                                IN or NIN without an array
`);
    expect(list).toContain(`
  query-doubled-quote                     A doubled quote in a string
`);
    expect(list).toMatch(
      /\n {2}no-entity {2,}Neither the properties nor \$schema say what the value is\n/,
    );
  });

  test('has lines of at most 100 columns', () => {
    expect(list.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });
});
