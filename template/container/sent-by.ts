/** What a container file sends to GA4, read from the file itself: tests compare with it what people are told. */
import type { ContainerFile, EventTag } from '../gtm/file/entities.ts';
import { chatEventsTagName } from './origin.ts';

/** The names of events and of parameters; none without a tag that sends. */
export function sentBy({ containerVersion: { tag, trigger } }: ContainerFile) {
  const sending = tag.find(({ name }) => name === chatEventsTagName) as EventTag | undefined;
  const table = sending?.parameter.find(({ key }) => key === 'eventSettingsTable');
  const rows =
    (table as { list?: readonly { map: readonly { key: string; value: string }[] }[] } | undefined)?.list ??
    [];
  const triggers = trigger.filter(({ triggerId }) => sending?.firingTriggerId?.includes(triggerId));
  return {
    parameters: rows.map(({ map }) => map.find(({ key }) => key === 'parameter')!.value),
    events: triggers.map(({ name }) => name.replace('ChatDL - ', '')),
  };
}
