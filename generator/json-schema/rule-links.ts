// The ids of rules at the end of a description, such as `[R14, W1–W7]`. Editors show them as links.

/** Where the pages of the newest version of the package are, since the package has no other address. */
const PAGES = 'https://unpkg.com/iothub-jobs-schema/docs/';

const RULES = / \[([A-Z][0-9]+(?:[–, ]+[A-Z][0-9]+)*)\]$/;

/** Returns the description without the ids of its rules. */
export function withoutRules(description: string): string {
  return description.replace(RULES, '');
}

/** Returns the description in Markdown, with links to its rules. */
export function withRuleLinks(description: string): string {
  const [, rules = ''] = RULES.exec(description) ?? [];
  if (rules === '') return description;
  const links = rules.replace(/[A-Z][0-9]+/g, (rule) => `[${rule}](${PAGES}${pageOf(rule)})`);
  return `${withoutRules(description)}\n\nRules: ${links}`;
}

/** Returns the page and anchor of a rule. */
function pageOf(rule: string): string {
  return `${/^[VW]/.test(rule) ? 'value-rules' : 'hub-rules'}.md#${rule.toLowerCase()}`;
}
