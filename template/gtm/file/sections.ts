/** The file format of a template: marked sections in a fixed order, parted by blank lines. */

/** What a template file consists of, by section. */
export interface Sections {
  readonly terms: string;
  readonly info: string;
  readonly parameters: string;
  readonly code: string;
  readonly permissions: string;
  readonly tests: string;
  readonly notes: string;
}

const markers = [
  ['terms', '___TERMS_OF_SERVICE___'],
  ['info', '___INFO___'],
  ['parameters', '___TEMPLATE_PARAMETERS___'],
  ['code', '___SANDBOXED_JS_FOR_WEB_TEMPLATE___'],
  ['permissions', '___WEB_PERMISSIONS___'],
  ['tests', '___TESTS___'],
  ['notes', '___NOTES___'],
] as const satisfies readonly (readonly [keyof Sections, string])[];

/** The lines that begin the sections, in the order of today's exporter. */
export const sectionMarkers: readonly string[] = markers.map(([, marker]) => marker);

const markerLine = /^___[A-Z_]+___\s*$/m;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point, they break the import
const unprintable = /[\0-\x08\x0b-\x1f\x7f]/;

/** Joins the sections to the text of a `.tpl` file. Throws when a section would break the format. */
export function joinSections(sections: Sections): string {
  return markers
    .map(([name, marker]) => {
      const text = sections[name];
      if (markerLine.test(text))
        throw new Error(`The ${name} of the template hold a line that looks like a marker.`);
      if (unprintable.test(text)) throw new Error(`The ${name} of the template hold a control character.`);
      return `${marker}\n\n${text}\n\n\n`;
    })
    .join('');
}

/** Takes the text of a `.tpl` file apart again. Throws when it is not in the order and spacing of an export. */
export function splitSections(text: string): Sections {
  const pattern = markers.map(([, marker]) => `${marker}\n\n([^]*)\n\n\n`).join('');
  const found = new RegExp(`^${pattern}$`).exec(text);
  if (!found) throw new Error('This is not the text of a template: its sections are not in the usual order.');
  return Object.fromEntries(markers.map(([name], at) => [name, found[at + 1]])) as unknown as Sections;
}
