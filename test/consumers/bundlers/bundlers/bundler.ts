/** What a bundler is asked: the file of a program, and a folder that it may write to. */
export interface Job {
  readonly input: string;
  readonly folder: string;
}

/** A bundler as its users have it: for production, with its own minifier and else its defaults. */
export interface Bundler {
  readonly name: string;
  /** The text of the bundle, a script or module without imports and exports. */
  readonly bundle: (job: Job) => Promise<string>;
}
