import * as Type from '@sinclair/typebox';
import { MAX_THUMBPRINT_LENGTH } from '../hub-limits.js';
import { nullish, object } from './builders.js';

function thumbprint(description: string) {
  return Type.String({
    description,
    pattern: '^(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$',
    maxLength: MAX_THUMBPRINT_LENGTH,
    issue: 'thumbprint',
  });
}

/** The thumbprints of the certificates of a device. A hub of 2026 capitalized the property names [S3]. */
export const X509ThumbprintSchema = object(
  {
    primaryThumbprint: nullish(
      thumbprint('The primary thumbprint: 40 or 64 hexadecimal digits. [S3, V5]'),
    ),
    secondaryThumbprint: nullish(
      thumbprint('The secondary thumbprint: 40 or 64 hexadecimal digits. [S3, V5]'),
    ),
    PrimaryThumbprint: nullish(
      thumbprint('The primary thumbprint, under the name that some hubs use. [S3, V5]'),
    ),
    SecondaryThumbprint: nullish(
      thumbprint('The secondary thumbprint, under the name that some hubs use. [S3, V5]'),
    ),
  },
  {
    title: 'X509Thumbprint',
    description: 'The X.509 thumbprints of a device.',
  },
);
