/** What a file is instead of what was asked for, and what to do with it. What it is goes on after "It is". */
const dump = (copy: string) => `Type ${copy} into the console of the page instead, and save what it copies.`;

export const strangeFiles = {
  itIs: (what: string) => `It is ${what}`,
  dump,
  template: {
    is: 'a template of Google Tag Manager',
    fix: 'It goes into GTM under Templates, New, the menu at the top right, Import.',
  },
  objects:
    'a list of names such as [object Object], without any value: the data layer holds something that cannot be copied, such as an element of the page',
  webPage: 'a web page',
  xml: 'an XML file',
  csv: {
    is: 'a CSV file, which is for spreadsheets',
    fix: 'Open the NDJSON of the same records.',
  },
  pdf: 'a PDF',
  rtf: { is: 'a document of a word processor', fix: 'Save it as plain text.' },
  script: {
    is: 'the script itself',
    fix: 'It belongs on your web server; nothing needs to be opened.',
  },
  container: {
    is: 'a container file of Google Tag Manager',
    fix: 'It goes into GTM under Admin, Import Container; the configurator opens those that were made here.',
  },
  version: {
    is: 'a container version as the API of Google Tag Manager gives it, not a file that GTM imports',
    fix: 'Export it in GTM under Admin, Export Container.',
  },
  choices: {
    is: 'a file of choices',
    fix: 'It goes into the command "chat-datalayer container --choices".',
  },
  schema: 'a JSON schema',
  utf16: 'It is written in UTF-16. Save it as UTF-8.',
  noText: 'It is not a text. Save it as JSON.',
  notUtf8: (line: number) => `Line ${line} is not written in UTF-8. Save the file as UTF-8.`,
  packed: 'compressed. Unpack it first.',
  picture: 'a picture, not a text. Save the data layer itself.',
};
