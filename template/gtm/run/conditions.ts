import type { ConditionEntry } from '../file/entries.ts';
import { known, knownKeys } from '../known.ts';
import { compileParameter, keyed } from './parameters.ts';
import { compileText, type Late, wholeReference } from './text.ts';

type Compare = (left: unknown, right: unknown, ignoreCase: boolean) => boolean;
type Texts = (left: string, right: string) => boolean;

const texts =
  (compare: Texts): Compare =>
  (left, right, ignoreCase) =>
    ignoreCase
      ? compare(String(left).toLowerCase(), String(right).toLowerCase())
      : compare(String(left), String(right));

const numbers =
  (compare: (left: number, right: number) => boolean): Compare =>
  (left, right) =>
    compare(Number(left), Number(right));

/** Operators of conditions. */
const operators: { readonly [type: string]: Compare } = {
  EQUALS: texts((left, right) => left === right),
  CONTAINS: texts((left, right) => left.includes(right)),
  STARTS_WITH: texts((left, right) => left.startsWith(right)),
  ENDS_WITH: texts((left, right) => left.endsWith(right)),
  // GTM searches: an expression that means the whole value has to say so with ^ and $.
  MATCH_REGEX: (left, right, ignoreCase) =>
    new RegExp(String(right), ignoreCase ? 'i' : '').test(String(left)),
  GREATER: numbers((left, right) => left > right),
  GREATER_OR_EQUALS: numbers((left, right) => left >= right),
  LESS: numbers((left, right) => left < right),
  LESS_OR_EQUALS: numbers((left, right) => left <= right),
};

/** Compiles one condition of a trigger. Its left side has to be a variable. */
export const compileCondition = (condition: ConditionEntry, names: ReadonlySet<string>): Late<boolean> => {
  const compare = known(operators, condition.type, 'operator');
  const { arg0, arg1, ...options } = keyed(condition.parameter, `a condition ${condition.type}`);
  knownKeys(options, ['negate', 'ignore_case'], `a condition ${condition.type}`);
  if (wholeReference(arg0?.value ?? '') === undefined) {
    throw new Error(`The left side of a condition is a {{Variable}}, not "${arg0?.value}".`);
  }
  const left = compileText(arg0?.value ?? '', names);
  const right = compileText(arg1?.value ?? '', names);
  // A broken expression shows when the container starts, not when its event comes.
  if (condition.type === 'MATCH_REGEX') new RegExp(arg1?.value ?? '');

  const isSet = (option: 'negate' | 'ignore_case'): boolean => {
    const parameter = options[option];
    return parameter !== undefined && compileParameter(parameter, names)(() => undefined) === true;
  };
  const ignoreCase = isSet('ignore_case');
  const negate = isSet('negate');
  return resolve => compare(left(resolve), right(resolve), ignoreCase) !== negate;
};
