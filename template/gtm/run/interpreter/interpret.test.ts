/** How sandboxed code runs: each row one thing that GTM does otherwise than a browser, or that it does as well. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { interpret } from './interpret.ts';

const run = (code: string): unknown =>
  interpret(code, { data: { a: 1 }, outside: (...args: unknown[]) => args });

const gives: readonly [description: string, code: string, value: unknown][] = [
  ['ends at a return on top, with its value', 'return 1 + 1; return 3;', 2],
  ['gives nothing without a return', 'data.a;', undefined],
  ['sees the names it is given', 'return data.a;', 1],

  ['gives an arrow its own arguments', 'const f = (a) => arguments; return f(1, 2);', [1, 2]],
  [
    'gives an arrow within a function its own arguments',
    'function f() { return ((b) => arguments[0])(5); } return f(7);',
    5,
  ],
  ['passes over the assignment of a constant', 'const a = 1; a = 2; a += 5; return a;', 1],
  ['lets a variable be assigned', 'let a = 1; a = 2; a += 5; return a;', 7],
  ['reads a name that nobody declared as undefined', 'return typeof nobody + nobody;', 'undefinedundefined'],
  ['keeps names of a block in the block', 'let a = 1; { let a = 2; } return a;', 1],
  ['lifts functions to the top', 'return f(); function f() { return 1; }', 1],
  ['lifts var to its function', 'if (true) { var a = 1; } return a;', 1],
  ['shadows a var by that of an inner function', 'var a = 1; (() => { var a = 2; })(); return a;', 1],
  [
    'keeps a name of its own for each round of a loop',
    'const f = []; for (const x of [1, 2]) { f.push(() => x); } return f[0]() + f[1]();',
    3,
  ],
  ['goes through keys', 'let t = ""; for (const k in { a: 1, b: 2 }) { t += k; } return t;', 'ab'],
  [
    'counts, breaks and continues',
    'let n = 0; for (let i = 0; i < 9; i++) { if (i === 2) continue; if (i > 4) break; n += i; } return n;',
    8,
  ],
  ['returns out of a loop', 'const f = () => { while (true) { return 4; } }; return f();', 4],
  [
    'goes on in the next case until a break',
    'let t = ""; switch (2) { case 1: t += 1; case 2: t += 2; case 3: t += 3; break; default: t += 4; } return t;',
    '23',
  ],
  ['takes the default where no case fits', 'switch (9) { case 1: return 1; default: return 0; }', 0],
  [
    'weighs from left to right and no further than needed',
    'return (0 || null || "x") + (1 && 2) + (null ? 1 : 3);',
    'x23',
  ],

  [
    'cuts and searches texts',
    'return ["abc".charAt(1), "abc".indexOf("c"), "a-b".split("-"), " x ".trim(), "abc".slice(1), "ABC".toLowerCase()];',
    ['b', 2, ['a', 'b'], 'x', 'bc', 'abc'],
  ],
  ['takes an expression as a text', 'return ["a1b2".match("[0-9]")[0], "abc".search("c$")];', ['1', 2]],
  ['replaces the first occurrence of a text', 'return "a.a.a".replace(".", "-");', 'a-a.a'],
  ['has the length and the signs of a text', 'return ["abc".length, "abc"[1]];', [3, 'b']],
  ...['includes', 'startsWith', 'endsWith', 'padStart', 'repeat', 'charCodeAt'].map(
    name => [`has no ${name} of texts`, `return "abc".${name};`, undefined] as [string, string, unknown],
  ),
  [
    'maps, filters, sorts and folds arrays',
    'return [3, 1, 2].filter(x => x > 1).sort().map(x => x * 2).reduce((a, b) => a + b, 0);',
    10,
  ],
  [
    'takes from both ends and from within',
    'const a = [1, 2, 3, 4]; a.pop(); a.shift(); a.unshift(9); a.splice(1, 1); return a.concat([5]).reverse();',
    [5, 3, 9],
  ],
  ...['find', 'findIndex', 'includes', 'flat', 'fill', 'keys', 'at'].map(
    name => [`has no ${name} of arrays`, `return [1].${name};`, undefined] as [string, string, unknown],
  ),
  [
    'knows own keys of objects',
    'const o = { a: 1 }; return [o.hasOwnProperty("a"), o.hasOwnProperty("toString"), o.valueOf, o.constructor];',
    [true, false, undefined, undefined],
  ],
  ['writes numbers to a base', 'return [(255).toString(16), true.toString()];', ['ff', 'true']],
  ['has no toFixed of numbers', 'return (1.5).toFixed;', undefined],
  ...['call', 'apply', 'bind', 'name', 'length', 'prototype'].map(
    name =>
      [`has no ${name} of functions`, `return (() => 1).${name};`, undefined] as [string, string, unknown],
  ),
  ['keeps what is put on a function', 'const f = () => 1; f.x = 2; return f.x;', 2],
  [
    'has no way to a prototype',
    'const o = {}; o.__proto__ = { a: 1 }; return [o.a, o.hasOwnProperty("__proto__"), {}.__proto__];',
    [undefined, true, undefined],
  ],
  [
    'makes text of objects without asking them',
    'return "" + { toString: () => "mine" } + [1, [2, null]];',
    '[object Object]1,2,',
  ],
  [
    'compares objects by identity and the rest loosely',
    'const o = {}; return [o == o, {} == {}, 1 == "1", null == undefined, null === undefined];',
    [true, false, true, true, false],
  ],
  ['calls what it was given, without this', 'return outside(1, [2]);', [1, [2]]],
  ['passes over writing to a text', 'const t = "abc"; t.x = 1; return t.x;', undefined],
  ...[
    'window',
    'document',
    'globalThis',
    'console',
    'eval',
    'Math',
    'JSON',
    'parseFloat',
    'setTimeout',
    'Object',
    'process',
    'toString',
  ].map(name => [`has no ${name}`, `return ${name};`, undefined] as [string, string, unknown]),
];

const fails: readonly [description: string, code: string, message: RegExp][] = [
  ['assigning a name that nobody declared', 'leak = 1;', /assigns to "leak"/],
  ['calling what is no function', 'data.a();', /^Error: Attempting to execute non-function/],
  [
    'calling a method that is not there',
    '"abc".includes("a");',
    /^Error: Attempting to execute non-function/,
  ],
  ['reading below undefined', 'data.x.y;', /^TypeError: Cannot read property "y" of undefined/],
  ['reading below null', 'const n = null; n.y;', /^TypeError: Cannot read property "y" of null/],
  ['writing below undefined', 'data.x.y = 1;', /^TypeError: Cannot set property "y" of undefined/],
  ['this', 'return this;', /ThisExpression/],
  ['new', 'new Thing();', /NewExpression/],
  ['a class', 'class A {}', /ClassDeclaration/],
  ['throw', 'throw 1;', /ThrowStatement/],
  ['try', 'try { data.x.y; } catch (e) {}', /TryStatement/],
  ['do', 'do { } while (false);', /DoWhileStatement/],
  ['delete', 'delete data.a;', /"delete"/],
  ['void', 'return void 0;', /"void"/],
  ['in', 'return "a" in data;', /"in"/],
  ['instanceof', 'return data instanceof data;', /"instanceof"/],
  ['template literals', 'return `a`;', /TemplateLiteral/],
  ['regular expressions', 'return /a/;', /regular expressions/],
  ['short properties', 'const a = 1; return { a };', /writes out each key/],
  ['destructuring', 'const { a } = data;', /ObjectPattern/],
  ['default parameters', 'const f = (a = 1) => a; f();', /AssignmentPattern/],
  ['rest parameters', 'const f = (...a) => a; f();', /RestElement/],
  ['spread', 'outside(...[1]);', /SpreadElement/],
  ['other assignments', 'let a = 1; a -= 1;', /"-="/],
];

describe('a program', () => {
  for (const [description, code, value] of gives) test(description, () => assert.deepEqual(run(code), value));
});

describe('a program fails at', () => {
  for (const [description, code, message] of fails)
    test(description, () => assert.throws(() => run(code), message));
});
