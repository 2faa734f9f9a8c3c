import type { TwinSchema } from 'iothub-jobs-schema/typebox';
import type { Static } from 'typebox';

export const statusOf = ({ status }: Static<typeof TwinSchema>): unknown => status;
