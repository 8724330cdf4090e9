import { apis } from './apis.ts';
import type { Host } from './host.ts';

/** `require` of a template: each API is made anew for each run of the program. */
export const createRequire =
  (host: Host) =>
  (name: unknown): unknown => {
    if (typeof name !== 'string' || !Object.hasOwn(apis, name)) {
      throw new Error(`${String(name)} is not a valid API name.`);
    }
    const create = apis[name]?.create;
    if (!create) throw new Error(`The stand-in does not model ${name}.`);
    return create(host);
  };
