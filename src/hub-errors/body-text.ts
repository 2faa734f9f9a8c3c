import { MAX_HUB_ERROR_BODY } from '../hub-limits.js';
import { tryOrUndefined } from '../try-or-undefined.js';

/** Truncates a string to the length that is parsed. */
export function truncate(text: string): string {
  return cut(text, MAX_HUB_ERROR_BODY);
}

/** Cuts a string after `limit` UTF-16 units, or before a surrogate pair that begins at the last of them. */
export function cut(text: string, limit: number): string {
  return text.slice(0, Number(text.codePointAt(limit - 1)) > 0xffff ? limit - 1 : limit);
}

/** Copies a string. In V8, a part of a string otherwise keeps the whole string in memory. */
export function copyText(text: string): string {
  return text.split('').join('');
}

/** Checks whether a body consists of bytes, of this realm or another. */
export function isBytes(body: unknown): body is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(body) || isArrayBuffer(body);
}

function isArrayBuffer(body: unknown): boolean {
  // Throws for all other values.
  return tryOrUndefined(() => ArrayBuffer.prototype.slice.call(body, 0, 0)) !== undefined;
}

/** Decodes bytes as UTF-8, up to the length that is parsed. */
export function decode(body: ArrayBuffer | ArrayBufferView): string {
  const [buffer, offset] = ArrayBuffer.isView(body) ? [body.buffer, body.byteOffset] : [body, 0];
  const length = Math.min(body.byteLength, MAX_HUB_ERROR_BODY);
  const bytes = new Uint8Array(buffer, offset, length);
  // Drops the first bytes of a character that is cut.
  return new TextDecoder().decode(bytes, { stream: length < body.byteLength });
}

/** Returns the title of an HTML or XML document, or its text without tags. Returns other text unchanged. */
export function toPlainText(text: string): string {
  if (!/^\s*<[!?a-z]/i.test(text)) return text;
  // Both patterns stop at the next `<`, so they are linear even for a page of nothing but `<`.
  const title = /<title[^<>]{0,256}>([^<]{1,1024})/iu.exec(text)?.[1] ?? '';
  const words = title.trim() === '' ? text.replace(/<[^<>]*>/g, ' ') : title;
  return words.replace(/\s+/g, ' ').trim();
}
