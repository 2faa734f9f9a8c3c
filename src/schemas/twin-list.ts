import type { TArray } from '@sinclair/typebox';
import { page } from './builders.js';
import { IdentifiedTwinSchema } from './identified-twin.js';

/** A page of twins, the response to a query such as `SELECT * FROM devices`: a plain array, which may be empty [T13]. */
export const TwinListSchema: TArray<typeof IdentifiedTwinSchema> = page(IdentifiedTwinSchema, {
  title: 'TwinList',
  description:
    'A page of twins: a plain array, which may be empty. The token of the next page is in the header `x-ms-continuation`. [T13]',
});
