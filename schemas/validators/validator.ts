/**
 * Validators for what runs in Node: tests, generator, tools. What ships has each `….validator.ts` as code that ajv
 * wrote at build time, see `scripts/build/worked-out.ts`; the options and so the answers are the same.
 */
import { Ajv, type ErrorObject, type Options } from 'ajv';

/** Every mistake of a value is told, and a schema that says something unknown is refused. */
export const ajvOptions = { allErrors: true, strict: true, allowUnionTypes: true } satisfies Options;

/** Whether a value is of a type; after a false answer, `errors` says why not. */
export type Validator<Type> = ((value: unknown) => value is Type) & { errors?: ErrorObject[] | null };

/** Compiles the schema when a value is asked about for the first time. */
export function validator<Type>(schema: object): Validator<Type> {
  let compiled: Validator<Type> | undefined;
  const validate: Validator<Type> = (value): value is Type => {
    compiled ??= new Ajv(ajvOptions).compile<Type>(schema) as Validator<Type>;
    const isValid = compiled(value);
    validate.errors = compiled.errors ?? null;
    return isValid;
  };
  return validate;
}
