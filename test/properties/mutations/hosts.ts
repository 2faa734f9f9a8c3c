import fc from 'fast-check';
import { type EntityName, entityOf } from '../../support/entities.js';
import { type Mutant, setAt } from './mutation.js';

/** A member of an entity that is an entity too. */
interface Host {
  readonly entity: EntityName;
  readonly member: string | number;
  readonly guest: EntityName;
  /** The host, before the guest is put in. */
  readonly arbitrary: fc.Arbitrary<unknown>;
}

function host(entity: EntityName, member: string | number, guest: EntityName, type?: string): Host {
  const { arbitrary } = entityOf(entity);
  if (type === undefined) return { entity, member, guest, arbitrary };
  const ofType = arbitrary.filter((value) => (value as { type?: string }).type === type);
  return { entity, member, guest, arbitrary: ofType };
}

const HOSTS: readonly Host[] = [
  host('JobList', 0, 'JobResponse'),
  host('JobResponse', 'cloudToDeviceMethod', 'CloudToDeviceMethod'),
  host('JobResponse', 'updateTwin', 'Twin'),
  host('JobResponse', 'deviceJobStatistics', 'DeviceJobStatistics'),
  host('Twin', 'x509Thumbprint', 'X509Thumbprint'),
  host('Twin', 'capabilities', 'DeviceCapabilities'),
  host('Twin', 'properties', 'TwinProperties'),
  host('JobRequest', 'cloudToDeviceMethod', 'CloudToDeviceMethodRequest', 'scheduleDeviceMethod'),
  host('JobRequest', 'updateTwin', 'TwinPatch', 'scheduleUpdateTwin'),
];

/** A mutant, and the entity as which it is judged: its own, or one that it was put into. */
export interface Placed {
  readonly entity: EntityName;
  readonly mutant: Mutant;
}

/** The mutant by itself, or in an entity that holds such, or in one that holds that. */
export function placedArbitrary(
  entity: EntityName,
  mutant: fc.Arbitrary<Mutant>,
): fc.Arbitrary<Placed> {
  const hosted = HOSTS.filter(({ guest }) => guest === entity).map((host) =>
    placedArbitrary(
      host.entity,
      fc.tuple(host.arbitrary, mutant).map(([value, { value: guest, path, code }]) => ({
        value: setAt(value, [host.member], guest),
        // Where a getter threw cannot be told, so that stays at the root.
        path: code === 'unreadable' ? path : [host.member, ...path],
        code,
      })),
    ),
  );
  return fc.oneof(
    mutant.map((alone) => ({ entity, mutant: alone })),
    ...hosted,
  );
}
