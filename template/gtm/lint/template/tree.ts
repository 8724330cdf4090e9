/** Sandboxed code as a tree. */
import { type AnyNode, type Options, parse } from 'acorn';

/** The program as a tree, or what is wrong with it. */
export function parsed(
  code: string,
  onInsertedSemicolon: NonNullable<Options['onInsertedSemicolon']>,
): AnyNode | string {
  try {
    return parse(code, {
      ecmaVersion: 2015,
      sourceType: 'script',
      allowReturnOutsideFunction: true,
      onInsertedSemicolon,
    });
  } catch (error) {
    return (error as Error).message;
  }
}

/** A node and all nodes below it. */
export function nodesIn(node: AnyNode): AnyNode[] {
  const below = Object.values(node)
    .flat()
    .filter((value): value is AnyNode => typeof (value as AnyNode | null)?.type === 'string');
  return [node, ...below.flatMap(nodesIn)];
}

/** Whether a node is the name and nothing else. */
export const isName = (node: AnyNode, name: string): boolean =>
  node.type === 'Identifier' && node.name === name;
