/**
 * The limits of the rules, each written once. Schemas, keywords, messages and arbitraries import them. The ids in brackets refer
 * to `docs/hub-rules.md` and the pages that it names; `docs/limits-and-interpretations.md` lists the limits that are not rules of IoT Hub.
 */

/** Longest device or module id, in characters [V2]. */
export const MAX_DEVICE_ID_LENGTH = 128;

/** Longest timestamp, in characters: 9 fractional digits, and an offset in hours and minutes [V1]. */
export const MAX_TIMESTAMP_LENGTH = 35;

/** Longest job id of a request, in characters [V3]. */
export const MAX_JOB_ID_LENGTH = 64;

/** Longest thumbprint, in characters: 64 digits of SHA-256 [V5]. */
export const MAX_THUMBPRINT_LENGTH = 64;

/** Longest version of the API, in characters: with `-preview` [V6]. */
export const MAX_API_VERSION_LENGTH = 18;

/** Largest counter or int32 value: 2^31 − 1 [V7, M3]. */
export const MAX_INT32 = 2_147_483_647;

/** Largest int64 value of a request: 2^53 − 1, up to which a JSON number is exact [V8]. */
export const MAX_SAFE_INT64 = 9_007_199_254_740_991;

/** Largest method payload, in bytes of UTF-8 JSON text: 128 KiB [M2, R9]. */
export const MAX_PAYLOAD_BYTES = 131_072;

/** More steps than the traversal of a valid payload takes: two per byte. */
export const MAX_PAYLOAD_STEPS = 262_144;

/** Longest `statusReason`, in characters [T2]. */
export const MAX_STATUS_REASON_LENGTH = 128;

/** Most items of `parentScopes`. Not a rule of IoT Hub: bounds the work on adversarial input. */
export const MAX_PARENT_SCOPES = 65_536;

/** Most items of a list. Not a rule of IoT Hub: bounds the work on adversarial input. */
export const MAX_LIST_ITEMS = 65_536;

/** Longest key of a twin section, in bytes of UTF-8 [W2]. */
export const MAX_TWIN_KEY_BYTES = 1024;

/** Deepest level of an object or array in a twin section, which is level 0 itself [W4]. */
export const MAX_TWIN_DEPTH = 10;

/** Longest string value of a twin section, in bytes of UTF-8 [W5]. */
export const MAX_TWIN_STRING_BYTES = 4096;

/** Longest string that cannot exceed that limit, in UTF-16 units: each takes at most 3 bytes. */
export const MAX_SHORT_STRING = 1365;

/** Places in a cache of keys, a power of two, and the longest cached key. */
export const CACHE_PLACES = 2048;
export const MAX_CACHED_KEY_LENGTH = 1024;

/** Smallest integer of a twin section: −2^52 [W6]. */
export const MIN_TWIN_INTEGER = -4_503_599_627_370_496;

/** Largest integer of a twin section: 2^52 − 1 [W6]. */
export const MAX_TWIN_INTEGER = 4_503_599_627_370_495;

/** Smallest number that `JSON.stringify` writes with an exponent, so it is not an integer in JSON text [W6]. */
export const FIRST_EXPONENT_NUMBER = 1e21;

/** Largest size of `tags`, by the documented count [W7]. */
export const MAX_TAGS_SIZE = 8192;

/** Largest size of `desired` and of `reported`, each, by the documented count [W7]. */
export const MAX_PROPERTIES_SIZE = 32_768;

/**
 * Most values in a twin section. Not a rule of IoT Hub: array items that count nothing by W7 (`null`, `""`, `[]`) would
 * otherwise be unlimited, with shared references even in little memory.
 */
export const MAX_TWIN_VALUES = 131_072;

/**
 * UTF-16 units of strings that count as one more value. Control characters count nothing by W7, so a section that references
 * one string in many places would otherwise take minutes.
 */
export const UNITS_PER_VALUE = 64;

/** The values of a section in units: 131,072 times 64. */
export const MAX_VALUE_UNITS = 8_388_608;

/**
 * Most work of one call. Not a rule of IoT Hub: the same objects can be in many places, and an object can have a million properties.
 * `docs/limits-and-interpretations.md` says what counts how much: at most 8 per byte of JSON text.
 */
export const MAX_WORK = 67_108_864;

/** The work of a UTF-16 unit of a string in a section near its size limit, which is read three times. */
export const UNIT_WORK = 4;

/**
 * The work of an object whose properties are listed, and of an array in a payload. A payload near its size limit counts both twice, and
 * an array may have only two bytes.
 */
export const OBJECT_WORK = 8;
export const ARRAY_WORK = 7;

/** Most prototypes of an object. Not a rule of IoT Hub: reading an absent property takes time for each. */
export const MAX_PROTOTYPES = 32;

/** Most properties that are `undefined`, which JSON omits, in a section or payload. Not a rule of IoT Hub: they add to no size. */
export const MAX_OMITTED = 131_072;

