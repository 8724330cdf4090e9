/** A tag with ours as its setup tag, and everything else of it as it was. */
import type { OwnTag } from './own-entities.ts';

/** The keys before which an export writes the setup tag. */
const later = ['teardownTag', 'parentFolderId', 'tagFiringOption', 'monitoringMetadata', 'consentSettings'];

/**
 * Puts the setup tag where an export has it. It does not stop the tag if ours fails, since a chat must not depend on a
 * listener; where ours was one already, what somebody chose about this stays.
 */
export function withSetupTag(tag: OwnTag, tagName: string): OwnTag {
  const setupTag = [{ ...tag.setupTag?.[0], tagName }];
  if (tag.setupTag) return { ...tag, setupTag };
  const entries = Object.entries(tag);
  const at = entries.findIndex(([key]) => later.includes(key));
  const place = at < 0 ? entries.length : at;
  return Object.fromEntries([
    ...entries.slice(0, place),
    ['setupTag', setupTag],
    ...entries.slice(place),
  ]) as unknown as OwnTag;
}
