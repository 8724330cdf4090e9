/** Notes what the site's own code sees, in words that are the same on two pages on which nothing differs. */
export interface Recorder {
  readonly lines: readonly string[];
  /** Gives a thing the name under which it is noted: things are told apart by who they are. */
  name<Thing>(thing: Thing, name: string): Thing;
  /** Whether a thing has a name: those of the site have one. */
  knows(thing: unknown): boolean;
  note(what: string, ...values: readonly unknown[]): void;
}

/** A recorder that has noted nothing yet. */
export function createRecorder(): Recorder {
  const names = new Map<unknown, string>();
  const lines: string[] = [];
  return {
    lines,
    name: (thing, name) => {
      names.set(thing, name);
      return thing;
    },
    knows: thing => names.has(thing),
    note: (what, ...values) => {
      lines.push([what, ...values.map(value => show(value, names))].join(' '));
    },
  };
}

/** A thing without a name is one that the site has not made: an error of the language, what a chat says, or ours. */
function show(value: unknown, names: ReadonlyMap<unknown, string>): string {
  const name = names.get(value);
  if (name) return name + marks(value as object);
  if (value instanceof Error) return value.name;
  return typeof value === 'function' ? 'a strange function' : String(JSON.stringify(value));
}

/** How often callbacks have changed an object; some objects do not let themselves be looked at. */
function marks(value: object): string {
  try {
    return "'".repeat((value as { marks?: number }).marks ?? 0);
  } catch {
    return '';
  }
}
