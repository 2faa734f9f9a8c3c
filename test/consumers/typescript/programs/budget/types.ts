import type { JobResponse, TwinPatch } from 'iothub-jobs-schema/types';

export const statusOf = ({ status }: JobResponse): string => status;
export const patch: TwinPatch = { etag: '*', tags: { site: 'A' } };
