import { Content, inBrowser, type Theme, useData, withBase } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import {
  defineAsyncComponent,
  defineComponent,
  type FunctionalComponent,
  h,
  onMounted,
  shallowRef,
} from 'vue';
import './style.css';

/** The layout of the default theme with a footer on every page: it hides its own next to a sidebar. */
const Layout: FunctionalComponent = () =>
  h(DefaultTheme.Layout, null, {
    'doc-after': () => h(PageFooter),
    'not-found': () => h(NotFound),
  });

const PageFooter: FunctionalComponent = () => {
  const { message, copyright } = useData().theme.value.footer;
  return h(
    'section',
    { class: 'page-footer', 'aria-label': 'Version' },
    `${message}. ${copyright}.`,
  );
};

/** The page of the default theme has no main landmark, and a link whose name differs from its text. */
const NotFound: FunctionalComponent = () =>
  h('main', { class: 'front-page vp-doc' }, [
    h('h1', 'This page does not exist'),
    h('p', [
      'Search for it, or begin with the ',
      h('a', { href: withBase('/docs/') }, 'guides'),
      '.',
    ]),
  ]);

/** The layout of the first page. The home layout of the default theme has no main landmark. */
const FrontPage: FunctionalComponent = () => h('main', { class: 'front-page vp-doc' }, h(Content));

/** Pages about this repository, whose headings have the names of folders. Few people search for them. */
const FOR_CONTRIBUTORS =
  /\/(?:architecture|adding-an-entity|design-notes|contributing|site)(?:\.html|\/|#)/;

/** The factor of a result of the search: a page that is named as what is searched for comes first. */
function boostDocument(path: string, term: string): number {
  if (path.includes(`/${term}.html`)) return 4;
  return FOR_CONTRIBUTORS.test(path) ? 0.2 : 1;
}

const LoadedPlayground = defineAsyncComponent({
  loader: () => import('../../playground/playground.tsx'),
  errorComponent: () =>
    h('p', { role: 'alert' }, 'The playground could not be loaded. Reload the page.'),
});

/** The playground, which is loaded only in a browser. */
const Playground = defineComponent(() => {
  const isInBrowser = shallowRef(false);
  onMounted(() => {
    isInBrowser.value = true;
  });
  return () =>
    h('div', { class: 'playground-place' }, [
      isInBrowser.value ? h(LoadedPlayground) : h('p', 'The playground needs JavaScript.'),
    ]);
});

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp: ({ app, siteData }) => {
    // A function in the configuration would reach the browser as text, which the policy of the pages forbids to run.
    siteData.value.themeConfig.search.options.miniSearch.searchOptions = { boostDocument };
    // A page selects it by `layout: front-page`.
    app.component('front-page', FrontPage);
    app.component('Playground', Playground);
    // VitePress throws at a fragment with a wrong %, which a damaged link may have. No link of the playground has any.
    if (inBrowser && location.hash.startsWith('#playground=') && location.hash.includes('%')) {
      history.replaceState(history.state, '', location.hash.replaceAll('%', ''));
    }
  },
} satisfies Theme;
