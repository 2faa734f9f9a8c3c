// Objects that look like others: boxed values with another tag or prototype, raw JSON, and tags that contain text.

import { inputs, openTo } from '../input.js';
import { ANY_OBJECT, CORE_PLACES, inPlaces, JSON_OBJECT, meeting } from '../places.js';

class Plain {}

/** What a forged object may pretend to be. */
interface Disguise {
  readonly tag?: string;
  readonly prototype?: object | null;
  readonly properties?: object;
}

/** Returns the object with another tag, another prototype or more properties. */
function disguised(value: object, { tag, prototype, properties }: Disguise): object {
  if (tag !== undefined) Object.defineProperty(value, Symbol.toStringTag, { value: tag });
  if (prototype !== undefined) Object.setPrototypeOf(value, prototype);
  return Object.assign(value, properties);
}

const BOXED: readonly [name: string, value: unknown][] = [
  ['number', 1],
  ['string', ''],
  ['string with letters', 'ab'],
  ['boolean', true],
  ['bigint', 1n],
];

const WITH_PROPERTY = { properties: { a: 1 } };
const AS_OBJECT = { tag: 'Object', prototype: Object.prototype };

const DISGUISES: readonly [name: string, Disguise][] = [
  ['with a property', WITH_PROPERTY],
  ['with the tag Object', { tag: 'Object' }],
  ['with the tag Object and a property', { tag: 'Object', ...WITH_PROPERTY }],
  ['with another tag and the prototype of objects', { tag: 'x', prototype: Object.prototype }],
  ['with the prototype of objects', { prototype: Object.prototype }],
  ['without a prototype', { prototype: null, ...WITH_PROPERTY }],
  ['with the tag Object, without a prototype', { tag: 'Object', prototype: null }],
  [
    'with the tag Object and the prototype of a class',
    { tag: 'Object', prototype: Plain.prototype, ...WITH_PROPERTY },
  ],
  ['with the tag and prototype of objects', AS_OBJECT],
  ['with the tag and prototype of objects, and a property', { ...AS_OBJECT, ...WITH_PROPERTY }],
];

/** Returns whether guards accept the boxed value as an object in a single place, as docs/limits-and-interpretations.md says. */
function isUnrecognized(value: unknown, { tag, prototype, properties }: Disguise): boolean {
  const hasProperties = properties !== undefined || (typeof value === 'string' && value !== '');
  // The tag of a bigint is inherited, so that another prototype hides it.
  const isTagHidden = tag === 'Object' || (tag === undefined && typeof value === 'bigint');
  return prototype === Object.prototype && isTagHidden && hasProperties;
}

const boxedValues = BOXED.flatMap(([type, value]) =>
  DISGUISES.flatMap(([how, disguise]) =>
    meeting(isUnrecognized(value, disguise) ? JSON_OBJECT : ANY_OBJECT, {
      [`a boxed ${type} ${how}`]: () => disguised(Object(value), disguise),
    }),
  ),
);

const { rawJSON } = JSON as { rawJSON?: (text: string) => object };

/** Text that no message may contain. */
const SECRET = 'secret\u001b[2J\u2028';

export const forgedInputs = inPlaces(CORE_PLACES, [
  ...boxedValues,
  ...meeting(
    ANY_OBJECT,
    rawJSON === undefined
      ? {}
      : {
          'raw JSON of a large number': () => rawJSON('1e1000'),
          'raw JSON of a string': () => rawJSON('"a.b"'),
        },
  ),
  ...meeting(ANY_OBJECT, {
    'a tag that is text, of a Map': () => disguised(new Map(), { tag: SECRET }),
    'a tag that is text, of a boxed number': () => disguised(Object(1), { tag: SECRET }),
    'an inherited tag that is text': () => Object.create({ [Symbol.toStringTag]: SECRET }),
  }),
  ...meeting(JSON_OBJECT, {
    'a tag that is text': () => ({ [Symbol.toStringTag]: SECRET, a: 1 }),
    'a Date with the prototype of objects': () =>
      disguised(new Date(0), { prototype: Object.prototype }),
    'a Map with the tag and prototype of objects': () => disguised(new Map([['a', 1n]]), AS_OBJECT),
  }),
]);

const REQUEST = {
  type: 'scheduleDeviceMethod',
  queryCondition: '*',
  cloudToDeviceMethod: { methodName: 'reboot' },
};

/** Query conditions that are trees instead of strings. */
export const forgedConditionInputs = inputs(
  ['JobRequest'],
  openTo({ ...REQUEST, queryCondition: 1 }),
  Object.fromEntries(
    Object.entries({
      'a tree': { kind: 'all' },
      'a tree whose literal is an array': { kind: 'literal', value: ["x' OR 'a' = 'a"] },
      'a tree with a toString method': { kind: 'all', toString: () => '*', length: 1 },
      'a boxed string': Object('*'),
      'an array of a string': ['*'],
    }).map(([name, queryCondition]) => [
      `${name} as a query condition`,
      () => ({ ...REQUEST, queryCondition }),
    ]),
  ),
);
