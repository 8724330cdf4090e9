/**
 * Runs sandboxed code as GTM does: it walks the program instead of handing it to the browser, so that nothing of the
 * page is in reach and no policy of a page is in the way.
 */
import {
  type AnyNode,
  type ArrowFunctionExpression,
  type BlockStatement,
  type Expression,
  type FunctionDeclaration,
  type FunctionExpression,
  type Pattern,
  type Program,
  parse,
  type Statement,
  type VariableDeclaration,
} from 'acorn';
import { known } from '../../known.ts';
import { readMember, writeMember } from './members.ts';
import { binary, keyOf, unary } from './operators.ts';
import { createScope, type Scope } from './scope.ts';

type Node<Type extends AnyNode['type']> = Extract<AnyNode, { type: Type }>;
type Evaluators = { readonly [type: string]: (node: never, scope: Scope) => unknown };
type Executors = { readonly [type: string]: (node: never, scope: Scope) => Ending | undefined };
type AnyFunction = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;

/** How a statement ended, if not by reaching its end. */
type Ending = { readonly by: 'break' | 'continue' } | { readonly by: 'return'; readonly value: unknown };

const programs = new Map<string, Program>();

const parsed = (code: string): Program => {
  const program =
    programs.get(code) ??
    parse(code, { ecmaVersion: 2015, sourceType: 'script', allowReturnOutsideFunction: true });
  programs.set(code, program);
  return program;
};

/** Runs a program that sees nothing but these names. Its value is that of a top-level `return`. */
export const interpret = (code: string, names: { readonly [name: string]: unknown }): unknown => {
  const outermost = createScope();
  for (const [name, value] of Object.entries(names)) outermost.declare(name, value);
  return returned(runBody(parsed(code).body, outermost.inner()));
};

const returned = (ending: Ending | undefined): unknown =>
  ending?.by === 'return' ? ending.value : undefined;

const evaluate = (node: AnyNode, scope: Scope): unknown =>
  known(evaluators, node.type, 'expression')(node as never, scope);

const execute = (node: AnyNode, scope: Scope): Ending | undefined =>
  known(executors, node.type, 'statement')(node as never, scope);

/** Functions are there before the first statement runs, and so are names that `var` declares. */
const runBody = (body: readonly AnyNode[], scope: Scope): Ending | undefined => {
  for (const name of body.flatMap(varsIn)) if (!scope.owns(name)) scope.declare(name, undefined);
  return runBlock(body, scope);
};

const runBlock = (body: readonly AnyNode[], scope: Scope): Ending | undefined => {
  for (const node of body) {
    if (node.type === 'FunctionDeclaration' && node.id) {
      scope.declare(node.id.name, makeFunction(node as FunctionDeclaration, scope));
    }
  }
  for (const node of body) {
    const ending = execute(node, scope);
    if (ending) return ending;
  }
  return undefined;
};

/** Names that `var` declares in a statement, however deep, but not in functions within it. */
const varsIn = (node: AnyNode): string[] => {
  if (/Function/.test(node.type)) return [];
  if (node.type === 'VariableDeclaration' && node.kind === 'var') {
    return node.declarations.map(({ id }) => nameOf(id));
  }
  return Object.values(node)
    .flat()
    .filter((value): value is AnyNode => typeof (value as AnyNode | null)?.type === 'string')
    .flatMap(varsIn);
};

const nameOf = (pattern: Pattern): string => {
  if (pattern.type !== 'Identifier') throw new Error(`Sandboxed code takes no ${pattern.type} for a name.`);
  return pattern.name;
};

/** Every function has its own `arguments`, an arrow too, and none has a `this`. */
const makeFunction =
  ({ params, body }: AnyFunction, outer: Scope): ((...args: unknown[]) => unknown) =>
  (...args) => {
    const scope = outer.inner();
    scope.declare('arguments', args);
    params.forEach((param, index) => {
      scope.declare(nameOf(param), args[index]);
    });
    return body.type === 'BlockStatement' ? returned(runBody(body.body, scope)) : evaluate(body, scope);
  };

