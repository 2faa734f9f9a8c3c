// Bodies that are not entities: errors [B3], and queries for the rows of a job [B2].

import type { Part, Refer } from './part.js';

const text = (description: string): Part => ({ description, type: 'string' });
const maybe = (description: string, type: string): Part => ({ description, type: [type, 'null'] });

/** Requires only the message: other properties may be absent. */
const codedHubError = (): Part => ({
  description:
    'Most errors. The message may itself hold an error as text: one of this shape behind a few words, or one with a number. [B3]',
  type: 'object',
  required: ['Message'],
  properties: {
    Message: text('`ErrorCode:NAME;` and a text, or another error as JSON text. [B3]'),
    ExceptionMessage: maybe('`Tracking ID:` and the id, or empty. [B3]', 'string'),
  },
});

const numberedHubError = (): Part => ({
  description: 'An error with a number. [B3]',
  type: 'object',
  required: ['message'],
  properties: {
    errorCode: maybe('The number: that of the status, and three digits. [B3]', 'integer'),
    message: text('The error in words. [B3]'),
    trackingId: maybe('What Microsoft asks for. [B3]', 'string'),
    timestampUtc: maybe('When it happened. [B3]', 'string'),
    info: maybe('More, of any shape. [B3]', 'object'),
  },
});

const hubErrorBody = (refer: Refer): Part => ({
  description: 'The body of an error. The header `iothub-errorcode` names the error first. [B3]',
  anyOf: [refer('CodedHubError'), refer('NumberedHubError')],
});

const deviceJobQuery = (): Part => ({
  description: 'A query for the rows of jobs on devices. [B2]',
  type: 'object',
  required: ['query'],
  properties: {
    query: {
      description:
        'The query: `SELECT * FROM devices.jobs`, with WHERE or without. The call takes others, which are answered with rows of other shapes. [B2]',
      type: 'string',
      pattern: `^\\s*${anyCase('select')}\\s+\\*\\s+${anyCase('from')}\\s+devices\\.jobs(?:\\s|$)`,
    },
  },
});

const deviceJobList = (refer: Refer): Part => ({
  description: 'A page of rows: a bare array, empty where there is none. [B2]',
  type: 'array',
  items: refer('DeviceJob'),
});

/** The bodies by their names in the document. */
export const BODIES: Readonly<Record<string, (refer: Refer) => Part>> = {
  CodedHubError: codedHubError,
  NumberedHubError: numberedHubError,
  HubErrorBody: hubErrorBody,
  DeviceJobQuery: deviceJobQuery,
  DeviceJobList: deviceJobList,
};

/** Returns a pattern of the word in any case, for dialects without flags. */
function anyCase(word: string): string {
  return word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
