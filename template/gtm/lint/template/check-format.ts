/** The text of a template file as a whole: characters, markers, and the order and spacing of its sections. */

import { sectionMarkers as order, splitSections } from '../../file/sections.ts';
import type { Finding } from '../finding.ts';

/** Finds what keeps the text from being split into its sections, or from coming back from GTM's editor unchanged. */
export function checkFormat(text: string): Finding[] {
  const character = foreignCharacter(text);
  if (character) return [character];
  const markers = checkMarkers(text);
  if (markers.length > 0) return markers;
  try {
    splitSections(text);
    return [];
  } catch {
    const description = 'Its sections are not spaced as in an export.';
    const fix =
      'Put one blank line after each marker and two before the next; end the file with two as well.';
    return [{ path: 'file', description, fix }];
  }
}

function foreignCharacter(text: string): Finding | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point, they break the import
  const found = /[\0-\x08\x0b-\x1f\x7f\uFEFF]/.exec(text);
  if (!found) return;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    path: `file, line ${text.slice(0, found.index).split('\n').length}`,
    description: `It holds the character U+${code}.`,
    fix:
      code === '000D'
        ? 'End lines with a line feed alone.'
        : 'Remove it; only line feeds and visible characters import.',
  };
}

function checkMarkers(text: string): Finding[] {
  const found = [...text.matchAll(/^___[A-Z_]+___[ \t]*$/gm)].map(([marker], at) => ({
    marker: marker.trim(),
    at,
  }));
  const names = found.map(({ marker }) => marker);
  const unknown = found.filter(({ marker }) => !order.includes(marker));
  const repeated = found.filter(({ marker, at }) => names.indexOf(marker) !== at);
  const missing = order.filter(marker => !names.includes(marker));
  const faults = [
    ...unknown.map(({ marker }) =>
      fault(marker, 'is not a section of a web template', `There are: ${order.join(', ')}.`),
    ),
    ...repeated.map(({ marker }) =>
      fault(marker, 'is there twice', 'No line inside a section may look like a marker.'),
    ),
    ...missing.map(marker => fault(marker, 'is missing', 'Every section has to be there, if need be empty.')),
  ];
  if (faults.length > 0) return faults;
  const misplaced = order.find((marker, at) => names[at] !== marker);
  return misplaced ? [fault(misplaced, 'is not in its place', `The order is ${order.join(', ')}.`)] : [];
}

const fault = (marker: string, description: string, fix: string): Finding => ({
  path: `section ${marker}`,
  description: `The section ${description}.`,
  fix,
});
