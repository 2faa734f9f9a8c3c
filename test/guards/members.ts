/** The members of a type, each with whether it may be left out. */
export type Members<T> = {
  [K in keyof T]-?: { type: Required<T>[K]; optional: object extends Pick<T, K> ? true : false };
};
