import { jobRequest, type StandardEntity } from 'iothub-jobs-schema/standard';
import { z } from 'zod';

function toZod<T>(entity: StandardEntity<T>) {
  return z.custom<T>().check(({ value, issues }) => {
    for (const { message, path } of entity['~standard'].validate(value).issues ?? []) {
      issues.push({ code: 'custom', input: value, message, path: [...path] });
    }
  });
}

export const order = z.object({ customer: z.string(), job: toZod(jobRequest) });
