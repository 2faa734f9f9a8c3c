import { Type } from '@sinclair/typebox';
import type { Entity } from '../../../generator/entities.js';

/** A small entity, to print. */
export const DEVICE_KEY: Entity = {
  name: 'DeviceKey',
  schema: Type.String({ title: 'DeviceKey' }),
  family: 'both',
  summary: 'a key of a device',
  rules: 'K1',
};
