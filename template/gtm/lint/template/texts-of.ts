/** Works out, without running code, which texts an expression can be. */
import type { AnyNode } from 'acorn';
import { isName, nodesIn } from './tree.ts';

/** The texts that are certain to be among the values, and whether there can be no others. */
export interface Texts {
  readonly texts: readonly string[];
  readonly isWhole: boolean;
}

const unknown: Texts = { texts: [], isWhole: false };

/** Follows literals, choices between them, tables of them, and constants of the program. */
export function textsOf(node: AnyNode | undefined, program: AnyNode): Texts {
  if (!node) return unknown;
  if (node.type === 'Literal') {
    return typeof node.value === 'string' ? { texts: [node.value], isWhole: true } : unknown;
  }
  if (node.type === 'ConditionalExpression') return both(node.consequent, node.alternate, program);
  if (node.type === 'LogicalExpression') return both(node.left, node.right, program);
  if (node.type === 'Identifier') return textsOf(constantNamed(node.name, program), program);
  if (node.type === 'MemberExpression' && node.object.type === 'Identifier') {
    return inTable(constantNamed(node.object.name, program), program);
  }
  return unknown;
}

/** Whichever entry of a table it is. */
function inTable(table: AnyNode | undefined, program: AnyNode): Texts {
  if (table?.type !== 'ObjectExpression') return unknown;
  const values = table.properties.map(one => (one.type === 'Property' ? one.value : undefined));
  const all = values.map(value => textsOf(value, program));
  return { texts: all.flatMap(({ texts }) => texts), isWhole: all.every(({ isWhole }) => isWhole) };
}

function both(one: AnyNode, other: AnyNode, program: AnyNode): Texts {
  const [first, second] = [textsOf(one, program), textsOf(other, program)];
  return { texts: [...first.texts, ...second.texts], isWhole: first.isWhole && second.isWhole };
}

/** The value of a constant that is declared once; one name for several things tells nothing. */
function constantNamed(name: string, program: AnyNode): AnyNode | undefined {
  const declared = nodesIn(program).flatMap(node =>
    node.type === 'VariableDeclarator' && isName(node.id, name) && node.init ? [node.init] : [],
  );
  return declared.length === 1 ? declared[0] : undefined;
}
