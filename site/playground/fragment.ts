import { changesOf, initialState, type PlaygroundState, withChanges } from './state.ts';

const PREFIX = '#playground=';

/** Longer links are cut by messengers and mail programs. */
const MAX_LENGTH = 16_000;

/** A short link can expand to a text of any length. No text that fits a link in practice is longer. */
const MAX_BYTES = 2_000_000;

/** Returns the inputs as a fragment, empty if they are those at first, or undefined if they are too large for a link. */
export async function toFragment(state: PlaygroundState): Promise<string | undefined> {
  const changes = changesOf(state);
  if (Object.keys(changes).length === 0) return '';
  const json = JSON.stringify(changes);
  if (json.length > MAX_BYTES) return undefined;
  const bytes = new TextEncoder().encode(json);
  const packed = await readAll(pipe(bytes, new CompressionStream('deflate-raw')), MAX_BYTES);
  const fragment = PREFIX + toBase64(packed);
  return fragment.length > MAX_LENGTH ? undefined : fragment;
}

/**
 * Returns the inputs of a fragment: those at first if it is none of the playground, or undefined if it is damaged.
 */
export async function fromFragment(fragment: string): Promise<PlaygroundState | undefined> {
  if (!fragment.startsWith(PREFIX)) return initialState();
  try {
    const packed = fromBase64(fragment.slice(PREFIX.length));
    const bytes = await readAll(pipe(packed, new DecompressionStream('deflate-raw')), MAX_BYTES);
    return withChanges(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
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

/** @throws RangeError if there are more bytes. */
async function readAll(stream: ReadableStream<Bytes>, maximum: number): Promise<Bytes> {
  const chunks: Bytes[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > maximum) {
      await reader.cancel();
      throw new RangeError('The link is too large.');
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
