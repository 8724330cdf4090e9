/** What a file is that should be an export of Tag Manager, and what kinds of entries are called there. */
export const ownFiles = {
  tooLarge: 'It is too large to be a container file.',
  empty: 'It is empty.',
  asDownloaded: (fault: string) => `${fault} Or take the file as it was downloaded.`,
  exportIt: 'Export it in Tag Manager under Admin, Export Container.',
  published: 'It is the script that Tag Manager serves to pages, not the container.',
  notJson: (place: string) => `It is not JSON: it breaks off ${place}. Was the file edited by hand?`,
  place: (line: string | number, column: string | number) => `in line ${line}, column ${column}`,
  ofApi: 'It is an answer of the API of Tag Manager.',
  noVersion: 'It is JSON, but not a container file of Tag Manager: containerVersion is missing.',
  strange: 'This container file has parts that Tag Manager would not have written.',
  otherContext: (context: string) =>
    `It is a container file for ${context}, not for the web. Chats are heard in a web container.`,
  newer: (format: number, known: number) =>
    `It is an export of the format ${format}, newer than the format ${known} that is known here. Answer the questions by hand, and import the file beside what you have.`,
  older: (format: number) =>
    `It is an export of the old format ${format}. Export the container again, under Admin, Export Container.`,
  asApi: 'It is written as the API of Tag Manager returns it, which cannot be imported.',
  dump: 'It is a recorded data layer or its like. The inspector opens it.',
  kinds: {
    tag: 'Tag',
    trigger: 'Trigger',
    template: (name: string) => `Tag of the template ${name}`,
    html: 'Custom HTML tag',
    img: 'Custom Image tag',
    googtag: 'Google tag',
    gaawc: 'GA4 Configuration tag',
    gaawe: 'GA4 Event tag',
  },
};
