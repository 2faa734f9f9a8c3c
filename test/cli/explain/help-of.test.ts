import { describe, expect, test } from 'vitest';
import { explain, helpOf } from '../../../src/cli/explain/index.js';
import { EXPLANATIONS } from '../../../src/generated/explanations.js';

describe('helpOf', () => {
  test('returns the short description and the help of an issue', () => {
    expect(helpOf('twin-null', 'issue')).toEqual({
      shortDescription: 'null is inside an array of a patch.',
      text: (explain('twin-null') as { text: string }).text,
      markdown: `\
null is inside an array of a patch.

Message: … must not be null: null in an array does not delete anything

**R15** sections: W1 to W7, and: no key with a "\\$", not even those of W3; no "\\#" in a key \
(an error of a hub lists "Control Characters, '.', '\\$', '\\#', or ' '"); null deletes a property of an \
object at any level, but is rejected as an element of an array and anywhere in an object inside an \
array. Confidence: high.

Levels of confidence: high: seen in the traffic of a real hub, or in two independent live sources.

Wrong, as \`TwinPatch\`:

\`\`\`json
{ "etag": "*", "tags": { "shifts": [ "early", null ] } }
\`\`\`

Right, as \`TwinPatch\`:

\`\`\`json
{ "etag": "*", "tags": { "shifts": [ "early" ], "site": null } }
\`\`\`

Read more, in the package \`iothub-jobs-schema\`: \`docs/errors.md#twins-and-twin-patches\`, \`docs/hub-rules.md#r15\``,
    });
  });

  test('returns the first sentence of the meaning as the short description', () => {
    expect(helpOf('null', 'issue')?.shortDescription).toBe(
      'A property is null that must not be: see the two families.',
    );
  });

  test('includes the limit and described samples in the Markdown', () => {
    const markdown = helpOf('list-count', 'issue')?.markdown;
    expect(markdown).toContain(
      '\n\nLimit: 65536 items\n\nWrong, as `JobList`:\n\nA list of 65,537',
    );
  });

  test('escapes Markdown in the texts', () => {
    const markdown = helpOf('device-id', 'issue')?.markdown;
    expect(markdown).toContain(
      String.raw`digits and "- : . + % \_ \# \* ? ! ( ) , = @ ; \$ '"; is too long`,
    );
    const condition = helpOf('query-hyphen', 'warning')?.markdown;
    expect(condition).toContain(String.raw`outside "\[\[ \]\]"`);
  });

  test('includes what the examples are given in the Markdown', () => {
    const markdown = helpOf('job-id-in-body', 'warning')?.markdown;
    expect(markdown).toContain('\n\nIn the examples, the job id in the URL is nightly-reboot.\n\n');
  });

  test('includes the levels of confidence of all rules in the Markdown', () => {
    expect(helpOf('no-effect', 'issue')?.markdown).toContain(
      '\n\nLevels of confidence: high: seen in the traffic of a real hub, or in two independent live ' +
        'sources; medium: from one live source, or from code that Microsoft publishes.\n\n',
    );
  });

  test('includes no rules of a file error in the Markdown', () => {
    expect(helpOf('not-found', 'error')?.markdown).toBe(`\
The file does not exist, or its name is not valid UTF-8.

Wrong:

The path job.jsn for a file named job.json.

Right:

The path job.json.

Read more, in the package \`iothub-jobs-schema\`: \`docs/command-line.md#codes\``);
  });

  test('distinguishes the kinds of a code', () => {
    expect(helpOf('unreadable', 'issue')?.text).toMatch(/^unreadable \(issue\)\n/);
    expect(helpOf('too-large', 'error')?.text).toMatch(/^too-large \(error of a file\)\n/);
    expect(helpOf('unreadable', 'error')).toBeUndefined();
    expect(helpOf('unreadable', 'warning')).toBeUndefined();
  });

  test.each(EXPLANATIONS)('returns short texts for the $kind $code', ({ code, kind }) => {
    const help = helpOf(code, kind);
    expect(help?.shortDescription).toMatch(/^[^\n]{10,200}\.$/);
    expect(help?.markdown).not.toMatch(/\n\n\n/);
  });
});
