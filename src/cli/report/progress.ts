import type { Io } from '../io.js';
import { count } from './summary.js';

/** The time before anything is shown, and between two updates, in milliseconds. */
const DELAY = 1000;
const INTERVAL = 100;

/** Shows on standard error how far the check is, if that is a terminal and it takes longer than a second. */
export class Progress {
  private readonly start: number;
  private next: number;
  private isShown = false;

  constructor(private readonly io: Pick<Io, 'now' | 'warn' | 'isTerminal'>) {
    this.start = io.now();
    this.next = io.isTerminal.err ? this.start + DELAY : Number.POSITIVE_INFINITY;
  }

  /** Returns the seconds since the start. */
  get seconds(): number {
    return Math.max(0, this.io.now() - this.start) / 1000;
  }

  /** Shows the files that are done, and the lines, if there are any. */
  update(done: number, files: number, lines: number): void {
    const now = this.io.now();
    if (now < this.next) return;
    this.next = now + INTERVAL;
    this.isShown = true;
    const [amount, noun] = lines > 0 ? [lines, 'line'] : [done, 'file'];
    const rate = Math.round(amount / this.seconds);
    const of = lines > 0 ? `, ${count(lines, 'line')}` : '';
    this.io.warn(
      `\r\u001b[K${done} of ${count(files, 'file')}${of}, ${count(rate, noun)} per second`,
    );
  }

  /** Removes the line before other output is written, since both may be in the same terminal. */
  clear(): void {
    if (!this.isShown) return;
    this.isShown = false;
    this.io.warn('\r\u001b[K');
  }
}
