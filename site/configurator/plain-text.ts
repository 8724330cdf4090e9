/** An input for text that no browser should complete or correct: names, ids, addresses. */
export const plainText = {
  type: 'text',
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: false,
} as const;
