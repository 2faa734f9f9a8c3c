import { oneOf } from './objects.js';

export const isConnectionState = oneOf('Connected', 'Disconnected');
