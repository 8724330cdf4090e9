import { reactive, watch, watchEffect } from 'vue';
import { seen, tell } from '../../room/story.ts';
import { visit } from './visit.ts';

/** A store in the form of Vue's own guide, with callbacks that change it. */
function store(name: string) {
  const made = reactive({
    apiKey: 'Ab12Cd',
    opened: 0,
    messages: [] as string[],
    onOpen: () => {
      made.opened++;
    },
    onMessage: ({ content }: { content: string }) => {
      made.messages.push(content);
    },
  });
  watch(made, () => seen.push(`${name} changed`), { deep: true });
  watchEffect(() => seen.push(`${name} opened ${made.opened}, messages ${made.messages.length}`));
  return made;
}

tell(async () => {
  const stores: object[] = [];
  const next = () => {
    const made = store(`store ${stores.length}`);
    stores.push(made);
    return made;
  };
  await visit(next, () => reactive({ apiKey: 'Ab12Cd', plan: 'basic' }));
  return stores;
});
