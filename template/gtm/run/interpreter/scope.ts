/** Names and their values, block within block. */
export interface Scope {
  /** Makes a name in this very block. A name that is there already gets the value. */
  declare(name: string, value: unknown, isFixed?: boolean): void;
  /** Whether this very block has the name. */
  owns(name: string): boolean;
  /** The value of a name; one that nobody declared has none. */
  read(name: string): unknown;
  /** A fixed name keeps its value, without a word; one that nobody declared cannot be assigned. */
  assign(name: string, value: unknown): void;
  inner(): Scope;
}

interface Slot {
  value: unknown;
  readonly isFixed: boolean;
}

/** An empty block, within another or on its own. */
export const createScope = (outer?: Scope): Scope => {
  const slots = new Map<string, Slot>();

  const scope: Scope = {
    declare(name, value, isFixed = false) {
      slots.set(name, { value, isFixed });
    },
    owns: name => slots.has(name),
    read: name => (slots.has(name) ? slots.get(name)?.value : outer?.read(name)),
    assign(name, value) {
      const slot = slots.get(name);
      if (slot && !slot.isFixed) slot.value = value;
      if (slot) return;
      if (!outer) throw new Error(`Sandboxed code assigns to "${name}", which it has not declared.`);
      outer.assign(name, value);
    },
    inner: () => createScope(scope),
  };
  return scope;
};
