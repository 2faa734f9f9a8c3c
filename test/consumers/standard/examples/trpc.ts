import { initTRPC } from '@trpc/server';
import { jobRequest, jobResponse } from 'iothub-jobs-schema/standard';

const t = initTRPC.create();

export const router = t.router({
  createJob: t.procedure
    .input(jobRequest)
    .output(jobResponse)
    .mutation(({ input }) => ({ type: input.type, status: 'queued' as const })),
});
