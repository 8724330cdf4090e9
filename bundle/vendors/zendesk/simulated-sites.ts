import { memberAction } from '../../transparency/property.ts';
import { simulatedSite } from '../../transparency/simulated-site.ts';
import type { AnyRandomSites } from '../room/random-site.ts';
import { simulate, type ZendeskOptions } from './simulator.ts';

interface Page {
  zE?: (...args: unknown[]) => unknown;
  zESettings?: object;
}

const site = (options: ZendeskOptions) =>
  simulatedSite({
    simulate: page => {
      (page as Page).zESettings = {};
      return simulate(page, options);
    },
    does: [
      widget => widget.unload(),
      widget => widget.offer(),
      widget => widget.reply('Hello'),
      widget => widget.press(),
      widget => widget.assign(),
      widget => widget.rate('Good'),
      (_, page) => (page as Page).zE!('messenger', 'open'),
      (_, page) => (page as Page).zE!('webWidget', 'open'),
    ],
    // What the chat reads of the site is none of our script's business.
    ownerOf: page => (page as Page).zESettings,
    keys: ['cookies', 'webWidget'],
    handsOver: [
      (page, [listener]) => (page as Page).zE!('messenger:on', 'open', listener),
      (page, [listener]) => (page as Page).zE!('webWidget:on', 'chat:start', listener),
      (page, [listener]) => (page as Page).zE!(listener),
    ],
    siteAction: memberAction,
  });

/** A site with either widget, and with one that knows openings and closings alone. */
export const simulatedSites: AnyRandomSites = [
  site({ widget: 'messenger' }),
  site({ widget: 'classic' }),
  site({ isOld: true }),
];
