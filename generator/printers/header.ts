/** The first line of each generated source file. */
export const HEADER = '// Generated from src/entities.ts by `npm run generate`. Do not edit.';
