import type { EntityName } from '../../support/entities.js';
import type { Mutation } from './mutation.js';

const MEMBERS: Partial<Record<EntityName, string>> = {
  CancelJobParameters: 'id',
  CloudToDeviceMethodRequest: 'methodName',
  JobResponse: 'status',
  JobRequest: 'queryCondition',
  Twin: 'deviceId',
  TwinPatch: 'etag',
  TwinProperties: 'desired',
};

/** What throws while it is read: where that happened cannot be told. */
export const unreadableMutations: readonly Mutation[] = Object.entries(MEMBERS).map(
  ([entity, member]) => [
    `${member} throws`,
    entity as EntityName,
    (value) => {
      const get = () => {
        throw new Error('unreadable');
      };
      const mutant = Object.defineProperty({ ...(value as object) }, member, {
        get,
        enumerable: true,
      });
      return { value: mutant, path: [], code: 'unreadable' };
    },
  ],
);
