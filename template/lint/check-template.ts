/** The checker of template files: format, language, and whether fields, code and permissions speak of the same things. */
import type { AnyNode } from 'acorn';
import { parse } from 'yaml';
import { flatFields, type TemplateField } from '../tag/fields.ts';
import type { Permission } from '../tag/permissions.ts';
import { type Sections, splitSections } from '../tag/sections.ts';
import { checkCode, nodesIn, parsed } from './check-code.ts';
import type { Finding } from './finding.ts';

/** Finds what is wrong with the text of a template; nothing found means that it imports and does what it says. */
export function checkTemplate(text: string): Finding[] {
  const sections = cut(text);
  if (!sections) {
    return [
      {
        where: 'file',
        says: 'Its sections are not those of an export.',
        remedy: 'Keep order and blank lines.',
      },
    ];
  }
  const fields = flatFields(JSON.parse(sections.parameters) as TemplateField[]);
  const permissions = (JSON.parse(sections.permissions) as Permission[]).map(({ instance }) => instance);
  const program = parsed(sections.code, () => {});
  return [
    ...checkInfo(sections.info),
    ...checkCode(sections.code, { where: 'code', globals: ['require', 'data', 'undefined'] }),
    ...checkTests(sections.tests),
    ...(typeof program === 'string'
      ? []
      : [
          ...checkData(program, fields),
          ...checkPermissions(
            program,
            permissions.map(({ key }) => key.publicId),
          ),
        ]),
  ];
}

function cut(text: string): Sections | undefined {
  try {
    return splitSections(text);
  } catch {
    return;
  }
}

/** The categories that GTM's gallery knows. */
const categories = (
  'ADVERTISING AFFILIATE_MARKETING ANALYTICS ATTRIBUTION CHAT CONVERSIONS DATA_WAREHOUSING EMAIL_MARKETING ' +
  'EXPERIMENTATION HEAT_MAP LEAD_GENERATION MARKETING PERSONALIZATION REMARKETING SALES SESSION_RECORDING SOCIAL ' +
  'SURVEY TAG_MANAGEMENT UTILITY'
).split(' ');

function checkInfo(section: string): Finding[] {
  const info = JSON.parse(section) as {
    categories?: string[];
    description?: string;
    displayName?: string;
    type?: string;
  };
  const { categories: chosen = [], description = '', displayName = '' } = info;
  const rules: readonly (readonly [boolean, string, string])[] = [
    [info.type === 'TAG', 'The type is not TAG.', 'Write TAG.'],
    [chosen.length > 0 && chosen.length <= 3, 'It has no or too many categories.', 'Give it one to three.'],
    [
      chosen.every(one => categories.includes(one)),
      'A category is unknown.',
      `Choose among ${categories.join(', ')}.`,
    ],
    [
      description.length > 0 && description.length <= 200,
      'The description is empty or long.',
      'Keep it to 200 characters.',
    ],
    [
      displayName.length > 0 && displayName.length <= 49,
      'The name is empty or long.',
      'Keep it to 49 characters.',
    ],
    [!('__wm' in info), 'It carries the watermark of the gallery.', 'Remove __wm.'],
  ];
  return rules.flatMap(([holds, says, remedy]) => (holds ? [] : [{ where: 'info', says, remedy }]));
}

const testGlobals = 'require undefined runCode mock mockObject assertApi assertThat fail'.split(' ');

function checkTests(section: string): Finding[] {
  const { scenarios, setup = '' } = parse(section) as {
    scenarios: { name: string; code: string }[];
    setup?: string;
  };
  return scenarios.flatMap(({ name, code }) => [
    ...(/^[\w -]+$/.test(name)
      ? []
      : [
          {
            where: `scenario "${name}"`,
            says: 'Its name has punctuation.',
            remedy: 'Use letters, digits, blanks, _ and -.',
          },
        ]),
    ...checkCode(`${setup}\n${code}`, { where: `scenario "${name}"`, globals: testGlobals }),
  ]);
}

/** Members of `data` that GTM adds itself. */
const always = ['gtmOnSuccess', 'gtmOnFailure', 'gtmTagId', 'gtmEventId'];

function checkData(program: AnyNode, fields: readonly TemplateField[]): Finding[] {
  const names = fields.map(({ name }) => name);
  const read = nodesIn(program).flatMap(node =>
    node.type === 'MemberExpression' && isName(node.object, 'data') && node.property.type === 'Identifier'
      ? [node.property.name]
      : [],
  );
  return [
    ...repeats(names).map(name => ({
      where: `field ${name}`,
      says: 'It exists twice.',
      remedy: 'Rename one.',
    })),
    ...without(read, [...names, ...always]).map(name => ({
      where: 'code',
      says: `It reads data.${name}, and there is no such field.`,
      remedy: `There are: ${names.join(', ')}.`,
    })),
    ...without(names, read).map(name => ({
      where: `field ${name}`,
      says: 'The code never reads it.',
      remedy: `Read data.${name}, or remove the field.`,
    })),
    ...without(['gtmOnSuccess', 'gtmOnFailure'], read).map(name => ({
      where: 'code',
      says: `It never calls data.${name}.`,
      remedy: 'Call one of the two on every path.',
    })),
  ];
}

/** APIs and the permission each of them needs; those without one are not listed with a name. */
const permissionOf: { readonly [api: string]: string | undefined } = {
  addConsentListener: 'access_consent',
  callLater: undefined,
  copyFromWindow: 'access_globals',
  createQueue: 'access_globals',
  getContainerVersion: 'read_container_data',
  getType: undefined,
  injectScript: 'inject_script',
  isConsentGranted: 'access_consent',
  JSON: undefined,
  logToConsole: 'logging',
  makeInteger: undefined,
  makeString: undefined,
  Object: undefined,
  queryPermission: undefined,
  setInWindow: 'access_globals',
  templateStorage: 'access_template_storage',
};

function checkPermissions(program: AnyNode, permissions: readonly string[]): Finding[] {
  const required = nodesIn(program).flatMap(node =>
    node.type === 'CallExpression' && isName(node.callee, 'require') && node.arguments[0]?.type === 'Literal'
      ? [String(node.arguments[0].value)]
      : [],
  );
  const needed = required.flatMap(api => permissionOf[api] ?? []);
  return [
    ...required
      .filter(api => !Object.hasOwn(permissionOf, api))
      .map(api => ({
        where: 'code',
        says: `${api} is no API that this project uses.`,
        remedy: 'Do without it, or list it.',
      })),
    ...without(needed, permissions).map(id => ({
      where: 'permissions',
      says: `The code needs ${id}, which is not asked for.`,
      remedy: `Add ${id}.`,
    })),
    ...without(permissions, needed).map(id => ({
      where: 'permissions',
      says: `${id} is asked for and never used.`,
      remedy: 'Remove it.',
    })),
  ];
}

const isName = (node: AnyNode, name: string): boolean => node.type === 'Identifier' && node.name === name;

const without = (names: readonly string[], others: readonly string[]): string[] => [
  ...new Set(names.filter(name => !others.includes(name))),
];

const repeats = (names: readonly string[]): string[] =>
  names.filter((name, at) => names.indexOf(name) !== at);
