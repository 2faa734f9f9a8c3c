import * as Type from '@sinclair/typebox';
import { MAX_DEVICE_ID_LENGTH } from '../hub-limits.js';
import { frozen } from './frozen.js';

/** The characters of a device or module id, as a class of a pattern [V2]. The French page lost `=` and `'`. */
export const DEVICE_ID_CHARACTERS = "A-Za-z0-9\\-:.+%_#*?!(),=@;$'";

/** The rule of a device or module id, for descriptions [V2]. */
export const DEVICE_ID_RULE =
  "1 to 128 ASCII letters, digits and `- : . + % _ # * ? ! ( ) , = @ ; $ '`";

/** A device id, or a module id, whose rule is the same [V2]. */
export const DeviceIdSchema = frozen(
  Type.String({
    title: 'DeviceId',
    description:
      'The unique identifier of a device in the identity registry of the hub: ' +
      `${DEVICE_ID_RULE}, case-sensitive. [V2]`,
    pattern: `^[${DEVICE_ID_CHARACTERS}]{1,${MAX_DEVICE_ID_LENGTH}}$`,
    maxLength: MAX_DEVICE_ID_LENGTH,
    issue: 'device-id',
  }),
);
