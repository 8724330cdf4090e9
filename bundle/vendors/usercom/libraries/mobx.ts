import { autorun, makeAutoObservable, observable, runInAction } from 'mobx';
import { attempt, seen, tell } from '../../room/story.ts';
import { page } from './globals.ts';
import { visit } from './visit.ts';

/**
 * A class store. The widget calls with a `this` of its own, so callbacks are bound; it deletes what it takes, which MobX
 * forbids for its own actions.
 */
class Store {
  apiKey = 'Ab12Cd';
  opened = 0;
  messages: string[] = [];

  readonly name: string;

  constructor(name: string) {
    this.name = name;
    makeAutoObservable(this, { name: false, onOpen: false, onMessage: false });
  }

  get summary() {
    return `${this.name} opened ${this.opened}, messages ${this.messages.length}`;
  }

  add(content: string) {
    this.messages.push(content);
  }

  onOpen = () => {
    runInAction(() => this.opened++);
  };

  onMessage = ({ content }: { content: string }) => this.add(content);
}

/** One whose callbacks are actions: the widget refuses it, with our script and without. */
class Refused {
  apiKey = 'Ab12Cd';

  constructor() {
    makeAutoObservable(this, {}, { autoBind: true });
  }

  onOpen() {
    seen.push('never');
  }
}

/** An object store, of which reactions follow every key. */
function objectStore(name: string) {
  const made = observable({
    apiKey: 'Ab12Cd',
    opened: 0,
    onOpen: () => {
      runInAction(() => made.opened++);
    },
  });
  autorun(() => seen.push(`${name}: ${JSON.stringify(made)}`));
  return made;
}

tell(async () => {
  const stores: object[] = [];
  const next = () => {
    const name = `store ${stores.length}`;
    const made = stores.length % 2 ? objectStore(name) : new Store(name);
    if (made instanceof Store) autorun(() => seen.push(made.summary));
    stores.push(made);
    return made;
  };
  await visit(next, () => observable({ apiKey: 'Ab12Cd', plan: 'basic' }));
  attempt(() => page.UE.pageHit(new Refused()));
  page.userengage('widget.open');
  return stores;
});
