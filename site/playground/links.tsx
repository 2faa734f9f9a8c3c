import { codes, rules as rulesOfPages } from 'virtual:documentation-links';
import { withBase } from 'vitepress';
import type { FunctionalComponent } from 'vue';

/** A code as a link to its description, with links to its rules: on the first page that is known to list it, or else on the first. */
export const CodeLink: FunctionalComponent<{ code: string; pages: readonly string[] }> = ({
  code,
  pages,
}) => {
  const page = pages.find((name) => codes[name]?.[code] !== undefined) ?? pages[0];
  if (page === undefined) return <code>{code}</code>;
  return (
    <span class="pg-links">
      <a href={withBase(`/docs/${page}.html#${code.toLowerCase()}`)}>{code}</a>
      {codes[page]?.[code]?.match(/\S+/g)?.map((rule) => (
        <RuleLink key={rule} rule={rule} />
      ))}
    </span>
  );
};

/** The id of a rule as a link to it. */
export const RuleLink: FunctionalComponent<{ rule: string }> = ({ rule }) => {
  const page = Object.keys(rulesOfPages).find((name) => rulesOfPages[name]?.includes(rule));
  if (page === undefined) return <span>{rule}</span>;
  return (
    <a
      class="pg-rule"
      href={withBase(`/docs/${page}.html#${rule.toLowerCase()}`)}
      aria-label={`Rule ${rule}`}
    >
      {rule}
    </a>
  );
};
CodeLink.props = ['code', 'pages'];
RuleLink.props = ['rule'];
