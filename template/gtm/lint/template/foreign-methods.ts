/** The methods that values have in GTM's interpreter, which lacks many that browsers have. */
import type { AnyNode } from 'acorn';
import { apis } from './apis.ts';
import { nodesIn } from './tree.ts';
import { usesOf } from './uses-of.ts';

const ofStrings =
  'charAt concat indexOf lastIndexOf match replace search slice split substring toLowerCase toLocaleLowerCase toString ' +
  'toUpperCase toLocaleUpperCase trim';
const ofArrays =
  'concat every filter forEach hasOwnProperty indexOf join lastIndexOf map pop push reduce reduceRight reverse shift ' +
  'slice some sort splice unshift toString';
const ofObjects = 'hasOwnProperty toString';
const ofData = 'gtmOnSuccess gtmOnFailure';
const ofAssertions =
  'wasCalled wasNotCalled wasCalledWith wasNotCalledWith isUndefined isDefined isNull isNotNull isTrue isFalse isTruthy ' +
  'isFalsy isNaN isNotNaN isInfinity isNotInfinity isEqualTo isNotEqualTo isStrictlyEqualTo isNotStrictlyEqualTo isAnyOf ' +
  'isNoneOf isGreaterThan isGreaterThanOrEqualTo isLessThan isLessThanOrEqualTo contains doesNotContain containsExactly ' +
  'doesNotContainExactly hasLength isEmpty isNotEmpty isArray isBoolean isFunction isNumber isObject isString';

const ofValues = new Set([ofStrings, ofArrays, ofObjects, ofData, ofAssertions].join(' ').split(' '));

/** Calls of methods that nothing in a program can have: no value, no required object, no object of its own. */
export function foreignMethods(program: AnyNode): { name: string; start: number }[] {
  const nodes = nodesIn(program);
  const own = new Set(
    nodes.flatMap(node =>
      node.type === 'Property' && node.key.type === 'Identifier' ? [node.key.name] : [],
    ),
  );
  const objects = new Map(usesOf(program).map(({ name, api }) => [name, apis[api]?.methods]));
  return nodes.flatMap(node => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
    const { object, property, computed, start } = node.callee;
    if (computed || property.type !== 'Identifier') return [];
    const methods = object.type === 'Identifier' ? objects.get(object.name) : undefined;
    const isThere = methods
      ? methods.includes(property.name)
      : ofValues.has(property.name) || own.has(property.name);
    return isThere ? [] : [{ name: property.name, start }];
  });
}
