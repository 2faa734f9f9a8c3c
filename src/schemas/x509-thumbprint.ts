import { String as Text } from '@sinclair/typebox';
import { MAX_THUMBPRINT_LENGTH } from '../hub-limits.js';
import { entity, nullish } from './builders.js';

function thumbprint(description: string) {
  return Text({
    description,
    pattern: '^(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$',
    maxLength: MAX_THUMBPRINT_LENGTH,
    issue: 'thumbprint',
  });
}

/** The certificates by which a device authenticates itself; a hub of 2026 capitalised the names [S3]. */
export const X509ThumbprintSchema = entity(
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
    $id: 'X509Thumbprint',
    title: 'X509Thumbprint',
    description: 'The X.509 thumbprints of a device.',
  },
);
