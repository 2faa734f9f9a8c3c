// What `npm run generate` compiles to the folder `generated`.

import typia from 'typia';
import type { Job, MethodRequest } from './entities.js';
import type { TwinObject, TwinPropertySection } from './twin-values.js';

export const isJob = typia.createIs<Job>();
export const explainJob = typia.createValidate<Job>();

// No additional properties: neither in a method request, nor with other names in a section.
export const isMethodRequest = typia.createEquals<MethodRequest>();
export const isTags = typia.createEquals<TwinObject>();
export const isPropertySection = typia.createEquals<TwinPropertySection>();
