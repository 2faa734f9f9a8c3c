import {
  type Component,
  defineAsyncComponent,
  defineComponent,
  h,
  nextTick,
  onMounted,
  onUnmounted,
  reactive,
  shallowRef,
  watch,
} from 'vue';
import { NotLoaded } from './alert.tsx';
import { fromFragment, isOurs, toFragment } from './fragment.ts';
import { initialState, type PlaygroundState, TABS, type TabName } from './state.ts';
import './playground.css';

const TITLES: Record<TabName, string> = {
  payload: 'Payload',
  query: 'Query condition',
  error: 'Error',
  simulate: 'Simulate',
};
/** Each tab is loaded when it is shown first. */
const CONTENTS: Record<TabName, Component<{ state: PlaygroundState }>> = {
  payload: loadLater(async () => (await import('./payload-tab.tsx')).PayloadTab),
  query: loadLater(async () => (await import('./query-tab.tsx')).QueryTab),
  error: loadLater(async () => (await import('./error-tab.tsx')).ErrorTab),
  simulate: loadLater(async () => (await import('./simulate-tab.tsx')).SimulateTab),
};

function loadLater(loader: () => Promise<Component>) {
  return defineAsyncComponent({ loader, errorComponent: NotLoaded });
}

/** How long the address waits for more input. Browsers limit how often it changes. */
const ADDRESS_DELAY_MS = 300;

/** The playground: four tabs, whose inputs are in the fragment of the address. */
export default defineComponent(() => {
  const state = reactive(initialState());
  const notice = shallowRef('');
  const isReady = shallowRef(false);
  let shownFragment = '';
  let timer = 0;
  let writing = Promise.resolve('');

  /** Returns whether the address has inputs that were not read yet. */
  const isUnread = () => isOurs(location.hash) && location.hash !== shownFragment;

  async function readAddress() {
    const { hash } = location;
    if (isReady.value && !isUnread()) return;
    const next = await fromFragment(hash);
    // Unpacking takes a moment, and a later address is read by a call of its own.
    if (hash !== location.hash) return;
    notice.value = next === undefined ? 'The link is damaged: its content was ignored.' : '';
    Object.assign(state, next);
    if (isOurs(hash)) shownFragment = hash;
    isReady.value = true;
  }

  /**
   * Writes inputs to the address: as a new entry of the history, or instead of the current one. Returns why the address lacks some of
   * them, or an empty text.
   */
  async function writeAddress(inputs: PlaygroundState, isNewEntry: boolean) {
    const { fragment, isWhole } = await toFragment(inputs);
    if (fragment !== shownFragment && !isUnread()) {
      const address = location.pathname + location.search + fragment;
      if (isNewEntry) history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
      shownFragment = fragment;
    }
    return isWhole ? '' : 'The text is too large for a link.';
  }

  /** Writes the address after what is written already, since compressing takes a moment. */
  function writeLater(isNewEntry = false) {
    clearTimeout(timer);
    const inputs = { ...state };
    writing = writing
      .then(() => writeAddress(inputs, isNewEntry))
      .catch(() => 'The browser could not write the link.');
    return writing;
  }

  async function copyLink() {
    const problem = await writeLater();
    if (problem !== '') {
      notice.value = problem;
      return;
    }
    try {
      await navigator.clipboard.writeText(location.href);
      notice.value = 'Copied. The link contains what you entered.';
    } catch {
      notice.value =
        'The browser did not allow it. Copy the address of this page: it contains what you entered.';
    }
  }

  function select(tab: TabName) {
    if (tab === state.tab) return;
    void writeLater();
    state.tab = tab;
    void writeLater(true);
  }

  async function selectByKey(event: KeyboardEvent) {
    const index = TABS.indexOf(state.tab);
    const targets: Record<string, number> = {
      ArrowRight: index + 1,
      ArrowLeft: index - 1,
      Home: 0,
      End: -1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const tab = TABS.at(target % TABS.length) as TabName;
    select(tab);
    await nextTick();
    document.getElementById(`tab-${tab}`)?.focus();
  }

  watch(state, () => {
    if (!isReady.value) return;
    notice.value = '';
    clearTimeout(timer);
    timer = window.setTimeout(() => void writeLater(), ADDRESS_DELAY_MS);
  });
  onMounted(() => {
    void readAddress();
    addEventListener('popstate', readAddress);
    addEventListener('hashchange', readAddress);
  });
  onUnmounted(() => {
    clearTimeout(timer);
    removeEventListener('popstate', readAddress);
    removeEventListener('hashchange', readAddress);
  });

  return () => (
    <section class="playground" aria-label="Playground">
      <div class="pg-head">
        <div role="tablist" aria-label="Playground" class="pg-tabs" onKeydown={selectByKey}>
          {TABS.map((tab) => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`tab-${tab}`}
              aria-selected={state.tab === tab}
              aria-controls="pg-panel"
              tabindex={state.tab === tab ? 0 : -1}
              onClick={() => select(tab)}
            >
              {TITLES[tab]}
            </button>
          ))}
        </div>
        <button type="button" class="pg-copy" onClick={copyLink}>
          Copy link
        </button>
      </div>
      <p class="pg-notice" role="status">
        {notice.value}
      </p>
      <div role="tabpanel" id="pg-panel" class="pg-panel" aria-labelledby={`tab-${state.tab}`}>
        {isReady.value ? h(CONTENTS[state.tab], { key: state.tab, state }) : null}
      </div>
    </section>
  );
});
