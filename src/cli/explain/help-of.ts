import { EXPLANATIONS } from '../../generated/explanations.js';
import { exampleOf, levelsOf, pagesOf, shortened, summaryOf, toText } from './explain.js';
import type { CodeKind, Explanation } from './explanation.js';
import { escapeMarkdown, sampleToMarkdown } from './format-sample.js';

/** The texts about a code in a report: the description and the help of a rule in SARIF. */
export interface CodeHelp {
  /** A sentence. */
  readonly shortDescription: string;
  readonly text: string;
  readonly markdown: string;
}

/** Returns the help for a code of a kind, or undefined if there is no such code. */
export function helpOf(code: string, kind: CodeKind): CodeHelp | undefined {
  const explanation = EXPLANATIONS.find((each) => each.code === code && each.kind === kind);
  if (explanation === undefined) return undefined;
  return {
    shortDescription: `${summaryOf(explanation)}.`,
    text: toText(explanation),
    markdown: toMarkdown(explanation),
  };
}

function toMarkdown(explanation: Explanation): string {
  const { meaning, message, limit, rules } = explanation;
  const { entity, given, wrong, right } = exampleOf(explanation);
  const as = entity === undefined ? '' : `, as \`${entity}\``;
  const { shown, more } = shortened(rules);
  const levels = levelsOf(shown);
  const links = pagesOf(explanation).map((page) => `\`${page}\``);
  const paragraphs = [
    escapeMarkdown(meaning),
    message && `Message: … ${escapeMarkdown(message)}`,
    limit && `Limit: ${escapeMarkdown(limit)}`,
    ...shown.map(
      ({ id, subject, text, confidence }) =>
        `**${id}** ${escapeMarkdown(`${subject}: ${text} Confidence: ${confidence}.`)}`,
    ),
    more && `${escapeMarkdown(more)}.`,
    levels.length > 0 && `Levels of confidence: ${escapeMarkdown(levels.join('; '))}.`,
    given && `In the examples, ${escapeMarkdown(given)}.`,
    `Wrong${as}:`,
    sampleToMarkdown(wrong),
    `Right${as}:`,
    sampleToMarkdown(right),
    `Read more, in the package \`iothub-jobs-schema\`: ${links.join(', ')}`,
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}
