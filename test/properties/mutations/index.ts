import { cancelJobParametersMutations } from './cancel-job-parameters.js';
import { jobRequestMutations } from './job-request.js';
import { memberMutations } from './members.js';
import { methodRequestMutations } from './method-request.js';
import type { Mutation } from './mutation.js';
import { payloadMutations } from './payload.js';
import { readFamilyMutations } from './read-family.js';
import { twinPatchMutations } from './twin-patch.js';
import { twinSectionMutations } from './twin-section.js';
import { unreadableMutations } from './unreadable.js';
import { valueMutations } from './values.js';

export { placedArbitrary } from './hosts.js';
export { endlessSectionMutations } from './twin-section.js';

export const mutations: readonly Mutation[] = [
  ...valueMutations,
  ...memberMutations,
  ...readFamilyMutations,
  ...payloadMutations,
  ...methodRequestMutations,
  ...jobRequestMutations,
  ...cancelJobParametersMutations,
  ...twinPatchMutations,
  ...twinSectionMutations,
  ...unreadableMutations,
];
