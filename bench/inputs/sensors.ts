// The tree that fills sections and payloads. All of it is made from counters, so that every run measures the same.

import type { TwinObject } from '../../src/types.js';

/** One sensor of a section: about 210 bytes of JSON text, three levels. */
export function sensor(index: number): TwinObject {
  return {
    label: `sensor ${index} of the northern hall`,
    unit: index % 2 === 0 ? 'celsius' : 'hectopascal',
    enabled: index % 3 !== 0,
    interval: 30 + index,
    calibration: { offset: index / 8, gain: 1.0625, by: 'maintenance', checked: null },
    limits: { low: -40, high: 85 + index, steps: [1, 2, 5, 10] },
  };
}

/** So many sensors, ten to a hall; the last of them as it is given. */
export function section(sensors: number, last = sensor(sensors - 1)): TwinObject {
  const halls: TwinObject = {};
  for (let first = 0; first < sensors; first += 10) {
    const hall: TwinObject = {};
    for (let index = first; index < Math.min(first + 10, sensors); index++) {
      hall[`sensor${index}`] = index === sensors - 1 ? last : sensor(index);
    }
    halls[`hall${first / 10}`] = hall;
  }
  return halls;
}

/** Sensors in a list, of at least so many bytes of JSON text. */
export function steps(bytes: number): TwinObject[] {
  const list: TwinObject[] = [];
  for (let index = 0; JSON.stringify(list).length < bytes; index += 50) {
    for (let next = index; next < index + 50; next++) list.push(sensor(next));
  }
  return list;
}