const call = (callee: unknown, self: unknown, args: readonly unknown[]): unknown => {
  if (typeof callee !== 'function') {
    throw new Error(`Attempting to execute non-function: ${typeof callee}.`);
  }
  return Reflect.apply(callee as () => unknown, self, args);
};

/** The object and the key of something after a dot or in brackets. */
const placeOf = ({ object, property, computed }: Node<'MemberExpression'>, scope: Scope) => {
  const target = evaluate(object, scope);
  const key = computed ? keyOf(evaluate(property, scope)) : (property as Node<'Identifier'>).name;
  return { target, key };
};

/** Something that can stand on the left of `=`. */
const reference = (node: Pattern | Expression, scope: Scope) => {
  if (node.type === 'MemberExpression') {
    const { target, key } = placeOf(node, scope);
    return {
      read: () => readMember(target, key),
      write: (value: unknown) => writeMember(target, key, value),
    };
  }
  const name = nameOf(node as Pattern);
  return { read: () => scope.read(name), write: (value: unknown) => scope.assign(name, value) };
};

const evaluators: Evaluators = {
  Literal: ({ value, regex }: Node<'Literal'>) => {
    if (regex) throw new Error('Sandboxed code has no regular expressions.');
    return value;
  },
  Identifier: ({ name }: Node<'Identifier'>, scope) => scope.read(name),
  ArrayExpression: ({ elements }: Node<'ArrayExpression'>, scope) =>
    elements.map(element => element && evaluate(element, scope)),
  ObjectExpression({ properties }: Node<'ObjectExpression'>, scope) {
    const object = {};
    for (const property of properties) {
      const { key, value, computed, shorthand, method } = property as Node<'Property'>;
      if (computed || shorthand || method) throw new Error('Sandboxed code writes out each key and value.');
      const name = key.type === 'Identifier' ? key.name : String((key as Node<'Literal'>).value);
      writeMember(object, name, evaluate(value, scope));
    }
    return object;
  },
  FunctionExpression: makeFunction,
  ArrowFunctionExpression: makeFunction,
  MemberExpression(node: Node<'MemberExpression'>, scope) {
    const { target, key } = placeOf(node, scope);
    return readMember(target, key);
  },
  CallExpression({ callee, arguments: args }: Node<'CallExpression'>, scope) {
    const { target, key } = callee.type === 'MemberExpression' ? placeOf(callee, scope) : {};
    const called = key === undefined ? evaluate(callee, scope) : readMember(target, key);
    return call(
      called,
      target,
      args.map(arg => evaluate(arg, scope)),
    );
  },
  ConditionalExpression: ({ test, consequent, alternate }: Node<'ConditionalExpression'>, scope) =>
    evaluate(evaluate(test, scope) ? consequent : alternate, scope),
  LogicalExpression({ operator, left, right }: Node<'LogicalExpression'>, scope) {
    const value = evaluate(left, scope);
    return Boolean(value) === (operator === '&&') ? evaluate(right, scope) : value;
  },
  BinaryExpression: ({ operator, left, right }: Node<'BinaryExpression'>, scope) =>
    known(binary, operator, 'operator')(evaluate(left as Expression, scope), evaluate(right, scope)),
  UnaryExpression: ({ operator, argument }: Node<'UnaryExpression'>, scope) =>
    known(unary, operator, 'operator')(evaluate(argument, scope)),
  AssignmentExpression({ operator, left, right }: Node<'AssignmentExpression'>, scope) {
    const place = reference(left, scope);
    const assigned = known(
      { '=': () => evaluate(right, scope), '+=': () => binary['+']?.(place.read(), evaluate(right, scope)) },
      operator,
      'operator',
    )();
    place.write(assigned);
    return assigned;
  },
  UpdateExpression({ operator, argument, prefix }: Node<'UpdateExpression'>, scope) {
    const place = reference(argument, scope);
    const before = Number(place.read());
    const after = operator === '++' ? before + 1 : before - 1;
    place.write(after);
    return prefix ? after : before;
  },
};

