import { MAX_HUB_ERROR_BODY } from '../hub-limits.js';

/** The text, or as much of it as is read. */
export function cut(text: string): string {
  return text.slice(0, MAX_HUB_ERROR_BODY);
}

/** Whether the body came as bytes. */
export function isBytes(body: unknown): body is ArrayBuffer | ArrayBufferView {
  return body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}

/** The bytes as text of UTF-8, as far as they are read. */
export function decode(body: ArrayBuffer | ArrayBufferView): string {
  const [buffer, offset] = ArrayBuffer.isView(body) ? [body.buffer, body.byteOffset] : [body, 0];
  const length = Math.min(body.byteLength, MAX_HUB_ERROR_BODY);
  return new TextDecoder().decode(new Uint8Array(buffer, offset, length));
}

/** The text as a message: of a page of HTML or XML its title, or what stands between its tags. */
export function toPlainText(text: string): string {
  if (!/^\s*<[!?a-z]/i.test(text)) return text;
  // Both patterns stop at the next `<`, so that a page of nothing else takes no longer.
  const title = /<title[^<>]{0,256}>([^<]{1,1024})/i.exec(text)?.[1] ?? '';
  const words = title.trim() === '' ? text.replace(/<[^<>]*>/g, ' ') : title;
  return words.replace(/\s+/g, ' ').trim();
}
