/**
 * The figures of the rules, each written once: schemas, keywords, messages and arbitraries take
 * them from here. The ids in brackets are those of `docs/hub-rules.md`.
 */

/** Longest device or module id, in characters [V2]. */
export const MAX_DEVICE_ID_LENGTH = 128;

/** Longest timestamp, in characters: 9 digits of a second, and an offset in hours and minutes [V1]. */
export const MAX_TIMESTAMP_LENGTH = 35;

/** Longest job id that may be sent, in characters [V3]. */
export const MAX_JOB_ID_LENGTH = 64;

/** Longest thumbprint, in characters: 64 digits of SHA-256 [V5]. */
export const MAX_THUMBPRINT_LENGTH = 64;

/** Longest version of the API, in characters: with `-preview` [V6]. */
export const MAX_API_VERSION_LENGTH = 18;

/** Largest counter or int32 value: 2^31 − 1 [V7, M3]. */
export const MAX_INT32 = 2_147_483_647;

/** Largest int64 value that a JSON number holds safely: 2^53 − 1 [V8]. */
export const MAX_SAFE_INT64 = 9_007_199_254_740_991;

/** Largest method payload, in bytes of UTF-8 JSON text: 128 KiB [M2, R9]. */
export const MAX_PAYLOAD_BYTES = 131_072;

/** Longest base64 text of so many bytes: 4 characters for every 3 that are begun [M2]. */
export const MAX_BASE64_LENGTH = 174_764;

/** Steps of a walk that no legal payload takes: into a value and out of it again, where each value takes a byte. */
export const MAX_PAYLOAD_STEPS = 262_144;

/** Longest `statusReason`, in characters [T2]. */
export const MAX_STATUS_REASON_LENGTH = 128;

/** Most entries of `parentScopes`. No rule of a hub: a bound of ours that ends hostile input. */
export const MAX_PARENT_SCOPES = 65_536;

/** Most jobs in a list. No rule of a hub: a bound of ours that ends hostile input. */
export const MAX_LISTED_JOBS = 65_536;

/** Longest key of a twin section, in bytes of UTF-8 [W2]. */
export const MAX_TWIN_KEY_BYTES = 1024;

/** Deepest level at which an object or array may stand in a twin section, itself level 0 [W4]. */
export const MAX_TWIN_DEPTH = 10;

/** Longest string value of a twin section, in bytes of UTF-8 [W5]. */
export const MAX_TWIN_STRING_BYTES = 4096;

/** Units of a string that surely takes no more bytes than that, whatever its characters: each takes 1 to 3. */
export const MAX_SHORT_STRING = 1365;

/** Most keys that are remembered, and the longest of them. */
export const MAX_CACHED_KEYS = 1024;
export const MAX_CACHED_KEY_LENGTH = 64;

/** Smallest integer of a twin section: −2^52 [W6]. */
export const MIN_TWIN_INTEGER = -4_503_599_627_370_496;

/** Largest integer of a twin section: 2^52 − 1 [W6]. */
export const MAX_TWIN_INTEGER = 4_503_599_627_370_495;

/** From here up `JSON.stringify` writes an exponent, so the number is no integer in JSON text [W6]. */
export const FIRST_EXPONENT_NUMBER = 1e21;

/** Largest size of `tags`, by the documented count [W7]. */
export const MAX_TAGS_SIZE = 8192;

/** Largest size of `desired` and of `reported`, each, by the documented count [W7]. */
export const MAX_PROPERTIES_SIZE = 32_768;

/**
 * Most values in a twin section. No rule of a hub: items of arrays that count nothing by W7 (`null`,
 * `""`, `[]`) could go on for ever, by shared references even in little memory.
 */
export const MAX_TWIN_VALUES = 131_072;

/** Most members that JSON leaves out, `undefined` or inherited, in a twin section or a payload. No rule of a hub: they add to no size. */
export const MAX_OMITTED = 131_072;

/** Deepest level to which a section is measured, and the longest JSON text of one, in bytes. No rules of a hub: they are 10 and 32 times what is legal. */
export const MAX_MEASURED_DEPTH = 100;
export const MAX_MEASURED_BYTES = 1_048_576;

/** Longest string whose size a message gives exactly, in UTF-16 units. Not a rule of IoT Hub. */
export const MAX_MEASURED_UNITS = 131_072;

/** Most steps in the paths of all faults of a twin section or a payload; the first is listed however long it is. */
export const MAX_FAULT_STEPS = 131_072;

/** Longest `queryCondition`, in characters [R4]. */
export const MAX_QUERY_CONDITION_LENGTH = 8192;

/**
 * Most levels of a query condition: parentheses, brackets, signs and NOTs around an operand. No rule of
 * a hub: a bound of ours, so that a walk of the tree may recurse. A level takes 16 of 8192 characters.
 */
export const MAX_QUERY_DEPTH = 512;

/** Longest method name, in UTF-16 units [R8]. */
export const MAX_METHOD_NAME_UNITS = 100;

/** Shortest time to wait for the method's answer, in seconds [R10]. */
export const MIN_RESPONSE_TIMEOUT_SECONDS = 5;

/** Longest time to wait for the method's answer, in seconds [R10]. */
export const MAX_RESPONSE_TIMEOUT_SECONDS = 300;

/** Time to wait for the method's answer when none is given, in seconds [R10]. */
export const DEFAULT_RESPONSE_TIMEOUT_SECONDS = 30;

/** Longest time to wait for the device to connect, in seconds [R11]. */
export const MAX_CONNECT_TIMEOUT_SECONDS = 300;

/** Most hours that a job may start ahead, on the one hub where it was tried: advice, no rule [R5]. */
export const MAX_START_AHEAD_HOURS = 168;

/** Share of a limit above which a request is told to be near it. No rule of a hub. */
export const NEAR_LIMIT_SHARE = 0.9;

/** Most issues that one validation lists, so that hostile input can't make a flood. */
export const MAX_ISSUES = 100;

/**
 * Most that is read of the body of an error, in UTF-16 units or bytes [B3]. No rule of a hub: its errors have some
 * hundred, but what stands between may answer anything.
 */
export const MAX_HUB_ERROR_BODY = 65_536;

/** Most levels of an error that are read, each inside the message of the one before [B3]. Two were seen. */
export const MAX_HUB_ERROR_LEVELS = 8;

/** Longest name of an error, in UTF-16 units [B3]. No rule of a hub: the longest known has 45. */
export const MAX_HUB_ERROR_CODE_LENGTH = 128;

/** Most headers among which that of the error is looked for [B3]. No rule of a hub. */
export const MAX_HUB_ERROR_HEADERS = 1024;

/** Most active jobs at once, by the tier of the hub; one that is scheduled counts [B5]. */
export const MAX_ACTIVE_JOBS = /* @__PURE__ */ Object.freeze({ F1: 1, S1: 1, S2: 5, S3: 10 });

/** Days after which a hub forgets a job [B5]. */
export const JOB_HISTORY_DAYS = 30;

/** Most bytes of a body that the fake hub reads. No rule of a hub: no legal request has as many. */
export const MAX_FAKE_HUB_BODY = 1_048_576;

/** Most levels of a body that the fake hub takes. No rule of a hub: what is deeper JSON.stringify might not echo. */
export const MAX_FAKE_HUB_DEPTH = 500;

/** Most items of a page where a caller of the fake hub names no number. No rule of a hub. */
export const FAKE_HUB_PAGE_SIZE = 100;
