import { _, type Code, Name, str } from 'ajv';
import { ownMember } from '../keywords/json-value.js';
import { isNotAbove, type NotAbove } from '../keywords/not-above.js';
import { frozenKeyword } from './frozen-keyword.js';

/** `maxUtf16Units: 100`: the text is at most so long, in UTF-16 units where `maxLength` counts characters [R8]. */
export const maxUtf16UnitsKeyword = frozenKeyword({
  keyword: 'maxUtf16Units',
  type: 'string',
  // It says more than `maxLength`, which stands beside it for others.
  before: 'maxLength',
  schemaType: 'number',
  error: {
    message: ({ schema }) => str`must NOT have more than ${schema} UTF-16 units`,
    params: ({ schema }) => _`{code: "method-name-length", limit: ${schema}}`,
  },
  code(cxt) {
    cxt.fail(_`${cxt.data}.length > ${cxt.schema}`);
  },
});

/** `notAbove: { member, limit, default, minimum, maximum }`: the one member is not above the other [R11]. */
export const notAboveKeyword = frozenKeyword({
  keyword: 'notAbove',
  type: 'object',
  schemaType: 'object',
  error: {
    message: ({ schema }) => str`${schema.member} must NOT be above ${schema.limit}`,
    params: ({ schema }) =>
      _`{code: "connect-timeout-above-response-timeout", path: [${schema.member}]}`,
  },
  code(cxt) {
    const { member, limit, default: otherwise, minimum, maximum } = cxt.schema as NotAbove;
    const judge = cxt.gen.scopeValue('func', { ref: isNotAbove, code: new Name(isNotAbove.name) });
    cxt.fail(_`!${judge}(${cxt.data}, ${member}, ${limit}, ${otherwise}, ${minimum}, ${maximum})`);
  },
});

/** `anyMember: [['tags'], ['properties', 'desired']]`: the object has a member at one of the places [R14]. */
export const anyMemberKeyword = frozenKeyword({
  keyword: 'anyMember',
  type: 'object',
  schemaType: 'array',
  error: {
    message: ({ schema }) => str`must have one of ${nameAll(schema)}`,
    params: ({ schema }) => _`{code: "empty-patch", members: ${nameAll(schema)}}`,
  },
  code(cxt) {
    const read = cxt.gen.scopeValue('func', { ref: ownMember, code: new Name(ownMember.name) });
    const memberOf = (holder: Code, name: string): Code => _`${read}(${holder}, ${name})`;
    const places = cxt.schema as string[][];
    cxt.fail(
      places
        .map((place) => _`${place.reduce<Code>(memberOf, cxt.data)} === undefined`)
        .reduce((all, one) => _`${all} && ${one}`),
    );
  },
});

function nameAll(places: string[][]): string {
  return places.map((place) => place.join('.')).join(' or ');
}
