import { changesOf, initialState, type PlaygroundState, withChanges } from './state.ts';

const PREFIX = '#playground=';

/** In bytes. Messengers and mail programs cut links that are longer than 16,000 characters. */
const MAX_PACKED = 11_990;

/** A short link can expand to a text of any length. No text that fits a link in practice is longer. */
const MAX_BYTES = 2_000_000;

/** Returns the inputs as a fragment, empty if they are those at first. The fragment lacks inputs that are too large for a link. */
export async function toFragment(
  state: PlaygroundState,
): Promise<{ fragment: string; isWhole: boolean }> {
  let kept = {};
  let fragment = '';
  let isWhole = true;
  const changes = Object.entries(changesOf(state));
  for (const [name, value] of changes.sort(([, one], [, other]) => one.length - other.length)) {
    const next = { ...kept, [name]: value };
    const packed = await pack(JSON.stringify(next));
    if (packed === undefined) isWhole = false;
    else {
      kept = next;
      fragment = PREFIX + toBase64(packed);
    }
  }
  return { fragment, isWhole };
}

/** Returns the compressed text, or undefined if it is too large for a link. */
async function pack(text: string): Promise<Bytes | undefined> {
  const bytes = new TextEncoder().encode(text);
  return bytes.length > MAX_BYTES
    ? undefined
    : readAll(pipe(bytes, new CompressionStream('deflate-raw')), MAX_PACKED);
}

/**
 * Returns the inputs of a fragment: those at first if it is none of the playground, or undefined if it is damaged.
 */
export async function fromFragment(fragment: string): Promise<PlaygroundState | undefined> {
  if (!fragment.startsWith(PREFIX)) return initialState();
  try {
    const packed = fromBase64(fragment.slice(PREFIX.length));
    const bytes = await readAll(pipe(packed, new DecompressionStream('deflate-raw')), MAX_BYTES);
    return (
      bytes && withChanges(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
    );
  } catch {
    return undefined;
  }
}

/** Returns whether the fragment is one of the playground, not the anchor of a heading. */
export function isOurs(fragment: string): boolean {
  return fragment === '' || fragment.startsWith(PREFIX);
}

type Bytes = Uint8Array<ArrayBuffer>;

function pipe(bytes: Bytes, stream: GenericTransformStream): ReadableStream<Bytes> {
  return new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Bytes, Bytes>);
}

/** Returns undefined if there are more bytes. */
async function readAll(stream: ReadableStream<Bytes>, maximum: number): Promise<Bytes | undefined> {
  const chunks: Bytes[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > maximum) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBase64(bytes: Bytes): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64(text: string): Bytes {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
