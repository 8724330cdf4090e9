import type { Callback, SiteCode } from '../room/site-code.ts';
import type { LoyjoyWidget } from './simulator.ts';

interface Page {
  LoyJoy(command: string, options?: object): void;
}

const boot = (page: object, listener: Callback) =>
  (page as Page).LoyJoy('boot', { process: 'p', eventListeners: [listener] });
const remove = (page: object) => (page as Page).LoyJoy('remove');

export const siteCode: SiteCode<LoyjoyWidget> = {
  loads: 'first',
  mount: (page, _chat, hear) => {
    boot(page, hear);
    return () => remove(page);
  },
  arrive: (page, _chat, hear) => {
    remove(page);
    boot(page, hear);
  },
  listenThrough: (page, tools, hear) => {
    const listener = tools.reduce<Callback>((earlier, tool) => tool(earlier), hear);
    boot(page, listener);
  },
};
