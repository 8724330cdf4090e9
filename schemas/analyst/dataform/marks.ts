/** Where the texts of the Dataform package get what only the workflow knows. */
export const marks = {
  tables: '<tables>',
  timeZone: '<timeZone>',
  conversions: '<conversions>',
  fromDay: '<fromDay>',
  firstDay: '<firstDay>',
  self: '<self>',
} as const;

/** The text with all marks replaced that are given. */
export const filled = (text: string, values: { readonly [mark in keyof typeof marks]?: string }): string =>
  Object.entries(values).reduce((made, [mark, value]) => made.replaceAll(`<${mark}>`, value), text);
