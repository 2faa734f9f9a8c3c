import { jobRequest } from 'iothub-jobs-schema/standard';
import { expect } from 'vitest';

export function expectJobBody(call: { body: unknown }): void {
  expect(call).toEqual({ body: expect.schemaMatching(jobRequest) });
}
