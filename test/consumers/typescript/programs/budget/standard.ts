import { jobRequest } from 'iothub-jobs-schema/standard';

export function isGood(value: unknown): boolean {
  return jobRequest['~standard'].validate(value).issues === undefined;
}
