import { jobRequest } from 'iothub-jobs-schema/standard';

export function isValid(value: unknown): boolean {
  return jobRequest['~standard'].validate(value).issues === undefined;
}
