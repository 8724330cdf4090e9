/** The kinds of entries of a container that have an id, and the key it stands under; later ones refer to earlier ones. */
export const idKeys = {
  folder: 'folderId',
  customTemplate: 'templateId',
  trigger: 'triggerId',
  variable: 'variableId',
  tag: 'tagId',
} as const;

export type Kind = keyof typeof idKeys;

export const kinds = Object.keys(idKeys) as Kind[];
