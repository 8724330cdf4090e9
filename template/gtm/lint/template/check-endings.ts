/** GTM waits for a tag to say how it ended: each way through its code has to say so, and once. */
import type { AnyNode, ArrowFunctionExpression, FunctionDeclaration, FunctionExpression } from 'acorn';
import { apis } from '../../sandbox/apis.ts';
import type { Finding } from '../finding.ts';
import type { TemplateCheck } from './template-sections.ts';
import { isName, nodesIn } from './tree.ts';

const endings = ['gtmOnSuccess', 'gtmOnFailure'];

type AnyFunction = ArrowFunctionExpression | FunctionExpression | FunctionDeclaration;
type Functions = ReadonlyMap<string, AnyFunction>;

/** One way through a piece of code: how often it says the end (2 stands for more), and whether it returns. */
interface Way {
  readonly ends: number;
  readonly returns: boolean;
}

const silent: Way = { ends: 0, returns: false };
const once: Way = { ends: 1, returns: false };

export const checkEndings: TemplateCheck = ({ program }) => {
  if (program?.type !== 'Program') return [];
  const missing = endings.filter(name => !nodesIn(program).some(node => isEnding(node, [name])));
  if (missing.length > 0) {
    return missing.map(name => fault(`It never calls data.${name}.`, 'Call one of the two on every path.'));
  }
  const ways = inSequence(program.body, functionsIn(program));
  return [
    ...(ways.some(({ ends }) => ends === 0)
      ? [fault('One path through it ends without either.', 'Call one of the two on every path.')]
      : []),
    ...(ways.some(({ ends }) => ends > 1)
      ? [fault('One path through it calls them twice.', 'Call one of the two once, and return.')]
      : []),
  ];
};

/** Functions by the name that holds them. */
function functionsIn(program: AnyNode): Functions {
  return new Map(
    nodesIn(program).flatMap((node): [string, AnyFunction][] => {
      if (node.type === 'FunctionDeclaration' && node.id)
        return [[node.id.name, node as FunctionDeclaration]];
      if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') return [];
      return isFunction(node.init) ? [[node.id.name, node.init]] : [];
    }),
  );
}

function inSequence(nodes: readonly AnyNode[], functions: Functions): readonly Way[] {
  return nodes.reduce<readonly Way[]>(
    (ways, node) => {
      const next = within(node, functions);
      return different(
        ways.flatMap(way =>
          way.returns
            ? [way]
            : next.map(({ ends, returns }) => ({ ends: Math.min(2, way.ends + ends), returns })),
        ),
      );
    },
    [silent],
  );
}

function within(node: AnyNode | null | undefined, functions: Functions): readonly Way[] {
  if (!node || isFunction(node)) return [silent];
  switch (node.type) {
    case 'ReturnStatement':
      return within(node.argument, functions).map(({ ends }) => ({ ends, returns: true }));
    case 'IfStatement':
    case 'ConditionalExpression': {
      const branches = [node.consequent, node.alternate].flatMap(branch => within(branch, functions));
      return different(branches);
    }
    case 'LogicalExpression':
      return different([silent, ...within(node.right, functions)]);
    case 'CallExpression':
      return ofCall(node.callee, node.arguments, functions);
    default:
      return inSequence(nodesBelow(node), functions);
  }
}

function ofCall(callee: AnyNode, args: readonly AnyNode[], functions: Functions): readonly Way[] {
  if (isEnding(callee, endings)) return [once];
  if (callee.type !== 'Identifier') return [silent];
  if (!apis[callee.name]?.callsOne) return ofFunction(callee, functions);
  const given = args.filter(arg => isFunction(arg) || isEnding(arg, endings) || functionOf(arg, functions));
  return given.length < 2 ? [silent] : different(given.flatMap(arg => ofFunction(arg, functions)));
}

/** What calling a function comes to; one that calls itself is looked into once. */
function ofFunction(node: AnyNode, functions: Functions): readonly Way[] {
  if (isEnding(node, endings)) return [once];
  const called = functionOf(node, functions);
  if (!called) return [silent];
  const others = new Map([...functions].filter(([, other]) => other !== called));
  return different(within(called.body, others).map(({ ends }) => ({ ends, returns: false })));
}

function functionOf(node: AnyNode, functions: Functions): AnyFunction | undefined {
  if (isFunction(node)) return node;
  return node.type === 'Identifier' ? functions.get(node.name) : undefined;
}

function isFunction(node: AnyNode | null | undefined): node is AnyFunction {
  return node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression';
}

const isEnding = (node: AnyNode, names: readonly string[]): boolean =>
  node.type === 'MemberExpression' &&
  isName(node.object, 'data') &&
  names.some(name => isName(node.property, name));

const nodesBelow = (node: AnyNode): AnyNode[] =>
  node.type === 'FunctionDeclaration'
    ? []
    : Object.values(node)
        .flat()
        .filter((value): value is AnyNode => typeof (value as AnyNode | null)?.type === 'string');

const different = (ways: readonly Way[]): readonly Way[] =>
  ways.filter((way, at) => ways.findIndex(other => JSON.stringify(other) === JSON.stringify(way)) === at);

const fault = (description: string, fix: string): Finding => ({ path: 'code', description, fix });
