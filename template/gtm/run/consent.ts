export type ConsentState = 'granted' | 'denied';

/** Consent Mode as GTM's loader keeps it: a type that nobody set counts as granted. */
export interface Consent {
  /**
   * Sets the state before the visitor decides. A default of denied stands against later defaults. Listeners do not
   * hear of it, unless it comes with a wait for the decision, whose end they hear of.
   */
  setDefault(type: string, state: ConsentState, waiting?: boolean): void;
  /** Sets the visitor's decision, which beats every default, and tells the listeners if it changed anything. */
  update(type: string, state: ConsentState): void;
  /** Sets several at once; listeners hear of it when all are set. */
  updateAll(states: { readonly [type: string]: ConsentState }): void;
  /** Ends the wait for a decision about this type, if it still goes on. */
  stopWaiting(type: string): void;
  granted(type: string): boolean;
  /** Calls back when the state of the type may have changed. What a listener throws is swallowed. */
  listen(type: string, listener: () => void): void;
}

interface Entry {
  default?: boolean;
  update?: boolean;
  waiting?: boolean;
}

interface Listener {
  readonly type: string;
  readonly notify: () => void;
}

/** A fresh state in which nothing has been set. */
export const createConsent = (): Consent => {
  const entries = new Map<string, Entry>();
  const listeners: Listener[] = [];

  const entryOf = (type: string): Entry => {
    const entry = entries.get(type) ?? {};
    entries.set(type, entry);
    return entry;
  };
  const stateOf = (type: string): boolean | undefined => {
    const entry = entryOf(type);
    return entry.update ?? entry.default;
  };
  const endWait = (type: string): boolean => {
    const entry = entryOf(type);
    const waited = entry.waiting === true;
    entry.waiting = false;
    return waited;
  };
  const notify = (types: readonly string[]): void => {
    for (const { type, notify } of listeners.slice()) {
      if (!types.includes(type)) continue;
      try {
        notify();
      } catch {
        // The loader shields the page from its listeners.
      }
    }
  };

  const consent: Consent = {
    setDefault(type, state, waiting = false) {
      const entry = entryOf(type);
      if (entry.default === false) return;
      entry.default = state === 'granted';
      entry.waiting = waiting && entry.update === undefined;
    },
    update: (type, state) => consent.updateAll({ [type]: state }),
    updateAll(states) {
      const changed = Object.entries(states).filter(([type, state]) => {
        const before = stateOf(type);
        entryOf(type).update = state === 'granted';
        return endWait(type) || stateOf(type) !== before;
      });
      notify(changed.map(([type]) => type));
    },
    stopWaiting(type) {
      if (endWait(type)) notify([type]);
    },
    granted: type => stateOf(type) ?? true,
    listen: (type, notify) => void listeners.push({ type, notify }),
  };
  return consent;
};
