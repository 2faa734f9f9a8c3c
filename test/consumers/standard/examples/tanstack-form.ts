import { FormApi } from '@tanstack/form-core';
import type { JobRequest } from 'iothub-jobs-schema';
import { jobRequest } from 'iothub-jobs-schema/standard';

export function createJobForm(defaultValues: JobRequest, send: (job: JobRequest) => void) {
  return new FormApi({
    defaultValues,
    validators: { onSubmit: jobRequest },
    onSubmit: ({ value }) => send(value),
  });
}
