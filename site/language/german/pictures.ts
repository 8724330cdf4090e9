import type { pictures as english } from '../english/pictures.ts';
import { drawn } from './menus.ts';

export const pictures: typeof english = {
  admin: {
    alt: 'Tag Manager: oben der Tab Verwaltung, in seiner Liste „Container importieren“.',
    title: 'Tag Manager',
    workspace: drawn('workspace'),
    versions: drawn('versions'),
    admin: `*${drawn('admin')}`,
    settings: drawn('containerSettings'),
    import: `*${drawn('importContainer')}`,
    export: drawn('exportContainer'),
  },
  import: {
    alt: 'Der Dialog „Container importieren“: als Arbeitsbereich „Neu“, als Option „Zusammenführen“ und darunter „In Konflikt stehende Tags, Trigger und Variablen überschreiben“. Die erste Option, „Überschreiben“, ist durchgestrichen.',
    title: drawn('importContainer'),
    file: drawn('chooseFile'),
    existing: drawn('existingWorkspace'),
    new: `*${drawn('newWorkspace')}`,
    overwrite: `-${drawn('overwrite')}`,
    merge: `*${drawn('merge')}`,
    conflicting: `*${drawn('overwriteConflicting')}`,
    rename: drawn('renameConflicting'),
    confirm: `*${drawn('confirm')}`,
  },
  sequencing: {
    alt: 'Das Tag des Chats: unter „Erweiterte Einstellungen“, „Tag-Sequenzierung“ ein Haken bei „Ein Tag auslösen, bevor dieses Tag ausgelöst wird“, und unser Tag als Setup-Tag.',
    title: 'Das Tag, das den Chat lädt',
    advanced: drawn('advancedSettings'),
    sequencing: drawn('tagSequencing'),
    fireBefore: `*${drawn('fireBefore')}`,
    setupTag: drawn('setupTag'),
  },
  preview: {
    alt: 'Tag Assistant: links in der Liste die Ereignisse des Chats, rechts unter „Ausgelöste Tags“ ChatDL - GA4 chat events.',
    title: drawn('preview'),
    fired: drawn('tagsFired'),
  },
  definitions: {
    alt: 'GA4, „Benutzerdefinierte Dimension erstellen“: ein Name, der Umfang „Ereignis“ und der Ereignisparameter.',
    title: drawn('newDimension'),
    name: drawn('dimensionName'),
    scope: drawn('scope'),
    event: drawn('event'),
    parameter: drawn('eventParameter'),
    save: `*${drawn('save')}`,
  },
  keyEvents: {
    alt: 'GA4, „Ereignisse“: ein ausgefüllter Stern neben dem Namen des Ereignisses.',
    title: drawn('events'),
    recent: `*${drawn('recentEvents')}`,
    keyEvents: drawn('keyEvents'),
  },
};