/** Deepest level of a section that is measured, and its longest JSON text in bytes: 10 and 32 times the limits. Not rules of IoT Hub. */
export const MAX_MEASURED_DEPTH = 100;
export const MAX_MEASURED_BYTES = 1_048_576;

/** Longest string whose size a message gives exactly, in UTF-16 units. Not a rule of IoT Hub. */
export const MAX_MEASURED_UNITS = 131_072;

/** Most steps in the paths of all faults of a section or payload. The first fault is listed regardless of its path. */
export const MAX_FAULT_STEPS = 131_072;

/** Longest `queryCondition`, in characters [R4]. */
export const MAX_QUERY_CONDITION_LENGTH = 8192;

/**
 * Most levels of a query condition: parentheses, brackets, signs and NOTs around an operand. Not a rule of IoT Hub: it lets
 * code that traverses the tree recurse.
 */
export const MAX_QUERY_DEPTH = 512;

/** Longest method name, in UTF-16 units [R8]. */
export const MAX_METHOD_NAME_UNITS = 100;

/** Shortest response timeout of a method, in seconds [R10]. */
export const MIN_RESPONSE_TIMEOUT_SECONDS = 5;

/** Longest response timeout of a method, in seconds [R10]. */
export const MAX_RESPONSE_TIMEOUT_SECONDS = 300;

/** Default response timeout of a method, in seconds [R10]. */
export const DEFAULT_RESPONSE_TIMEOUT_SECONDS = 30;

/** Longest connect timeout of a method, in seconds [R11]. */
export const MAX_CONNECT_TIMEOUT_SECONDS = 300;

/** Most hours that a job may start ahead, on the one hub that was tried. Advice, not a rule [R5]. */
export const MAX_START_AHEAD_HOURS = 168;

/** How far behind the current time a start time may be without advice, in milliseconds: clients send the time of the call [R5]. */
export const START_TIME_TOLERANCE = 60_000;

/** Share of a limit above which advice warns. Not a rule of IoT Hub. */
export const NEAR_LIMIT_SHARE = 0.9;

/** Most issues that one validation lists, without the issue that says that there are more. */
export const MAX_ISSUES = 100;

/**
 * Errors at which an explainer stops: enough to know whether there are more than `MAX_ISSUES` issues, since a value of the
 * wrong type may have a second error that is not listed.
 */
export const MAX_ERRORS = 2 * (MAX_ISSUES + 1);

/** Most characters of a property name that a message contains. */
export const MAX_NAME_LENGTH = 64;

/**
 * Longest part of an error body that is read, in UTF-16 units or bytes [B3]. Not a rule of IoT Hub: its errors have a few
 * hundred, but proxies may return anything.
 */
export const MAX_HUB_ERROR_BODY = 65_536;

/** Most levels of errors nested in messages that are read [B3]. Two were seen. */
export const MAX_HUB_ERROR_LEVELS = 8;

/** Most texts of an error body that are read [B3]. A cyclic body repeats its texts at each level. */
export const MAX_HUB_ERROR_TEXTS = 16;

/** Longest error code, in UTF-16 units [B3]. Not a rule of IoT Hub: the longest known code has 45. */
export const MAX_HUB_ERROR_CODE_LENGTH = 128;

/** Most characters of the message of a response in the message of a `HubRequestError`, in UTF-16 units before they are escaped. */
export const MAX_HUB_ERROR_TEXT = 512;

/** Most headers that are read: those of an error response [B3], and those of a request to the fake hub. Not a rule of IoT Hub. */
export const MAX_HEADERS = 1024;

/** Longest time to wait before a retry, in seconds: a longer delay makes `setTimeout` fire at once. Not a rule of IoT Hub. */
export const MAX_RETRY_AFTER_SECONDS = 2_147_483;

/** Days after which IoT Hub deletes a job [B5]. */
export const JOB_HISTORY_DAYS = 30;

/** Longest body that the fake hub reads, in bytes: more than any valid request. Not a rule of IoT Hub. */
export const MAX_FAKE_HUB_BODY = 1_048_576;

/** Most levels of a body that the fake hub accepts, so that `JSON.stringify` can echo it. Not a rule of IoT Hub. */
export const MAX_FAKE_HUB_DEPTH = 500;

/** Default and largest page size of the fake hub. IoT Hub returns at most 100 rows a page [B1]. */
export const FAKE_HUB_PAGE_SIZE = 100;

// Last, because a bundler replaces a constant by its number only if it did so with every constant above it.

/** Largest int64 value of a response: 2^63, to which `JSON.parse` rounds the 512 greatest int64 values [V8]. */
export const MAX_INT64 = 2 ** 63;

/** Most active jobs per tier of the hub, scheduled jobs included [B5]. */
export const MAX_ACTIVE_JOBS = /* @__PURE__ */ Object.freeze({ F1: 1, S1: 1, S2: 5, S3: 10 });
