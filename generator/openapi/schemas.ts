// The schemas of the document: the entities, and the bodies that are not entities.

import type { Entity } from '../entities.js';
import { createDefinitions, type Definitions } from '../json-schema/definitions.js';
import { referOrInline } from '../json-schema/to-json-schema.js';

/** An object in the document. */
export type Part = Record<string, unknown>;

/** Returns a `$ref` to the schema of an entity or of a body in this file. */
export type Refer = (name: string) => Part;

/** The schemas that the document refers to, and the function that adds them. */
export interface Schemas extends Pick<Definitions, 'all'> {
  readonly refer: Refer;
}

/** Creates an empty set of schemas. Levels of a twin are not counted, since client generators would make a class of each. */
export function createSchemas(entities: readonly Entity[]): Schemas {
  const definitions = createDefinitions('openapi');

  function refer(name: string): Part {
    const entity = entities.find((one) => one.name === name);
    if (entity !== undefined) return referOrInline(entity.schema, definitions);
    const make = BODIES[name];
    if (make === undefined) throw new Error(`unknown schema ${name}`);
    return definitions.refer(name, () => ({ title: name, ...make(refer) }));
  }

  return { all: definitions.all, refer };
}

/** Adds a discriminator to a union, for client generators. The property has another value in each branch. */
export function discriminate(name: string, propertyName: string, all: Schemas['all']): Part {
  const branches = all.get(name)?.oneOf as { $ref: string }[];
  const mapping = branches.map(({ $ref }) => {
    const branch = all.get($ref.slice($ref.lastIndexOf('/') + 1)) as Branch | undefined;
    return [branch?.properties[propertyName]?.const, $ref];
  });
  return {
    ...all.get(name),
    discriminator: { propertyName, mapping: Object.fromEntries(mapping) },
  };
}

interface Branch {
  readonly properties: Readonly<Record<string, { const?: string }>>;
}

const string = (description: string): Part => ({ description, type: 'string' });
const nullable = (description: string, type: string): Part => ({
  description,
  type: [type, 'null'],
});

/** The bodies that are not entities, by name: errors [B3], and queries for the state of jobs on devices [B2]. */
const BODIES: Readonly<Record<string, (refer: Refer) => Part>> = {
  CodedHubError: () => ({
    description:
      'The format of most errors. The message may contain another error: in this format after a few words, or as a `NumberedHubError`. [B3]',
    type: 'object',
    properties: {
      Message: {
        description:
          '`ErrorCode:NAME;` and a sentence, or another error as JSON text or as an object. [B3]',
      },
      ExceptionMessage: nullable('`Tracking ID:` and the id, or empty. [B3]', 'string'),
    },
  }),

  NumberedHubError: () => ({
    description: 'An error with a number. [B3]',
    type: 'object',
    required: ['message'],
    properties: {
      errorCode: nullable('The number: the HTTP status and three more digits. [B3]', 'integer'),
      message: string('A description of the error. [B3]'),
      trackingId: nullable('The id to quote to Microsoft support. [B3]', 'string'),
      timestampUtc: nullable('The time of the error. [B3]', 'string'),
      info: { description: 'More information, in any form. [B3]' },
    },
  }),

  ResourceManagerError: () => ({
    description: 'An error of Azure Resource Manager. [B3]',
    type: 'object',
    required: ['error'],
    properties: {
      error: {
        type: 'object',
        properties: {
          code: string('The name of the error. [B3]'),
          message: string('A description of the error. [B3]'),
        },
      },
    },
  }),

  HubErrorBody: (refer) => ({
    description:
      'The body of an error. The header `iothub-errorcode` takes precedence over it. [B3]',
    anyOf: [refer('NumberedHubError'), refer('ResourceManagerError'), refer('CodedHubError')],
  }),

  DeviceJobQuery: () => ({
    description: 'A query for the state of jobs on devices. [B2]',
    type: 'object',
    required: ['query'],
    properties: {
      query: {
        description:
          'The query: `SELECT * FROM devices.jobs`, with or without WHERE. IoT Hub accepts other queries too, whose results have other types. [B2]',
        type: 'string',
        pattern: `^\\s*${anyCase('select')}\\s+\\*\\s+${anyCase('from')}\\s+devices\\.jobs(?:\\s|$)`,
      },
    },
  }),
};

/** Returns a pattern for the word in any case, since patterns have no flags. */
function anyCase(word: string): string {
  return word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
