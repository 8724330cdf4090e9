/**
 * Drawn screens of Tag Manager and GA4: what to look for and where, not how it looks to the pixel. After Google's help
 * and public descriptions of November 2026; no live screen was copied.
 */
import { pictures as texts } from '../../language/texts.ts';
import type { Picture } from './picture.ts';

export const pictures = {
  admin: {
    alt: texts.admin.alt,
    title: texts.admin.title,
    rows: [
      { kind: 'tabs', items: [texts.admin.workspace, texts.admin.versions, texts.admin.admin] },
      { kind: 'line', text: texts.admin.settings },
      { kind: 'line', text: texts.admin.import },
      { kind: 'line', text: texts.admin.export },
    ],
  },
  import: {
    alt: texts.import.alt,
    title: texts.import.title,
    rows: [
      { kind: 'field', label: texts.import.file, value: 'container.json' },
      { kind: 'radio', text: texts.import.existing },
      { kind: 'radio', text: texts.import.new, isChosen: true },
      { kind: 'radio', text: texts.import.overwrite },
      { kind: 'radio', text: texts.import.merge, isChosen: true },
      {
        kind: 'radio',
        text: texts.import.conflicting,
        isChosen: true,
        isInner: true,
      },
      { kind: 'radio', text: texts.import.rename, isInner: true },
      { kind: 'button', text: texts.import.confirm },
    ],
  },
  sequencing: {
    alt: texts.sequencing.alt,
    title: texts.sequencing.title,
    rows: [
      { kind: 'line', text: texts.sequencing.advanced },
      { kind: 'line', text: texts.sequencing.sequencing },
      { kind: 'check', text: texts.sequencing.fireBefore, isChosen: true },
      { kind: 'field', label: texts.sequencing.setupTag, value: 'ChatDL - …' },
    ],
  },
  preview: {
    alt: texts.preview.alt,
    title: texts.preview.title,
    rows: [
      { kind: 'pair', text: '*chat_engaged', beside: texts.preview.fired },
      { kind: 'pair', text: '*chat_opened', beside: '*ChatDL - GA4 chat events' },
      { kind: 'pair', text: '*chat_ready', beside: '' },
      { kind: 'pair', text: 'Container Loaded', beside: '' },
    ],
  },
  definitions: {
    alt: texts.definitions.alt,
    title: texts.definitions.title,
    rows: [
      { kind: 'field', label: texts.definitions.name, value: 'Chat vendor' },
      { kind: 'field', label: texts.definitions.scope, value: texts.definitions.event },
      { kind: 'field', label: texts.definitions.parameter, value: 'chat_vendor' },
      { kind: 'button', text: texts.definitions.save },
    ],
  },
  keyEvents: {
    alt: texts.keyEvents.alt,
    title: texts.keyEvents.title,
    rows: [
      { kind: 'tabs', items: [texts.keyEvents.recent, texts.keyEvents.keyEvents] },
      { kind: 'line', text: '*★ chat_engaged' },
      { kind: 'line', text: '☆ chat_opened' },
      { kind: 'line', text: '☆ page_view' },
    ],
  },
} as const satisfies { readonly [id: string]: Picture };

export type PictureId = keyof typeof pictures;
