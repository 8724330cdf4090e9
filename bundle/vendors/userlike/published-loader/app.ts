/** A page's own bundle with the vendor's npm loader, as the loader's guide shows it. */
import { createMessenger, type Unsubscribable, type v2 } from '@userlike/messenger';
import type { LoaderApp } from '../../room/published-loader.ts';

let api: v2.Api | undefined;
let messenger: v2.Messenger | undefined;
let mounted: Unsubscribable | undefined;

async function load(): Promise<v2.Api> {
  const result = await createMessenger({ version: 2, widgetKey: 'key' });
  if (result.kind === 'error') throw new Error(result.error);
  if (!result.value.api) throw new Error('This version of the messenger is no longer there.');
  return result.value.api;
}

const app: LoaderApp = {
  mount: async () => {
    api ??= await load();
    mounted = api.mount().subscribe({
      next: result => {
        if (result.kind === 'success' && result.value) messenger = result.value;
      },
    });
  },
  unmount: () => {
    mounted?.unsubscribe();
    messenger = undefined;
  },
  visit: async () => {
    await messenger?.maximize();
    await messenger?.minimize();
  },
};

Object.assign(window, { app });
