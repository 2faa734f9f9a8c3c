import { FieldApi, FormApi } from '@tanstack/form-core';
import type { JobRequest } from 'iothub-jobs-schema';
import { jobId } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { createJobForm } from './examples/tanstack-form.js';
import { INVALID_MESSAGES, invalid, valid } from './payloads.js';

async function submit(job: JobRequest) {
  const submitted: JobRequest[] = [];
  const form = createJobForm(job, (sentJob) => submitted.push(sentJob));
  form.mount();
  await form.handleSubmit();
  return { form, submitted };
}

test('TanStack Form submits a valid job', async () => {
  const { form, submitted } = await submit(valid);
  expect(submitted).toEqual([valid]);
  expectTypeOf(form.state.values).toEqualTypeOf<JobRequest>();
});

test('TanStack Form reports each issue at its field', async () => {
  const { form, submitted } = await submit(invalid as never);
  expect(submitted).toEqual([]);
  const errors = form.state.errorMap.onSubmit as Record<string, { message: string }[]>;
  expect(Object.keys(errors)).toEqual(['updateTwin.tags.site/floor.1', 'updateTwin.tags.rooms[1]']);
  expect(Object.values(errors).map(([issue]) => issue?.message)).toEqual(INVALID_MESSAGES);
});

test('TanStack Form validates a field', () => {
  const form = new FormApi({ defaultValues: { job: 'nightly' } });
  form.mount();
  const field = new FieldApi({ form, name: 'job', validators: { onChange: jobId } });
  field.mount();
  field.setValue('every night');
  expect(field.state.meta.errors.map((error) => error?.message)).toEqual([
    'The value must be 1 to 64 ASCII letters, digits and hyphens.',
  ]);
  field.setValue('nightly');
  expect(field.state.meta.errors).toEqual([]);
});
