/** A text with what is to be clicked, or found by its name, in bold; it stands in asterisks. */
export const clicks = (text: string) =>
  text.split('*').map((part, at) => (at % 2 ? <b key={part}>{part}</b> : part));
