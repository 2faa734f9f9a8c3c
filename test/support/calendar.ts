// A calendar and a clock, read digit by digit from the words of the rule for timestamps.

/** How many days the month has, of 1 to 12. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  if (year % 400 === 0) return true;
  return year % 100 === 0 ? false : year % 4 === 0;
}

/** Whether there is such a day, in years 1 to 9999. */
export function isDay(year: number, month: number, day: number): boolean {
  const isMonth = month >= 1 && month <= 12;
  return year >= 1 && year <= 9999 && isMonth && day >= 1 && day <= daysIn(year, month);
}

/** Whether a hub may return the text as a timestamp, or, if it needs an offset, whether that may be sent. */
export function isTimestampText(text: string, needsOffset: boolean): boolean {
  const reader = new Reader(text);
  const year = reader.digits(4);
  reader.literal('-');
  const month = reader.digits(2);
  reader.literal('-');
  const day = reader.digits(2);
  reader.literal('T');
  const hour = reader.digits(2);
  reader.literal(':');
  const minute = reader.digits(2);
  reader.literal(':');
  const second = reader.digits(2);
  if (reader.skip('.')) {
    const fraction = reader.allDigits();
    if (fraction < 1 || fraction > 9) return false;
  }
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return false;
  if (!needsOffset && reader.isAtEnd()) return true;
  if (!reader.skip('Z')) {
    if (!reader.skip('+')) reader.literal('-');
    const hours = reader.digits(2);
    reader.literal(':');
    if (hours > 23 || reader.digits(2) > 59) return false;
  }
  return reader.isAtEnd();
}

/** Reads a text from its beginning; once it has failed, it is never at its end. */
class Reader {
  #at = 0;
  #failed = false;

  constructor(private readonly text: string) {}

  digits(count: number): number {
    const found = this.text.slice(this.#at, this.#at + count);
    const isNumber = found.length === count && [...found].every((character) => isDigit(character));
    if (!isNumber) this.#failed = true;
    this.#at += count;
    return Number(found);
  }

  allDigits(): number {
    const start = this.#at;
    while (isDigit(this.text[this.#at] ?? '')) this.#at += 1;
    return this.#at - start;
  }

  literal(character: string): void {
    if (!this.skip(character)) this.#failed = true;
  }

  skip(character: string): boolean {
    if (this.text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  isAtEnd(): boolean {
    return !this.#failed && this.#at === this.text.length;
  }
}

function isDigit(character: string): boolean {
  return character.length === 1 && '0123456789'.includes(character);
}
