import { createHash } from 'node:crypto';

const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>(.+?)<\/script>/gs;

/** Adds a content security policy to a page: nothing from other origins, no `eval`, and only the inline scripts that VitePress wrote. */
export function addPolicy(html: string): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => `'${hash(script)}'`);
  const policy = [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    // Code blocks have their colors in style attributes, and switching to dark mode adds a style element.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace('<head>', () => `<head>\n    ${meta}`);
}

function hash(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
