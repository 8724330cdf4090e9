/** Files that people give to the wrong place, recognised by how they begin, and where each belongs. */

/** A file that holds no data layer. */
export interface OtherFile {
  /** Goes on after "It is". */
  readonly is: string;
  /** What it is good for instead, or what to bring. */
  readonly fix: string;
}

/** What works where a data layer cannot be copied whole. */
export const copyRecords = 'copy(dataLayer.filter(e => e.chat_schema))';

const dump = `Type ${copyRecords} into the console of the page instead, and save what it copies.`;

const template: OtherFile = {
  is: 'a template of Google Tag Manager',
  fix: 'It goes into GTM under Templates, New, the menu at the top right, Import.',
};

const objects: OtherFile = {
  is: 'a list of names such as [object Object], without any value: the data layer holds something that cannot be copied, such as an element of the page',
  fix: dump,
};

/** What a text is that is neither JSON nor code, by its beginning. */
export function otherText(head: string): OtherFile | undefined {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  return looks.find(([pattern]) => pattern.test(text))?.[1];
}

const looks: readonly (readonly [pattern: RegExp, file: OtherFile])[] = [
  [/^___(TERMS_OF_SERVICE|INFO)___/, template],
  [/^[^{"]*\[object \w+\]/, objects],
  [/^(<!doctype html|<html|<head|<body|<meta|<title)/i, { is: 'a web page', fix: dump }],
  [/^(<\?xml|<svg)/i, { is: 'an XML file', fix: dump }],
  [
    /^(?=.*\bchat_vendor\b)\w+(,\w+)+\s/,
    { is: 'a CSV file, which is for spreadsheets', fix: 'Open the NDJSON of the same records.' },
  ],
  [/^%PDF-/, { is: 'a PDF', fix: dump }],
  [/^\{\\rtf/, { is: 'a document of a word processor', fix: 'Save it as plain text.' }],
  [
    /^[^\n]{0,100}\(\(\)=>\{[\s\S]*\bchatTracker\b/,
    { is: 'the script itself', fix: 'It belongs on your web server; nothing needs to be opened.' },
  ],
];

const readers: readonly (readonly [isIt: (file: { [key: string]: unknown }) => boolean, file: OtherFile])[] =
  [
    [
      ({ containerVersion }) => isObject(containerVersion),
      {
        is: 'a container file of Google Tag Manager',
        fix: 'It goes into GTM under Admin, Import Container; the configurator opens those that were made here.',
      },
    ],
    [
      ({ containerVersionId }) => typeof containerVersionId === 'string',
      {
        is: 'a container version as the API of Google Tag Manager gives it, not a file that GTM imports',
        fix: 'Export it in GTM under Admin, Export Container.',
      },
    ],
    [
      ({ vendors, delivery, event }) =>
        Array.isArray(vendors) && event === undefined && typeof delivery === 'string',
      {
        is: 'a file of choices',
        fix: 'It goes into the command "chat-datalayer container --choices".',
      },
    ],
    [
      ({ $schema, properties }) => typeof $schema === 'string' && isObject(properties),
      { is: 'a JSON schema', fix: dump },
    ],
  ];

/** What a JSON object is that is no data layer, by the first of its keys. */
export function otherObject(value: unknown): OtherFile | undefined {
  if (!isObject(value)) return;
  return readers.find(([isIt]) => isIt(value as { [key: string]: unknown }))?.[1];
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
