import { parse } from '@aws-lambda-powertools/parser';
import { jobRequest } from 'iothub-jobs-schema/standard';

export const handler = async (event: unknown): Promise<string> => {
  const job = parse(event, undefined, jobRequest);
  return job.type;
};
