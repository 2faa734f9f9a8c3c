import { compile, type Version } from './compile.js';

/** Numbers that TypeScript prints with `--extendedDiagnostics`. */
export interface Diagnostics {
  readonly files: number;
  readonly types: number;
  readonly instantiations: number;
  /** Seconds. */
  readonly checkTime: number;
}

/** Compiles a program of `programs/budget` and returns the diagnostics. */
export async function diagnose(
  version: Version,
  program: string,
  options: object = {},
): Promise<Diagnostics> {
  const { status, stdout } = await compile(
    version,
    `budget-${program}`,
    { module: 'nodenext', ...options },
    [`programs/budget/${program}.ts`],
    ['--extendedDiagnostics'],
  );
  if (status !== 0) throw new Error(stdout);
  const read = (name: string) => Number(new RegExp(`^${name}: +([\\d.]+)`, 'm').exec(stdout)?.[1]);
  return {
    files: read('Files'),
    types: read('Types'),
    instantiations: read('Instantiations'),
    checkTime: read('Check time'),
  };
}
