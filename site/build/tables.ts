import { slug } from 'github-slugger';
import type { MarkdownRenderer } from 'vitepress';

/** Length of the Markdown of a cell. */
const LONG_TEXT = 80;

/**
 * A plugin of markdown-it that gives an id to each row of a table in docs/ that begins with a code, such as the code of an issue,
 * removes empty headers, which screen readers announce, and marks cells with much text, so that the columns of them are wide.
 */
export function improveTables(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('improve-tables', ({ tokens, env }) => {
    const isGuide = (env.realPath ?? env.path).includes('/docs/');
    const ids = new Set(tokens.map((token) => token.attrGet('id')));
    for (const [index, token] of tokens.entries()) {
      const content = tokens[index + 1];
      if (token.type === 'th_open' && content?.content === '') {
        for (const part of [token, tokens[index + 2]]) if (part !== undefined) part.tag = 'td';
      }
      if (token.type === 'td_open' && (content?.content.length ?? 0) > LONG_TEXT) {
        token.attrJoin('class', 'long-text');
      }
      if (token.type !== 'td_open' || tokens[index - 1]?.type !== 'tr_open' || !isGuide) continue;
      const [code, ...others] = content?.children ?? [];
      if (code?.type !== 'code_inline' || others.length > 0) continue;
      const id = slug(code.content);
      if (!ids.has(id)) tokens[index - 1]?.attrSet('id', id);
      ids.add(id);
    }
  });
}
