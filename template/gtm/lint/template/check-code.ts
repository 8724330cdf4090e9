/** Says where code leaves the part of JavaScript that GTM's template editor and interpreter accept. */
import type { AnyNode } from 'acorn';
import type { Finding } from '../finding.ts';
import { foreignMethods } from './foreign-methods.ts';
import { nodesIn, parsed } from './tree.ts';

/** Where the code comes from, and the names it sees without declaring them. */
export interface CodeContext {
  readonly path: string;
  readonly globals: readonly string[];
}

/** Finds everything in a program that GTM would refuse or not understand. */
export function checkCode(code: string, { path: where, globals }: CodeContext): Finding[] {
  const missing: number[] = [];
  const program = parsed(code, at => missing.push(at));
  if (typeof program === 'string') {
    return [
      {
        path: where,
        description: `It does not parse: ${program}.`,
        fix: 'Write ECMAScript 5 with let, const and arrows.',
      },
    ];
  }
  const at = (position: number): string => `${where}, line ${code.slice(0, position).split('\n').length}`;
  const nodes = nodesIn(program);
  const declared = new Set([...globals, ...nodes.flatMap(namesDeclared)]);
  return [
    ...missing.map(position => ({
      path: at(position),
      description: 'A semicolon is missing.',
      fix: 'Write it; GTM does not add any.',
    })),
    ...nodes.flatMap(node => {
      const description = foreign(node);
      return description
        ? [
            {
              path: at(node.start),
              description: `${description} is not accepted.`,
              fix: 'Write it in older JavaScript.',
            },
          ]
        : [];
    }),
    ...foreignMethods(program).map(({ name, start }) => ({
      path: at(start),
      description: `The method ${name} is not accepted.`,
      fix: 'Use one that the interpreter of GTM has, see its list of methods.',
    })),
    ...constantsAssigned(nodes).map(({ name, start }) => ({
      path: at(start),
      description: `The constant ${name} is assigned again, which GTM ignores silently.`,
      fix: 'Declare it with let.',
    })),
    ...nodes.flatMap(namesUsed).flatMap(({ name, start }) =>
      declared.has(name)
        ? []
        : [
            {
              path: at(start),
              description: `${name} is not declared.`,
              fix: 'Get it with require, or declare it.',
            },
          ],
    ),
  ];
}

const accepted = new Set(
  (
    'Program VariableDeclaration VariableDeclarator FunctionDeclaration FunctionExpression ArrowFunctionExpression ' +
    'BlockStatement ReturnStatement ExpressionStatement EmptyStatement IfStatement ConditionalExpression ForStatement ' +
    'ForInStatement ForOfStatement WhileStatement SwitchStatement SwitchCase BreakStatement ContinueStatement ' +
    'CallExpression MemberExpression Identifier Literal ArrayExpression ObjectExpression Property LogicalExpression ' +
    'BinaryExpression AssignmentExpression UpdateExpression UnaryExpression'
  ).split(' '),
);

const operators: { readonly [type: string]: readonly string[] } = {
  UnaryExpression: ['!', '-', 'typeof'],
  AssignmentExpression: ['=', '+='],
  BinaryExpression: ['===', '!==', '==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%'],
};

/** What about a node GTM does not know, if anything. */
function foreign(node: AnyNode): string | undefined {
  if (!accepted.has(node.type)) return node.type;
  if ('operator' in node && operators[node.type] && !operators[node.type]!.includes(node.operator)) {
    return `The operator ${node.operator}`;
  }
  if (node.type === 'Property') {
    if (node.shorthand || node.method || node.computed || node.kind !== 'init')
      return 'A short form of a property';
  }
  if (node.type === 'Literal' && 'regex' in node && node.regex) return 'A regular expression';
  if ((node.type === 'BreakStatement' || node.type === 'ContinueStatement') && node.label) return 'A label';
  if ('generator' in node && node.generator) return 'A generator';
}

function namesDeclared(node: AnyNode): string[] {
  const patterns =
    node.type === 'VariableDeclarator'
      ? [node.id]
      : 'params' in node
        ? [...node.params, ...('id' in node && node.id ? [node.id] : [])]
        : [];
  return patterns.flatMap(pattern => (pattern.type === 'Identifier' ? [pattern.name] : []));
}

/** Assignments to names that are declared with const, and with nothing else. */
function constantsAssigned(nodes: readonly AnyNode[]): { name: string; start: number }[] {
  const declared = nodes.flatMap(node =>
    node.type === 'VariableDeclaration'
      ? node.declarations.flatMap(({ id }) =>
          id.type === 'Identifier' ? [{ name: id.name, kind: node.kind }] : [],
        )
      : [],
  );
  const isConstant = (name: string): boolean => {
    const found = declared.filter(other => other.name === name);
    return found.length > 0 && found.every(({ kind }) => kind === 'const');
  };
  return nodes.flatMap(node =>
    node.type === 'AssignmentExpression' && node.left.type === 'Identifier' && isConstant(node.left.name)
      ? [{ name: node.left.name, start: node.start }]
      : [],
  );
}

/** Identifiers that stand for a value: no keys of objects, no members after a dot. */
function namesUsed(node: AnyNode): { name: string; start: number }[] {
  const parts = Object.entries(node)
    .filter(([key]) => !(key === 'key' || (key === 'property' && 'computed' in node && !node.computed)))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value])) as (AnyNode | null)[];
  return parts.flatMap(part => (part?.type === 'Identifier' ? [{ name: part.name, start: part.start }] : []));
}
