/** What is said while GA4 is told of chat events, by the script for Google Apps Script and by the command line alike. */
export const sentences = {
  property: 'Property: {name} ({path})',
  kind: '{what}: {used} of {most} used, {missing} missing{names}',
  tooMany: '  {count} too many.',
  oncePerEvent: '  {name} is counted once per event: change it to once per session under Admin, Events.',
  unchanged: 'Nothing was changed. {register} to add what is missing.',
  noRoom:
    'There is not enough room, so nothing is added. Archive what you no longer need under Admin, Custom definitions, or {less}.',
  added: 'Added {name}',
  there: 'Already there: {name}',
  notAdded: 'Not added: {name}. {why}',
  done: 'Done. Reports show values from now on, the first ones after a day or two.',
  failed:
    '{count} could not be added, see above. What was added stays; run {again} again once that is fixed.',
  notFound:
    'None of the {count} properties that you can see has a web stream {id}. Ask for access to it, or {number}.',
  noNumber: '{option} is a number, such as 123456789; "{given}" is not.',
  role: 'You need the role Editor in this property (Admin, Property access management).',
} as const;

/** A sentence with its gaps filled. */
export function say(
  name: keyof typeof sentences,
  values: { readonly [gap: string]: string | number } = {},
): string {
  return sentences[name].replace(/\{(\w+)\}/g, (_, gap: string) => String(values[gap]));
}
