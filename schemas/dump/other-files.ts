/** Files that people give to the wrong place, recognised by how they begin, and where each belongs. */

import { strangeFiles as texts } from '../language/texts.ts';

/** A file that holds no data layer. */
export interface OtherFile {
  /** Goes on after "It is". */
  readonly is: string;
  /** What it is good for instead, or what to bring. */
  readonly fix: string;
}

/** What works where a data layer cannot be copied whole. */
export const copyRecords = 'copy(dataLayer.filter(e => e.chat_schema))';

const dump = texts.dump(copyRecords);

/** What a text is that is neither JSON nor code, by its beginning. */
export function otherText(head: string): OtherFile | undefined {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  return looks.find(([pattern]) => pattern.test(text))?.[1];
}

const looks: readonly (readonly [pattern: RegExp, file: OtherFile])[] = [
  [/^___(TERMS_OF_SERVICE|INFO)___/, texts.template],
  [/^[^{"]*\[object \w+\]/, { is: texts.objects, fix: dump }],
  [/^(<!doctype html|<html|<head|<body|<meta|<title)/i, { is: texts.webPage, fix: dump }],
  [/^(<\?xml|<svg)/i, { is: texts.xml, fix: dump }],
  [/^(?=.*\bchat_vendor\b)\w+(,\w+)+\s/, texts.csv],
  [/^%PDF-/, { is: texts.pdf, fix: dump }],
  [/^\{\\rtf/, texts.rtf],
  [/^[^\n]{0,100}\(\(\)=>\{[\s\S]*\bchatTracker\b/, texts.script],
];

const readers: readonly (readonly [isIt: (file: { [key: string]: unknown }) => boolean, file: OtherFile])[] =
  [
    [({ containerVersion }) => isObject(containerVersion), texts.container],
    [({ containerVersionId }) => typeof containerVersionId === 'string', texts.version],
    [
      ({ vendors, delivery, event }) =>
        Array.isArray(vendors) && event === undefined && typeof delivery === 'string',
      texts.choices,
    ],
    [
      ({ $schema, properties }) => typeof $schema === 'string' && isObject(properties),
      { is: texts.schema, fix: dump },
    ],
  ];

/** What a JSON object is that is no data layer, by the first of its keys. */
export function otherObject(value: unknown): OtherFile | undefined {
  if (!isObject(value)) return;
  return readers.find(([isIt]) => isIt(value as { [key: string]: unknown }))?.[1];
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
