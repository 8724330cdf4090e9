/** The forms in which sites make their `civchat`. */
import type { Callable } from '../../transparency/callbacks.ts';

export const forms = ['plain', 'methods', 'accessors', 'frozen', 'a getter that throws', 'copy'] as const;

export type Form = (typeof forms)[number];

type Functions = { readonly [name: string]: Callable };

const config = { apiKey: 'Ab12Cd' };

/** Methods of a class stand on its prototype. */
const methods = (functions: Functions) => Object.assign(Object.create({ ...functions }), config);

/** A class or a reactive store keeps callbacks behind accessors of its prototype. */
function accessors(functions: Functions, names: readonly string[]): object {
  const kept = new WeakMap<object, { [name: string]: unknown }>();
  const keptOf = (owner: object) => kept.get(owner) ?? kept.set(owner, { ...functions }).get(owner)!;
  const prototype = {};
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      get(this: object) {
        return keptOf(this)[name];
      },
      set(this: object, value: unknown) {
        keptOf(this)[name] = value;
      },
      configurable: true,
      enumerable: true,
    });
  }
  return Object.assign(Object.create(prototype), config);
}

/** A new object of that form; what is frozen has no callbacks, or the chat would never start. */
export function configOf(form: Form, functions: Functions, names: readonly string[], now: unknown): object {
  const made: { readonly [form in Form]: () => object } = {
    plain: () => ({ ...config, ...functions }),
    methods: () => methods(functions),
    accessors: () => accessors(functions, names),
    frozen: () => Object.freeze({ ...config }),
    'a getter that throws': () => ({
      ...config,
      ...functions,
      get onClose(): never {
        throw new Error('of the site');
      },
    }),
    copy: () => ({ ...config, ...(now as object), ...functions }),
  };
  return made[form]();
}
