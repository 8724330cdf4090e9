import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/**
 * The current widget first, behind it the classic one, whose names begin with `webWidget:` where both have one. What
 * `userEvent` stands for is in facts.ts. Whether a greeting of the bot starts a conversation is not known, and an agent
 * who joins starts one in the classic widget: neither is the visitor's first contribution.
 */
export const eventNames = {
  countSafe: {
    chat_offered: 'proactiveMessageDisplayed',
    chat_opened: 'open webWidget:open',
    chat_closed: 'close webWidget:close',
    chat_answered: 'postbackButtonClicked',
    chat_lead: '',
  },
  repeatable: {
    chat_started: 'conversationStarted chat:start',
    chat_handover: 'conversationAgentAssigned',
    chat_ended: 'chat:end',
    chat_rated: '',
  },
} as const satisfies VendorEventNames;
