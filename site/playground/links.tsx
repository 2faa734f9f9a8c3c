import { codes, pageOfRule } from 'virtual:documentation-links';
import { withBase } from 'vitepress';
import type { FunctionalComponent } from 'vue';

/** A code as a link to its description, with links to its rules. It is on the only page, or on the first that lists it. */
export const CodeLink: FunctionalComponent<{ code: string; pages: readonly string[] }> = ({
  code,
  pages,
}) => {
  const page =
    pages.length === 1 ? pages[0] : pages.find((name) => Object.hasOwn(codes[name] ?? {}, code));
  if (page === undefined) return <code>{code}</code>;
  const rules = codes[page]?.[code]?.split(' ').filter(Boolean) ?? [];
  return (
    <span class="pg-links">
      <a href={withBase(`/docs/${page}.html#${code.toLowerCase()}`)}>{code}</a>
      {rules.map((rule) => (
        <RuleLink key={rule} rule={rule} />
      ))}
    </span>
  );
};

/** The id of a rule as a link to it. */
export const RuleLink: FunctionalComponent<{ rule: string }> = ({ rule }) => {
  const id = rule.toLowerCase();
  const page = pageOfRule[id];
  if (page === undefined) return <span>{rule}</span>;
  return (
    <a class="pg-rule" href={withBase(`/docs/${page}.html#${id}`)} aria-label={`Rule ${rule}`}>
      {rule}
    </a>
  );
};
CodeLink.props = ['code', 'pages'];
RuleLink.props = ['rule'];