const declare = ({ kind, declarations }: VariableDeclaration, scope: Scope): void => {
  for (const { id, init } of declarations) {
    const name = nameOf(id);
    if (kind !== 'var') scope.declare(name, init ? evaluate(init, scope) : undefined, kind === 'const');
    else if (init) scope.assign(name, evaluate(init, scope));
  }
};

/** Runs a loop's body until it says to leave. */
const round = (body: Statement, scope: Scope): Ending | 'go on' => {
  const ending = execute(body, scope);
  return ending && ending.by !== 'continue' ? ending : 'go on';
};

const leave = (ending: Ending): Ending | undefined => (ending.by === 'return' ? ending : undefined);

/** Runs the body for each item, under a name that is new each time. */
const forEach = (
  left: AnyNode,
  items: readonly unknown[],
  body: Statement,
  outer: Scope,
): Ending | undefined => {
  for (const item of items) {
    const scope = outer.inner();
    if (left.type === 'VariableDeclaration' && left.kind !== 'var') {
      scope.declare(nameOf(left.declarations[0]!.id), item, left.kind === 'const');
    } else {
      const target = left.type === 'VariableDeclaration' ? left.declarations[0]!.id : (left as Pattern);
      reference(target, scope).write(item);
    }
    const ending = round(body, scope);
    if (ending !== 'go on') return leave(ending);
  }
  return undefined;
};

const listOf = (value: unknown): readonly unknown[] => {
  if (typeof value === 'string' || Array.isArray(value)) return [...value];
  throw new TypeError('Only arrays and strings can be gone through.');
};

const executors: Executors = {
  ExpressionStatement({ expression }: Node<'ExpressionStatement'>, scope) {
    evaluate(expression, scope);
    return undefined;
  },
  VariableDeclaration(node: VariableDeclaration, scope) {
    declare(node, scope);
    return undefined;
  },
  FunctionDeclaration: () => undefined,
  EmptyStatement: () => undefined,
  BlockStatement: ({ body }: BlockStatement, scope) => runBlock(body, scope.inner()),
  ReturnStatement: ({ argument }: Node<'ReturnStatement'>, scope) => ({
    by: 'return',
    value: argument ? evaluate(argument, scope) : undefined,
  }),
  BreakStatement: () => ({ by: 'break' }),
  ContinueStatement: () => ({ by: 'continue' }),
  IfStatement({ test, consequent, alternate }: Node<'IfStatement'>, scope) {
    if (evaluate(test, scope)) return execute(consequent, scope);
    return alternate ? execute(alternate, scope) : undefined;
  },
  WhileStatement({ test, body }: Node<'WhileStatement'>, scope) {
    while (evaluate(test, scope)) {
      const ending = round(body, scope);
      if (ending !== 'go on') return leave(ending);
    }
    return undefined;
  },
  ForStatement({ init, test, update, body }: Node<'ForStatement'>, outer) {
    const scope = outer.inner();
    if (init?.type === 'VariableDeclaration') declare(init, scope);
    else if (init) evaluate(init, scope);
    while (!test || evaluate(test, scope)) {
      const ending = round(body, scope);
      if (ending !== 'go on') return leave(ending);
      if (update) evaluate(update, scope);
    }
    return undefined;
  },
  ForInStatement: ({ left, right, body }: Node<'ForInStatement'>, scope) =>
    forEach(left, Object.keys(Object(evaluate(right, scope)) as object), body, scope),
  ForOfStatement: ({ left, right, body }: Node<'ForOfStatement'>, scope) =>
    forEach(left, listOf(evaluate(right, scope)), body, scope),
  SwitchStatement({ discriminant, cases }: Node<'SwitchStatement'>, outer) {
    const value = evaluate(discriminant, outer);
    const scope = outer.inner();
    const hit = cases.findIndex(({ test }) => test && evaluate(test, scope) === value);
    const first = hit < 0 ? cases.findIndex(({ test }) => !test) : hit;
    if (first < 0) return undefined;
    const ending = runBlock(
      cases.slice(first).flatMap(({ consequent }) => consequent),
      scope,
    );
    return ending?.by === 'break' ? undefined : ending;
  },
};
