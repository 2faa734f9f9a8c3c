// What guards add to a bundle.

import { join } from 'node:path';
import { bundledSize, bundleSize } from '../bundle-size.js';
import { BENCH } from './build-program.js';
import { type ContestantModule, exportOf } from './contestant-modules.js';
import { loneGuard } from './lone-guard.js';

/** Bytes of a bundle, minified and compressed. */
export interface MeasuredSize {
  readonly name: string;
  readonly bytes: number;
}

/** From the smallest guard to the largest validator. */
const EXPORTS = [
  'isDeviceCapabilities',
  'isJobId',
  'isTwin',
  'isTwinPatch',
  'isCloudToDeviceMethodRequest',
  'isJobRequest',
  'isJobResponse',
  'validateTwin',
  'validateJobRequest',
  'validateJobResponse',
];

/** The sizes of some of our exports, each alone. */
export async function measureOurSizes(): Promise<MeasuredSize[]> {
  const sizes: MeasuredSize[] = [];
  for (const name of EXPORTS) {
    sizes.push({ name, bytes: await bundleSize(name, join(BENCH, '../dist')) });
  }
  return sizes;
}

/** The size of the guard for jobs alone, by contestant. */
export async function measureSizes(
  contestants: readonly ContestantModule[],
): Promise<(MeasuredSize & Pick<ContestantModule, 'rules'>)[]> {
  const sizes = [];
  for (const contestant of contestants) {
    const { name, rules } = contestant;
    const bytes = await bundledSize(exportOf(contestant), BENCH, [loneGuard]);
    sizes.push({ name, rules, bytes });
  }
  return sizes;
}
