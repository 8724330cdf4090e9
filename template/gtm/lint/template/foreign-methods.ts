import type { AnyNode } from 'acorn';
import { apis } from '../../sandbox/apis.ts';
import { callMatchers, matchers } from '../../sandbox/matchers.ts';
import { methods } from '../../sandbox/methods.ts';
import { nodesIn } from './tree.ts';
import { usesOf } from './uses-of.ts';

/** What `data` holds for every tag besides its fields. */
const ofData = ['gtmOnSuccess', 'gtmOnFailure'];

const ofValues = new Set([
  ...[...methods.string, ...methods.array, ...methods.object, ...ofData],
  ...Object.keys(matchers),
  ...Object.keys(callMatchers),
]);

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
    const known = object.type === 'Identifier' ? objects.get(object.name) : undefined;
    const isThere = known
      ? known.includes(property.name)
      : ofValues.has(property.name) || own.has(property.name);
    return isThere ? [] : [{ name: property.name, start }];
  });
}
