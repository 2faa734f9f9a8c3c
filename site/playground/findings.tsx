import type { FunctionalComponent } from 'vue';
import { CodeLink } from './links.tsx';

export interface Fix {
  title: string;
  apply: () => void;
}

/** An error or a warning, ready to be shown. */
export interface Finding {
  severity: 'error' | 'warning';
  /** Where it is, such as `/updateTwin/etag`. */
  place: string;
  message: string;
  hint?: string | undefined;
  code: string;
  jump: () => void;
  fixes?: readonly Fix[];
}

/** The list of errors and warnings. Each of them leads to its place in the editor. */
export const Findings: FunctionalComponent<{
  findings: readonly Finding[];
  pages: Readonly<Record<Finding['severity'], readonly string[]>>;
}> = ({ findings, pages }) => (
  <ul class="pg-findings">
    {findings.map((finding, index) => (
      <li key={index} class={finding.severity === 'error' ? 'is-error' : 'is-warned'}>
        <button type="button" class="pg-jump" onClick={finding.jump}>
          <span class="pg-severity">{finding.severity}</span>{' '}
          <span class="pg-place">{finding.place}</span>{' '}
          <span class="pg-message">{finding.message}</span>
        </button>
        {finding.hint === undefined ? null : <p class="pg-hint">{finding.hint}</p>}
        <div class="pg-bar">
          <CodeLink code={finding.code} pages={pages[finding.severity]} />
          {finding.fixes?.map(({ title, apply }) => (
            <button key={title} type="button" class="pg-fix" onClick={apply}>
              {title}
            </button>
          ))}
        </div>
      </li>
    ))}
  </ul>
);
Findings.props = ['findings', 'pages'];
