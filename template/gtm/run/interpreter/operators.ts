/** The operators of the language. Objects become text by what they are, never by a method of their own. */
type Primitive = string | number | boolean | null | undefined;
type Operator = (left: unknown, right: unknown) => unknown;

const plain = (value: unknown): Primitive => {
  if (Array.isArray(value)) return value.map(item => (item == null ? '' : String(plain(item)))).join(',');
  if (typeof value === 'function') return 'function () { }';
  return typeof value === 'object' && value !== null ? '[object Object]' : (value as Primitive);
};

const onPlain =
  (operator: (left: never, right: never) => unknown): Operator =>
  (left, right) =>
    operator(plain(left) as never, plain(right) as never);

const isSame = (left: unknown, right: unknown): boolean =>
  Object(left) === left && Object(right) === right
    ? left === right
    : // biome-ignore lint/suspicious/noDoubleEquals: this is that operator
      plain(left) == plain(right);

export const binary: { readonly [operator: string]: Operator } = {
  '===': (left, right) => left === right,
  '!==': (left, right) => left !== right,
  '==': isSame,
  '!=': (left, right) => !isSame(left, right),
  '<': onPlain((left, right) => left < right),
  '<=': onPlain((left, right) => left <= right),
  '>': onPlain((left, right) => left > right),
  '>=': onPlain((left, right) => left >= right),
  '+': onPlain((left, right) => left + right),
  '-': onPlain((left, right) => left - right),
  '*': onPlain((left, right) => left * right),
  '/': onPlain((left, right) => left / right),
  '%': onPlain((left, right) => left % right),
};

export const unary: { readonly [operator: string]: (value: unknown) => unknown } = {
  '!': value => !value,
  '-': value => -Number(plain(value)),
  typeof: value => typeof value,
};

/** A key as text. */
export const keyOf = (value: unknown): string => String(plain(value));
