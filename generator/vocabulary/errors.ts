import { Name } from '../ajv.js';

/**
 * The list of errors of an explainer, which its functions receive. In the code of Ajv it is the number of errors, so keywords compare it with a
 * number; stage 4 turns that into the length of the list.
 */
export const ERRORS = new Name('errors');
