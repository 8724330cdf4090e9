import Alpine from 'alpinejs';
import { seen, settled, tell } from '../../room/story.ts';
import { visit } from './visit.ts';

/** Alpine wraps a store when it is read; templates follow it. */
function store(name: string) {
  Alpine.store(name, {
    apiKey: 'Ab12Cd',
    opened: 0,
    texts: [] as string[],
    onOpen: () => {
      (Alpine.store(name) as { opened: number }).opened++;
    },
    onMessage: ({ content }: { content: string }) => {
      (Alpine.store(name).texts as string[]).push(content);
    },
  });
  const made = Alpine.store(name);
  Alpine.effect(() => seen.push(`${name}: ${JSON.stringify(made)}`));
  return made;
}

tell(async () => {
  const names: string[] = [];
  document.body.innerHTML = '<p x-data x-text="$store.chat0?.opened"></p>';
  Alpine.start();
  const next = () => {
    const name = `chat${names.length}`;
    names.push(name);
    return store(name);
  };
  await visit(next, () => ({ apiKey: 'Ab12Cd', plan: 'basic' }));
  await settled();
  return [names.map(name => Alpine.store(name)), document.body.textContent];
});
