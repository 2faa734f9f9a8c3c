/** A path may begin with the collection that it is in, in any case: `devices.jobs.deviceId`. */
const COLLECTIONS = ['devices.modules', 'devices.jobs', 'devices'];

/** The member that the path leads to; `undefined` if there is none. Names are case-sensitive. */
export function readPath(path: readonly (string | number)[], holder: object): unknown {
  const [first, ...rest] = withoutCollection(path);
  // Microsoft's own advice in azure-iot-sdk-csharp issue 40 is `IS_DEFINED(DeviceId)`.
  const name = /^deviceid$/i.test(String(first)) ? 'deviceId' : first;
  return [name, ...rest].reduce<unknown>(readStep, holder);
}

function withoutCollection(path: readonly (string | number)[]): readonly (string | number)[] {
  for (const collection of COLLECTIONS) {
    const { length } = collection.split('.');
    const begin = path.slice(0, length).join('.').toLowerCase();
    if (begin === collection) return path.slice(length);
  }
  return path;
}

function readStep(holder: unknown, step: string | number | undefined): unknown {
  if (typeof holder !== 'object' || holder === null || step === undefined) return undefined;
  const isThere =
    Array.isArray(holder) === (typeof step === 'number') && Object.hasOwn(holder, step);
  return isThere ? (holder as Record<string | number, unknown>)[step] : undefined;
}
