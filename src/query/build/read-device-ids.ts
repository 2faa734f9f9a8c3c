import { checkDeviceId } from '../../generated/checks.js';
import { MAX_DEVICE_ID_LENGTH } from '../../hub-limits.js';
import { readList } from './read-list.js';
import { refuse } from './refuse.js';

/** The ids [V2], each once, where it stands first. */
export function readDeviceIds(ids: unknown): string[] {
  return [...new Set(readList(ids, 'ids', readDeviceId, 0))];
}

function readDeviceId(id: unknown, place: string): string {
  if (checkDeviceId(id)) return id as string;
  const rule = `be a device id: 1 to ${MAX_DEVICE_ID_LENGTH} ASCII letters, digits, marks`;
  return refuse(place, rule);
}
