import { integerFrom } from './numbers.js';
import { response } from './objects.js';

/** The response of a device to a direct method [D1, D2]. */
export const isDirectMethodResult = response({
  status: integerFrom(Number('-9223372036854775808'), Number('9223372036854775807')),
});
