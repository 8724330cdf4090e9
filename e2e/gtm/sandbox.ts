import { apis } from './apis.ts';
import type { Host } from './host.ts';

/** Turns the text of a program into a function of the names it sees. */
export type Compile = (code: string) => (scope: object) => unknown;

/** Names and values, the only ones a program can see. */
export type Scope = { readonly [name: string]: unknown };

/**
 * A program as the text of a function of its scope. `with` catches every name, `eval` and names of later scripts
 * included, which shadowing by parameters cannot.
 */
export const renderProgram = (code: string): string =>
  `function (scope) { with (scope) { return (function () { 'use strict';\n${code}\n})(); } }`;

/** Compiles in place. A page whose policy forbids that needs its programs ready (see `programs.ts`). */
export const compileCode: Compile = code =>
  new Function(`return ${renderProgram(code)}`)() as ReturnType<Compile>;

/** Runs a program that sees nothing but the names of its scope. Its value is that of a top-level `return`. */
export const runProgram = (code: string, names: Scope, compile: Compile): unknown =>
  compile(code)(closed(names));

/** `require` of a template: each API is made anew for each run of the program. */
export const createRequire =
  (host: Host) =>
  (name: unknown): unknown => {
    if (typeof name !== 'string' || !Object.hasOwn(apis, name)) {
      throw new Error(`${String(name)} is not a valid API name.`);
    }
    return apis[name as keyof typeof apis](host);
  };

// A name that is not in scope reads as undefined and cannot be assigned, as in GTM's interpreter.
const closed = (names: Scope): object =>
  new Proxy(Object.create(null), {
    has: () => true,
    get: (_target, name) =>
      typeof name === 'string' && Object.hasOwn(names, name) ? names[name] : undefined,
    set: (_target, name) => {
      throw new Error(`Sandboxed code assigns to "${String(name)}", which it has not declared.`);
    },
  });
