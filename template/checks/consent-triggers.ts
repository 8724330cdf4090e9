import type { ContainerFile, Trigger } from '../gtm/file/entities.ts';
import { templateTags } from '../gtm/lint/container/entries.ts';

/** The triggers that fire our own tag: they hear a consent tool, not what our tag makes the listener say. */
export function consentTriggers(file: ContainerFile): readonly Trigger[] {
  const firing = templateTags(file).flatMap(({ firingTriggerId }) => firingTriggerId);
  return file.containerVersion.trigger.filter(({ triggerId }) => firing.includes(triggerId));
}
