import { isDeepStrictEqual } from 'node:util';

type Matcher = (value: unknown, ...expected: readonly unknown[]) => boolean;

const hasSome = (values: unknown, expected: unknown): boolean =>
  typeof values === 'string'
    ? values.includes(String(expected))
    : Array.isArray(values) && values.some(value => isDeepStrictEqual(value, expected));

const isExactly: Matcher = (values, ...expected) => {
  if (!Array.isArray(values) || values.length !== expected.length) return false;
  const left = [...expected];
  return values.every(value => {
    const index = left.findIndex(each => isDeepStrictEqual(each, value));
    return index >= 0 && left.splice(index, 1).length > 0;
  });
};

const sizeOf = (value: unknown): number | undefined => {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : undefined;
};

const isInfinite: Matcher = value => value === Infinity || value === -Infinity;

const compare =
  (holds: (value: number, expected: number) => boolean): Matcher =>
  (value, expected) =>
    typeof value === 'number' && holds(value, expected as number);

/** What the tests inside a template can say with `assertThat` about a value. */
export const matchers = {
  isUndefined: value => value === undefined,
  isDefined: value => value !== undefined,
  isNull: value => value === null,
  isNotNull: value => value !== null,
  isTrue: value => value === true,
  isFalse: value => value === false,
  isTruthy: value => Boolean(value),
  isFalsy: value => !value,
  isNaN: value => Number.isNaN(value),
  isNotNaN: value => !Number.isNaN(value),
  isInfinity: isInfinite,
  isNotInfinity: value => !isInfinite(value),
  isEqualTo: (value, expected) => isDeepStrictEqual(value, expected),
  isNotEqualTo: (value, expected) => !isDeepStrictEqual(value, expected),
  isStrictlyEqualTo: (value, expected) => value === expected,
  isNotStrictlyEqualTo: (value, expected) => value !== expected,
  isAnyOf: (value, ...expected) => hasSome(expected, value),
  isNoneOf: (value, ...expected) => !hasSome(expected, value),
  isGreaterThan: compare((value, expected) => value > expected),
  isGreaterThanOrEqualTo: compare((value, expected) => value >= expected),
  isLessThan: compare((value, expected) => value < expected),
  isLessThanOrEqualTo: compare((value, expected) => value <= expected),
  contains: (values, ...expected) => expected.every(each => hasSome(values, each)),
  doesNotContain: (values, ...expected) => !expected.some(each => hasSome(values, each)),
  containsExactly: isExactly,
  doesNotContainExactly: (values, ...expected) => !isExactly(values, ...expected),
  hasLength: (value, expected) => sizeOf(value) === expected,
  isEmpty: value => sizeOf(value) === 0,
  isNotEmpty: value => (sizeOf(value) ?? 0) > 0,
  isArray: value => Array.isArray(value),
  isBoolean: value => typeof value === 'boolean',
  isFunction: value => typeof value === 'function',
  isNumber: value => typeof value === 'number',
  isObject: value => typeof value === 'object' && value !== null && !Array.isArray(value),
  isString: value => typeof value === 'string',
} satisfies { readonly [name: string]: Matcher };

type Calls = readonly (readonly unknown[])[];

/** A claim about the calls of an API: whether it holds, and what is so if it does not. */
interface CallMatcher {
  readonly holds: (calls: Calls, args: readonly unknown[]) => boolean;
  readonly otherwise: string;
}

const isAmong = (calls: Calls, args: readonly unknown[]): boolean =>
  calls.some(call => isDeepStrictEqual(call, args));

/** What they can say with `assertApi` about its calls. */
export const callMatchers: { readonly [name: string]: CallMatcher } = {
  wasCalled: { holds: calls => calls.length > 0, otherwise: 'was not called' },
  wasNotCalled: { holds: calls => calls.length === 0, otherwise: 'was called' },
  wasCalledWith: { holds: isAmong, otherwise: 'was not called with' },
  wasNotCalledWith: { holds: (calls, args) => !isAmong(calls, args), otherwise: 'was called with' },
};

/** The names that such tests see without declaring them. */
export const testGlobals = 'require undefined runCode mock mockObject assertApi assertThat fail'.split(' ');
