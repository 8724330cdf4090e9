/** What a template says about itself. */
import type { Finding } from '../finding.ts';
import type { TemplateCheck } from './template-sections.ts';

/** The categories that GTM's gallery knows. */
const categories = (
  'ADVERTISING AFFILIATE_MARKETING ANALYTICS ATTRIBUTION CHAT CONVERSIONS DATA_WAREHOUSING EMAIL_MARKETING ' +
  'EXPERIMENTATION HEAT_MAP LEAD_GENERATION MARKETING PERSONALIZATION REMARKETING SALES SESSION_RECORDING SOCIAL ' +
  'SURVEY TAG_MANAGEMENT UTILITY'
).split(' ');

/** What an import needs to the letter. */
const fixed: { readonly [key: string]: unknown } = {
  type: 'TAG',
  id: 'cvt_temp_public_id',
  version: 1,
  securityGroups: [],
  containerContexts: ['WEB'],
};

export const checkInfo: TemplateCheck = ({ info }) => {
  if (!info) return [];
  return [
    ...Object.entries(fixed).flatMap(([key, value]) =>
      same(info[key], value) ? [] : [fault(`Its ${key} is ${shown(info[key])}.`, `Write ${shown(value)}.`)],
    ),
    ...checkCategories(info.categories),
    ...checkLength('description', info.description, 200),
    ...checkLength('displayName', info.displayName, 49),
    ...('__wm' in info ? [fault('It carries the watermark of the gallery.', 'Remove __wm.')] : []),
    ...checkLogo(info.brand),
  ];
};

function checkCategories(chosen: unknown): Finding[] {
  if (!Array.isArray(chosen) || chosen.length === 0 || chosen.length > 3) {
    return [fault('It has no category or more than three.', 'Give it one to three.')];
  }
  return chosen
    .filter(name => !categories.includes(name))
    .map(name => fault(`The category ${shown(name)} is unknown.`, `Choose among ${categories.join(', ')}.`));
}

function checkLength(key: string, value: unknown, most: number): Finding[] {
  if (typeof value === 'string' && value.length > 0 && value.length <= most) return [];
  const length = typeof value === 'string' ? `${value.length} characters long` : shown(value);
  return [fault(`Its ${key} is ${length}.`, `Write 1 to ${most} characters.`)];
}

function checkLogo(brand: unknown): Finding[] {
  const [, data] =
    /^data:image\/png;base64,(.+)$/.exec((brand as { thumbnail?: string } | undefined)?.thumbnail ?? '') ??
    [];
  if (!data)
    return [
      fault('It has no logo, or none that is a PNG.', 'Put a data address of a PNG into brand.thumbnail.'),
    ];
  const image = Uint8Array.from(atob(data), char => char.charCodeAt(0));
  const [width, height] = [16, 20].map(at => new DataView(image.buffer).getUint32(at));
  if (width === height && width! >= 48 && image.length <= 50_000) return [];
  return [
    fault(
      `Its logo has ${width} by ${height} pixels and ${image.length} bytes.`,
      'Make it square, at least 48 pixels wide and below 50,000 bytes.',
    ),
  ];
}

const fault = (description: string, fix: string): Finding => ({ path: 'info', description, fix });
const shown = (value: unknown): string => JSON.stringify(value) ?? 'missing';
const same = (one: unknown, other: unknown): boolean => shown(one) === shown(other);
