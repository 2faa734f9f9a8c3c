// The tree that fills sections and payloads. All of it is made from counters, so that every run measures the same. The devices of a
// fleet have the same properties with other values.

import type { TwinObject } from '../../src/types.js';

/** One sensor of a section: about 210 bytes of JSON text, three levels. */
export function sensor(index: number, device = 0): TwinObject {
  const counter = index + 7 * device;
  return {
    label: `sensor ${counter} of the northern hall`,
    unit: counter % 2 === 0 ? 'celsius' : 'hectopascal',
    enabled: counter % 3 !== 0,
    interval: 30 + counter,
    calibration: {
      offset: counter / 8,
      gain: 1.0625,
      by: 'maintenance',
      checked: counter % 5 === 4 ? '2026-02-28' : null,
    },
    limits: { low: -40, high: 85 + counter, steps: [1, 2, 5, 10].slice(counter % 2) },
  };
}

/** So many sensors, ten to a hall; the last of them as it is given. */
export function section(
  sensors: number,
  device = 0,
  last = sensor(sensors - 1, device),
): TwinObject {
  const halls: TwinObject = {};
  for (let first = 0; first < sensors; first += 10) {
    const hall: TwinObject = {};
    for (let index = first; index < Math.min(first + 10, sensors); index++) {
      hall[`sensor${index}`] = index === sensors - 1 ? last : sensor(index, device);
    }
    halls[`hall${first / 10}`] = hall;
  }
  return halls;
}

/** Sensors in a list, of at least so many bytes of JSON text. */
export function steps(bytes: number, device = 0): TwinObject[] {
  const list: TwinObject[] = [];
  for (let index = 0; JSON.stringify(list).length < bytes; index += 50) {
    for (let next = index; next < index + 50; next++) list.push(sensor(next, device));
  }
  return list;
}
