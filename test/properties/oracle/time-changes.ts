import type { TextChange } from './text-changes.js';

/** Where the digits of a timestamp are, and what they become: the first and the last that are legal, and what is beyond. */
const PARTS: readonly [start: number, end: number, digits: readonly string[]][] = [
  [0, 4, ['0000', '0001', '1900', '2000', '2024', '2100', '9999']],
  [5, 7, ['00', '01', '02', '12', '13']],
  [8, 10, ['00', '01', '29', '30', '31', '32']],
  [5, 10, ['02-28', '02-29', '02-30', '04-31', '06-31', '09-31', '11-31', '12-31']],
  [11, 13, ['00', '23', '24']],
  [14, 16, ['00', '59', '60']],
  [17, 19, ['00', '59', '60', '61']],
  [
    19,
    99,
    [
      '',
      'Z',
      'z',
      '+23:59',
      '-24:00',
      '+00:60',
      '+0000',
      '.Z',
      '.1',
      '.123456789Z',
      '.1234567890Z',
    ],
  ],
];

/** Another year, month, day, hour, minute, second, or end. */
export const changeTime: TextChange = (text, choose) => {
  const [start, end, digits] = choose.of(PARTS);
  return text.slice(0, start) + choose.of(digits) + text.slice(end);
};
