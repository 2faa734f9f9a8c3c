import type { FunctionalComponent } from 'vue';

/** A message that is announced at once, or nothing. */
export const Alert: FunctionalComponent<{ text: string }> = ({ text }) =>
  text === '' ? null : (
    <p class="pg-verdict is-invalid" role="alert">
      {text}
    </p>
  );
Alert.props = ['text'];

/** Is shown instead of a part whose file the browser could not load. */
export const NotLoaded: FunctionalComponent = () => <Alert text={NOT_LOADED} />;
export const NOT_LOADED = 'This part could not be loaded. Reload the page.';
