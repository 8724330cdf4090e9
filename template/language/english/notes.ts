/** Notes of the container's entries. Names of entries and of events are the same in every language. */
import { howOftenEngaged } from '../../../schemas/dictionary/how-often-engaged.ts';
import type { Settings } from '../../../schemas/src/settings.ts';
import type { VendorCatalogue } from '../../../schemas/src/vendor.ts';

type Engaged = VendorCatalogue['engagedOncePer'];
type Memory = Settings['memory'];

export const notes = {
  folder:
    'Everything that turns chat events into data layer events and GA4 events. To update it, import a newer file with "Merge" and "Overwrite conflicting"; never with plain "Overwrite", which empties the container.',
  leftToHand:
    'The last update left the tag that your consent tool fires as it was; change its settings in the tag itself.',
  madeWith: (link: string) => `Made with these choices: ${link}`,
  listener:
    'Tells the chat listener what to record and when it may. The chat events then reach the data layer.',
  paused:
    'Paused: replace the trigger with the one that your consent tool fires after consent, then unpause this tag.',
  setupTag: 'If Tag Manager also loads the chat itself, make this tag the setup tag of the tag that does.',
  noSetupTag:
    'If Tag Manager also loads the chat itself, never make this tag the setup tag of the tag that does: it would fire without consent. A file with the script inside brings a tag that may be.',
  script:
    'Carries the chat listener itself. It records nothing until the tag with the settings says that it may. Do not edit it; import a newer file instead.',
  noScript: (listener: string) =>
    `Empty and without a trigger, since the chat listener is not part of this container. It takes the place of the tag in which an earlier file brought it, so that no old listener keeps running.\nIf another tag names this one in its tag sequencing, choose "${listener}" there.`,
  events:
    'Sends each chat event to GA4 under its own name. Add or remove triggers to send more or fewer events.',
  lead: 'Sends generate_lead, which GA4 and Google Ads know, when a visitor leaves contact details in the chat. Paused, since other tags may report the same lead.',
  agreedState: (tool: string, variable: string) =>
    `Fires when ${tool} sends its event and ${variable} names what was asked for.`,
  agreed: (tool: string) => `Fires when ${tool} reports that the visitor has agreed.`,
  ownEvent: 'An event of your own, named in the settings of the chat tag.',
  /** How often a chat reports `chat_engaged`. */
  howOften: (per: Engaged, memory: Memory) => howOftenEngaged(per, memory),
  anyEvent: 'Every chat event, whichever it is.',
  first: (isInTab: boolean) =>
    `The first time from each chat product ${isInTab ? 'in this browser tab' : 'on this page'}. For key events and ad platforms.`,
  native: (event: string, chat: string) => `The event ${event} of ${chat}, by the name it has there.`,
  ownField: 'A value of your own, listed in the settings of the chat tag.',
  agreedVariable: (tool: string) => `What ${tool} says the visitor has agreed to.`,
  measurementId: 'The GA4 property that the chat events go to.',
  noMeasurementId: (tag: string) =>
    `Replace the placeholder with the measurement ID of your GA4 web data stream, then unpause the tag ${tag}.`,
};
