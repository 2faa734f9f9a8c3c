// The command loads this folder by import(), since the texts are long.

export { type ExplainResult, explain, listCodes } from './explain.js';
export type { CodeKind } from './explanation.js';
export { type CodeHelp, helpOf } from './help-of.js';
