// JSON texts on which validators in other languages can differ: line ends, white space, the length of strings, and numbers.

const LINE_ENDS = ['\\n', '\\r', '\\r\\n', '\\u0085', '\\u2028', '\\u2029', '\\u000b'];

/** JSON texts in which `_` is to be replaced by a character. */
const ENDS: readonly (readonly [entity: string, text: string])[] = [
  ['DeviceId', '"device-1_"'],
  ['JobId', '"job-1_"'],
  ['Timestamp', '"2026-01-31T08:30:00Z_"'],
  ['X509Thumbprint', `{"primaryThumbprint":"${'a'.repeat(40)}_"}`],
  ['CancelJobParameters', '{"id":"j","api-version":"2021-04-12_"}'],
  ['Twin', '{"tags":{"a_":1}}'],
  ['TwinPatch', '{"etag":"*_","tags":{}}'],
  ['JobResponse', '{"type":"unknown_","status":"unknown"}'],
];

const WHITE_SPACE = [
  ...['\\t', '\\n', '\\u000b', '\\f', '\\r', ' ', '\\u00a0', '\\u1680', '\\u2003', '\\u2028'],
  ...['\\u202f', '\\u205f', '\\u3000', '\\ufeff', '\\u001c', '\\u001f', '\\u0085', '\\u180e'],
  ...['\\u200b', '\\u2060'],
];

const SURROGATES = ['\\ud800', '\\udc00', '\\udc00\\ud800', '\\ud83d\\ude00', '\\ud800a'];

const NUMBERS = [
  ...['1.0', '1e0', '10E-1', '-0', '-0.0', '0e10', '1.5', '30', '30.0', '3e1', '0.1e1', '1e-400'],
  ...['9007199254740991', '9007199254740992', '9007199254740993', '9007199254740991.4'],
  ...['9223372036854775807', '9223372036854775808', '9223372036854777856'],
  ...['4503599627370495', '4503599627370496', '-4503599627370496', '-4503599627370497'],
  ...['4503599627370495.0', '4503599627370495.5', '999999999999999900000', '1e21', '-1e21'],
  ...['999999999999999999999', '1000000000000000000000', '-999999999999999999999', '1e308'],
  ...['1e400', '-1e400', `1${'0'.repeat(400)}`, '2147483647.0', '2147483648'],
];

/** JSON texts in which `_` is to be replaced by a number. */
const NUMBER_PLACES: readonly (readonly [entity: string, text: string])[] = [
  ['Twin', '{"tags":{"a":_}}'],
  ['Twin', '{"version":_}'],
  ['TwinProperties', '{"desired":{"$version":_}}'],
  ['TwinPatch', '{"etag":"*","properties":{"desired":{"a":[{"b":_}]}}}'],
  ['DeviceJobStatistics', '{"deviceCount":_}'],
  ['CloudToDeviceMethod', '{"payload":_}'],
  ['CloudToDeviceMethodRequest', '{"methodName":"reboot","responseTimeoutInSeconds":_}'],
  ['CloudToDeviceMethodRequest', '{"methodName":"reboot","payload":[_]}'],
];

type Row = readonly [entity: string, text: string];
type NamedText = readonly [entity: string, name: string, text: string];

function fill(places: readonly Row[], fillers: readonly string[]): NamedText[] {
  return places.flatMap(([entity, text]) =>
    fillers.map((filler): NamedText => {
      const name = `${text} with ${filler}`.slice(0, 100);
      // A function, since $ has a meaning in a replacement string.
      return [entity, name, text.replace('_', () => filler)];
    }),
  );
}

export const dialectTexts: readonly NamedText[] = [
  ...fill(ENDS, ['', ...LINE_ENDS, ...SURROGATES]),
  ...fill([['CloudToDeviceMethodRequest', '{"methodName":"_"}']], WHITE_SPACE),
  ...fill([['CloudToDeviceMethodRequest', '{"methodName":"a_"}']], [...LINE_ENDS, ...SURROGATES]),
  ...fill(
    [
      [
        'JobRequest',
        '{"type":"scheduleUpdateTwin","queryCondition":"_SELECT 1","updateTwin":{"etag":"*","tags":{}}}',
      ],
    ],
    [...WHITE_SPACE, ''],
  ),
  ...fill(
    [['Twin', '{"statusReason":"_"}']],
    [
      ...SURROGATES.map((surrogate) => surrogate.repeat(64)),
      ...['\\ud83d\\ude00', '\\ud800', '\\udc00'].flatMap((unit) => [
        unit.repeat(128),
        unit.repeat(129),
      ]),
    ],
  ),
  ...fill(NUMBER_PLACES, NUMBERS),
];
