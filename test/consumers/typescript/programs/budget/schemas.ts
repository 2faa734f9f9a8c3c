import type { Static } from '@sinclair/typebox';
import type { TwinSchema } from 'iothub-jobs-schema/schemas';

export const statusOf = ({ status }: Static<typeof TwinSchema>): unknown => status;
