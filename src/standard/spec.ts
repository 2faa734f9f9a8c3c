// The interfaces of Standard Schema and Standard JSON Schema, version 1, copied from @standard-schema/spec 1.1 so that the
// declarations of this package import no other package. TypeScript compares interfaces structurally, so they are compatible.

/** The properties that both specifications have in common. */
export interface StandardTypedV1<Input = unknown, Output = Input> {
  readonly '~standard': StandardTypedV1.Props<Input, Output>;
}

export declare namespace StandardTypedV1 {
  interface Props<Input = unknown, Output = Input> {
    /** The version of the specification. */
    readonly version: 1;
    /** The library of the schema. */
    readonly vendor: string;
    /** For type inference only: absent at runtime. */
    readonly types?: Types<Input, Output> | undefined;
  }

  interface Types<Input = unknown, Output = Input> {
    readonly input: Input;
    readonly output: Output;
  }

  type InferInput<Schema extends StandardTypedV1> = NonNullable<
    Schema['~standard']['types']
  >['input'];

  type InferOutput<Schema extends StandardTypedV1> = NonNullable<
    Schema['~standard']['types']
  >['output'];
}

/** A schema that validates values. */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': StandardSchemaV1.Props<Input, Output>;
}

export declare namespace StandardSchemaV1 {
  interface Props<Input = unknown, Output = Input> extends StandardTypedV1.Props<Input, Output> {
    readonly validate: (
      value: unknown,
      options?: Options | undefined,
    ) => Result<Output> | Promise<Result<Output>>;
  }

  type Result<Output> = SuccessResult<Output> | FailureResult;

  interface SuccessResult<Output> {
    readonly value: Output;
    readonly issues?: undefined;
  }

  interface FailureResult {
    readonly issues: ReadonlyArray<Issue>;
  }

  interface Issue {
    readonly message: string;
    /** The path from the value to the invalid part. */
    readonly path?: ReadonlyArray<PropertyKey | PathSegment> | undefined;
  }

  /** A step of a path. Libraries may add properties. */
  interface PathSegment {
    readonly key: PropertyKey;
  }

  interface Options {
    /** Options of a specific library. */
    readonly libraryOptions?: Record<string, unknown> | undefined;
  }

  type Types<Input = unknown, Output = Input> = StandardTypedV1.Types<Input, Output>;
  type InferInput<Schema extends StandardTypedV1> = StandardTypedV1.InferInput<Schema>;
  type InferOutput<Schema extends StandardTypedV1> = StandardTypedV1.InferOutput<Schema>;
}

/** A schema that can be converted to JSON Schema. */
export interface StandardJSONSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': StandardJSONSchemaV1.Props<Input, Output>;
}

export declare namespace StandardJSONSchemaV1 {
  interface Props<Input = unknown, Output = Input> extends StandardTypedV1.Props<Input, Output> {
    readonly jsonSchema: Converter;
  }

  /** Returns the JSON Schema of the input or output of `validate`. Throws if the target is not supported. */
  interface Converter {
    readonly input: (options: Options) => Record<string, unknown>;
    readonly output: (options: Options) => Record<string, unknown>;
  }

  interface Options {
    readonly target: Target;
    /** Options of a specific library. */
    readonly libraryOptions?: Record<string, unknown> | undefined;
  }

  /** The JSON Schema dialect. Other strings are reserved for future dialects. */
  type Target = 'draft-2020-12' | 'draft-07' | 'openapi-3.0' | ({} & string);

  type Types<Input = unknown, Output = Input> = StandardTypedV1.Types<Input, Output>;
  type InferInput<Schema extends StandardTypedV1> = StandardTypedV1.InferInput<Schema>;
  type InferOutput<Schema extends StandardTypedV1> = StandardTypedV1.InferOutput<Schema>;
}
