/**
 * Drawn screens of Tag Manager and GA4: what to look for and where, not how it looks to the pixel. After Google's help
 * and public descriptions of November 2026; no live screen was copied.
 */
import type { Picture } from './picture.ts';

export const pictures = {
  admin: {
    alt: 'Tag Manager: the tab Admin at the top, and Import Container in its list.',
    title: 'Tag Manager',
    rows: [
      { kind: 'tabs', items: ['Workspace', 'Versions', '*Admin'] },
      { kind: 'line', text: 'Container settings' },
      { kind: 'line', text: '*Import Container' },
      { kind: 'line', text: 'Export Container' },
    ],
  },
  import: {
    alt: 'The dialog Import Container: New for the workspace, Merge for the option and, below it, Overwrite conflicting tags, triggers and variables. The first option, Overwrite, is crossed out.',
    title: 'Import Container',
    rows: [
      { kind: 'field', label: 'Choose container file', value: 'container.json' },
      { kind: 'radio', text: 'Existing workspace' },
      { kind: 'radio', text: '*New workspace', isChosen: true },
      { kind: 'radio', text: '-Overwrite' },
      { kind: 'radio', text: '*Merge', isChosen: true },
      {
        kind: 'radio',
        text: '*Overwrite conflicting tags, triggers and variables',
        isChosen: true,
        isInner: true,
      },
      { kind: 'radio', text: 'Rename conflicting tags, triggers and variables', isInner: true },
      { kind: 'button', text: '*Confirm' },
    ],
  },
  sequencing: {
    alt: 'The tag of the chat: in Advanced settings, Tag sequencing, a tick at Fire a tag before this tag fires, and our tag as the setup tag.',
    title: 'The tag that loads the chat',
    rows: [
      { kind: 'line', text: 'Advanced settings' },
      { kind: 'line', text: 'Tag sequencing' },
      { kind: 'check', text: '*Fire a tag before this tag fires', isChosen: true },
      { kind: 'field', label: 'Setup tag', value: 'ChatDL - …' },
    ],
  },
  preview: {
    alt: 'Tag Assistant: the events of the chat in the list on the left, and on the right, under Tags Fired, ChatDL - GA4 chat events.',
    title: 'Preview',
    rows: [
      { kind: 'pair', text: '*chat_engaged', beside: 'Tags Fired' },
      { kind: 'pair', text: '*chat_opened', beside: '*ChatDL - GA4 chat events' },
      { kind: 'pair', text: '*chat_ready', beside: '' },
      { kind: 'pair', text: 'Container Loaded', beside: '' },
    ],
  },
  definitions: {
    alt: 'GA4, New custom dimension: a name, the scope Event, and the event parameter.',
    title: 'New custom dimension',
    rows: [
      { kind: 'field', label: 'Dimension name', value: 'Chat vendor' },
      { kind: 'field', label: 'Scope', value: 'Event' },
      { kind: 'field', label: 'Event parameter', value: 'chat_vendor' },
      { kind: 'button', text: '*Save' },
    ],
  },
  keyEvents: {
    alt: 'GA4, Events: a star, filled, beside the name of the event.',
    title: 'Events',
    rows: [
      { kind: 'tabs', items: ['*Recent events', 'Key events'] },
      { kind: 'line', text: '*★ chat_engaged' },
      { kind: 'line', text: '☆ chat_opened' },
      { kind: 'line', text: '☆ page_view' },
    ],
  },
} as const satisfies { readonly [id: string]: Picture };

export type PictureId = keyof typeof pictures;
