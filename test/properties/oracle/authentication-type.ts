import { oneOf } from './objects.js';

export const isAuthenticationType = oneOf('sas', 'selfSigned', 'certificateAuthority', 'none');
