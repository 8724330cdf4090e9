/**
 * Words on the drawn screens of Tag Manager and GA4: an asterisk before what to look for, a minus before what to keep off.
 */
export const pictures = {
  admin: {
    alt: 'Tag Manager: the tab Admin at the top, and Import Container in its list.',
    title: 'Tag Manager',
    workspace: 'Workspace',
    versions: 'Versions',
    admin: '*Admin',
    settings: 'Container settings',
    import: '*Import Container',
    export: 'Export Container',
  },
  import: {
    alt: 'The dialog Import Container: New for the workspace, Merge for the option and, below it, Overwrite conflicting tags, triggers and variables. The first option, Overwrite, is crossed out.',
    title: 'Import Container',
    file: 'Choose container file',
    existing: 'Existing workspace',
    new: '*New workspace',
    overwrite: '-Overwrite',
    merge: '*Merge',
    conflicting: '*Overwrite conflicting tags, triggers and variables',
    rename: 'Rename conflicting tags, triggers and variables',
    confirm: '*Confirm',
  },
  sequencing: {
    alt: 'The tag of the chat: in Advanced settings, Tag sequencing, a tick at Fire a tag before this tag fires, and our tag as the setup tag.',
    title: 'The tag that loads the chat',
    advanced: 'Advanced settings',
    sequencing: 'Tag sequencing',
    fireBefore: '*Fire a tag before this tag fires',
    setupTag: 'Setup tag',
  },
  preview: {
    alt: 'Tag Assistant: the events of the chat in the list on the left, and on the right, under Tags Fired, ChatDL - GA4 chat events.',
    title: 'Preview',
    fired: 'Tags Fired',
  },
  definitions: {
    alt: 'GA4, New custom dimension: a name, the scope Event, and the event parameter.',
    title: 'New custom dimension',
    name: 'Dimension name',
    scope: 'Scope',
    event: 'Event',
    parameter: 'Event parameter',
    save: '*Save',
  },
  keyEvents: {
    alt: 'GA4, Events: a star, filled, beside the name of the event.',
    title: 'Events',
    recent: '*Recent events',
    keyEvents: 'Key events',
  },
};
