import fc from 'fast-check';
import { simulatedSite } from '../../transparency/simulated-site.ts';
import type { AnyRandomSites } from '../room/random-site.ts';
import { type CrispOptions, simulate } from './simulator.ts';

interface Page {
  $crisp?: { push?: (...commands: unknown[]) => unknown };
}

const push = (page: object, ...commands: unknown[]) => (page as Page).$crisp?.push?.(...commands);

const withOptions = (options: CrispOptions) =>
  simulatedSite({
    simulate: page => simulate(page, options),
    does: [
      widget => widget.unload(),
      widget => widget.reply('Hello'),
      widget => widget.giveEmail(),
      widget => widget.reset(),
      (_, page) => push(page, ['do', 'chat:open']),
      (_, page) => push(page, ['off', 'chat:opened']),
      (_, page) => push(page, ['set', 'user:email', ['mira.beispiel@example.com']]),
    ],
    // The site hands its functions over in commands, and lets the object be.
    ownerOf: () => undefined,
    keys: ['push'],
    handsOver: [
      page => {
        (page as Page).$crisp ??= [] as Page['$crisp'] & object;
      },
      (page, [listener]) => push(page, ['on', 'chat:opened', listener]),
      (page, [listener]) => {
        push(page, ['off', 'message:sent', listener]);
        push(page, ['on', 'message:sent', listener]);
      },
      (page, [listener]) => {
        (page as { CRISP_READY_TRIGGER?: unknown }).CRISP_READY_TRIGGER = () =>
          push(page, ['on', 'chat:closed', listener]);
      },
    ],
    siteAction: fc.constant({ does: 'delete' as const }),
  });

export const simulatedSites: AnyRandomSites = [withOptions({}), withOptions({ keepsArray: true })];
