/** The text of a tag that a page would run: constants filled in, what is only said in comments left out. */
import { withoutBlocks } from '../../schemas/page-source/without-blocks.ts';
import type { Parameter } from '../gtm/file/entries.ts';
import type { OwnTag, OwnTemplate, OwnVersion } from './own-entities.ts';

/** The value of a parameter that holds one text; empty if there is none. */
export function parameterOf({ parameter = [] }: { parameter?: readonly Parameter[] }, key: string): string {
  return parameter.find(one => one.key === key)?.value ?? '';
}

/** The texts in parameters, also of their tables. */
export function textsIn(parameters: readonly Parameter[]): string[] {
  return parameters.flatMap(({ value, list = [], map = [] }) => [
    ...(value === undefined ? [] : [value]),
    ...textsIn(list),
    ...textsIn(map),
  ]);
}

/** A constant may hold another one, and that a third. */
const depth = 3;

/** The text with the values of constants in place of their names; what depends on the page keeps its braces. */
export function filledIn(text: string, { variable = [] }: OwnVersion): string {
  const constants = new Map(
    variable.filter(({ type }) => type === 'c').map(one => [one.name, parameterOf(one, 'value')]),
  );
  let filled = text;
  for (let round = 0; round < depth && filled.includes('{{'); round++) {
    filled = filled.replace(/\{\{([^{}]+)\}\}/g, (whole, name) => constants.get(name) ?? whole);
  }
  return filled;
}

/** The Custom HTML of a tag; empty for every other kind. */
export function htmlOf(tag: OwnTag, version: OwnVersion): string {
  if (tag.type !== 'html') return '';
  return withoutComments(filledIn(parameterOf(tag, 'html'), version).replaceAll('\\/', '/'));
}

/** The template that a tag is made from. */
export function templateOf({ type }: OwnTag, { containerId, customTemplate = [] }: OwnVersion) {
  return customTemplate.find(
    ({ templateId, galleryReference }) =>
      type === `cvt_${containerId}_${templateId}` ||
      (galleryReference?.galleryTemplateId && type === `cvt_${galleryReference.galleryTemplateId}`),
  );
}

/** Code and permissions of a template, without its fields, tests and notes. */
export function codeOf({ templateData = '' }: Partial<OwnTemplate>): string {
  return withoutComments(
    section(templateData, 'SANDBOXED_JS_FOR_WEB_TEMPLATE') + section(templateData, 'WEB_PERMISSIONS'),
  );
}

/** What a template is called by its maker. */
export function brandOf({ name, templateData = '', galleryReference }: OwnTemplate): string {
  const [, displayName = ''] = /"displayName"\s*:\s*"([^"]*)"/.exec(section(templateData, 'INFO')) ?? [];
  return [name, displayName, galleryReference?.repository ?? ''].join('\n');
}

function section(templateData: string, name: string): string {
  const marker = `___${name}___`;
  const start = templateData.indexOf(marker);
  if (start < 0) return '';
  const [text = ''] = templateData.slice(start + marker.length).split(/^___[A-Z_]+___\s*$/m);
  return text;
}

/** Without comments of JavaScript: blocks, and ends of lines, but for `//` that begins an address in quotes. */
const withoutComments = (code: string): string =>
  withoutBlocks(code, '/*', '*/').replace(/(^|[\s;{}])\/\/.*$/gm, '$1');
