import type { VendorCatalogue } from '../../../schemas/src/vendor.ts';
import { documented } from '../room/documented.ts';
import type { eventNames } from './event-names.ts';

const current = documented('current');

export const catalogue = {
  label: 'HubSpot',
  shortLabel: 'HubSpot',
  hue: 84,
  docs: 'https://developers.hubspot.com/docs/api-reference/conversations-chat-widget-sdk/guide',
  hears: 'The listener subscribes to the object of the chat on the page, as code of the site does.',
  firstEvents:
    'HubSpot reports that its widget has loaded as soon as it has, which a later script has missed.',
  engagedOncePer: 'conversation',
  known: {
    how: 'simulated',
    description:
      'It follows the documentation of the chat widget SDK, and public code of sites that use it; which events there are was checked against public copies of the visitor interface.',
    read: '2026-11',
    open: [
      'Whether a visitor whom the CRM knows already is reported as tied to a contact.',
      'How often the widget is reported as loaded where a page refreshes it.',
      'Whether a conversation that is closed by the team is told on a page that is open.',
      'Whether every open tab is told of a conversation.',
      'Whether a listener that throws keeps others from an event.',
    ],
  },
  messageText: 'HubSpot hands over no message text.',
  differs: [
    'HubSpot reports neither messages nor the opening of the window: a funnel begins with the conversation, and the wait for an answer is not known.',
    'A conversation is counted when the chat creates a new one; a message can do that without the team ever seeing a separate chat.',
    'Any touch of the widget is reported, the closing of a greeting included, so touches are other activity, not openings.',
    'A visitor who was tied to a contact before may be reported again as a lead, so leads are not counted as safe.',
    'A conversation that the team closes when the visitor has left is not reported to any page, so ends are a lower bound.',
    'A widget that the page refreshes may be reported as loaded again, so the number of times it was ready is not counted as safe.',
    'Of several answers that a visitor chooses at once, the first is recorded.',
    'Several open tabs of one visitor may each be told of the same conversation.',
  ],
  fingerprint: {
    globals: ['HubSpotConversations', 'hsConversationsOnReady'],
    script: '(js(-\\w+)?\\.hs-scripts|js(-\\w+)?\\.usemessages)\\.com/',
  },
  events: {
    widgetLoaded: current('load', 'The widget is loaded.'),
    userInteractedWithWidget: current('repeats', 'The visitor touches the widget in some way.'),
    conversationStarted: current('repeats', 'A new conversation begins.', 'payload'),
    userSelectedThread: current('repeats', 'The visitor goes to one of the conversations.', 'payload'),
    contactAssociated: current('repeats', 'The visitor is tied to a contact in the CRM.'),
    quickReplyButtonClick: current('repeats', 'The visitor chooses one or more of the answers.', 'payload'),
    conversationClosed: current('repeats', 'The team closes the conversation.', 'payload'),
    widgetClosed: current('repeats', 'The visitor closes the chat window.'),
    unreadConversationCountChanged: current('repeats', 'The number of conversations with news changes.'),
  },
  leftOut: ['unreadConversationCountChanged'],
} as const satisfies VendorCatalogue<typeof eventNames>;
