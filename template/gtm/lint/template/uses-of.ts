/** Which APIs a program requires, and what it does with them. */
import type { AnyNode, CallExpression } from 'acorn';
import { isName, nodesIn } from './tree.ts';

export interface Use {
  /** The name given to `require`. */
  readonly api: string;
  /** The name under which the program has it. */
  readonly name: string;
  /** The calls of it. */
  readonly calls: readonly CallExpression[];
  /** How often its name stands elsewhere: as an object, or handed on. */
  readonly mentions: number;
}

/** Lists each API that is required into a constant. */
export function usesOf(program: AnyNode): Use[] {
  const nodes = nodesIn(program);
  return nodes.flatMap(node => {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') return [];
    const api = requiredBy(node.init);
    if (api === undefined) return [];
    const { name } = node.id;
    const calls = nodes.filter(
      (other): other is CallExpression => other.type === 'CallExpression' && isName(other.callee, name),
    );
    const named = nodes.filter(other => isName(other, name)).length;
    return [{ api, name, calls, mentions: named - calls.length - 1 }];
  });
}

function requiredBy(node: AnyNode | null | undefined): string | undefined {
  if (node?.type !== 'CallExpression' || !isName(node.callee, 'require')) return;
  const [first] = node.arguments;
  return first?.type === 'Literal' ? String(first.value) : undefined;
}
