// Formats of strings that users of a JSON Schema library would define.

import { METHOD_NAME } from '../rules/patterns.js';
import { isWithinBytes } from '../rules/section.js';

export const formats = {
  methodName: (name: string) => METHOD_NAME.test(name),
  twinText: (text: string) => isWithinBytes(text, 4096),
};
