import { memberAction } from '../../transparency/property.ts';
import { simulatedSite } from '../../transparency/simulated-site.ts';
import type { AnyRandomSites } from '../room/random-site.ts';
import { type Conversations, simulate } from './simulator.ts';

interface Page {
  HubSpotConversations?: Conversations;
  hsConversationsOnReady?: unknown;
}

export const simulatedSites: AnyRandomSites = [
  simulatedSite({
    simulate: page => simulate(page),
    does: [
      widget => widget.unload(),
      widget => widget.press('Return my tent'),
      widget => widget.reply('Hello'),
      widget => widget.identify(),
      widget => widget.end(),
      (_, page: Page) => page.HubSpotConversations?.clear({ resetWidget: true }),
      (_, page: Page) => page.HubSpotConversations?.widget.remove(),
      (_, page: Page) => page.HubSpotConversations?.widget.load(),
    ],
    // The one place in which the chat looks for functions of the site.
    ownerOf: page => (page as Page).hsConversationsOnReady,
    keys: ['0'],
    handsOver: [
      (page, listeners) => Object.assign(page, { hsConversationsOnReady: [...listeners] }),
      (page: Page, [listener]) => page.HubSpotConversations?.on('widgetClosed', listener as () => void),
      (page: Page, [listener]) => page.HubSpotConversations?.off('widgetClosed', listener as () => void),
    ],
    siteAction: memberAction,
  }),
];
