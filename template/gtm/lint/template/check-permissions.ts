/** Permissions of a template against its code: everything used is asked for with the right rights, and nothing else. */
import type { AnyNode } from 'acorn';
import { decode, type Permission } from '../../file/permissions.ts';
import { apis } from '../../sandbox/apis.ts';
import { rights as allRights, permissionKinds, type Right } from '../../sandbox/permissions.ts';
import { admits } from '../../sandbox/url-pattern.ts';
import type { Finding } from '../finding.ts';
import type { TemplateCheck } from './template-sections.ts';
import { textsOf } from './texts-of.ts';
import { usesOf } from './uses-of.ts';

/** Names of the browser's own that no template may touch. */
const ofTheBrowser =
  /^(window|document|location|navigator|history|screen|top|parent|self|frames|addEventListener|postMessage|fetch|open|close|alert)$/;

export const checkPermissions: TemplateCheck = ({ permissions, program }) => {
  if (!permissions) return [];
  const shape = permissions.flatMap(checkShape);
  if (shape.length > 0 || !program) return shape;
  const asked = permissions.map(({ instance }) => instance.key.publicId);
  const uses = usesOf(program);
  const needed = uses.flatMap(({ api }) => apis[api]?.permission ?? []);
  return [
    ...uses
      .filter(({ api }) => !Object.hasOwn(apis, api))
      .map(({ api }) =>
        fault('code', `${api} is not an API of web templates.`, 'Do without it, or correct its name.'),
      ),
    ...uses
      .filter(({ calls, mentions }) => calls.length === 0 && mentions === 0)
      .map(({ api }) => fault('code', `${api} is required and never used.`, 'Remove the line.')),
    ...without(needed, asked).map(id =>
      fault('permissions', `The code needs ${id}, which is not asked for.`, `Add ${id}.`),
    ),
    ...without(asked, needed).map(id =>
      fault('permissions', `${id} is asked for and never used.`, 'Remove it.'),
    ),
    ...permissions.flatMap(permission => checkRows(permission, touchedBy(uses, program, permission))),
  ];
};

function checkShape({ instance, clientAnnotations, isRequired }: Permission): Finding[] {
  const { publicId, versionId } = instance.key;
  const where = `permission ${publicId}`;
  if (!Object.hasOwn(permissionKinds, publicId)) {
    return [
      fault(where, 'There is no such permission.', `There are: ${Object.keys(permissionKinds).join(', ')}.`),
    ];
  }
  const hasSettings = instance.param.length > 0;
  return [
    ...(versionId === '1' && isRequired === true
      ? []
      : [fault(where, 'It is not as an export writes it.', 'Write versionId "1" and isRequired true.')]),
    ...(hasSettings === permissionKinds[publicId]?.hasSettings
      ? []
      : [
          hasSettings
            ? fault(where, 'It has settings and takes none.', 'Leave param empty.')
            : fault(where, 'It has no settings, so it allows nothing.', 'Say what it is for.'),
        ]),
    ...(hasSettings === Boolean(clientAnnotations)
      ? []
      : [
          fault(
            where,
            'clientAnnotations do not fit.',
            'Write them where there are settings, and only there.',
          ),
        ]),
  ];
}

/** What the code touches under one permission; `isOpen` if some of it is only known when the code runs. */
interface Touched {
  readonly rights: { readonly [name: string]: readonly Right[] };
  readonly isOpen: boolean;
}

function touchedBy(uses: ReturnType<typeof usesOf>, program: AnyNode, { instance }: Permission): Touched {
  const rights: { [name: string]: Right[] } = {};
  let isOpen = false;
  for (const { api, calls } of uses) {
    const { permission, touches = {} } = apis[api] ?? {};
    if (permission !== instance.key.publicId) continue;
    for (const [at, asked] of Object.entries(touches)) {
      for (const call of calls) {
        const { texts, isWhole } = textsOf(call.arguments[Number(at)], program);
        isOpen ||= !isWhole;
        for (const text of texts) rights[text] = [...(rights[text] ?? []), ...asked];
      }
    }
  }
  return { rights, isOpen };
}

function checkRows(permission: Permission, touched: Touched): Finding[] {
  const id = permission.instance.key.publicId;
  if (id === 'inject_script') return checkUrls(valuesOf(permission) as string[], touched);
  if (id === 'access_globals') return checkFlagged(id, 'key', permission, touched);
  if (id === 'access_consent') return checkFlagged(id, 'consentType', permission, touched);
  if (id === 'logging' && valuesOf(permission)[0] !== 'debug') {
    return [
      fault('permission logging', 'It logs on every page.', 'Write debug, which logs in Preview alone.'),
    ];
  }
  return [];
}

type Row = { readonly [key: string]: unknown };

function checkFlagged(
  id: string,
  key: string,
  permission: Permission,
  { rights, isOpen }: Touched,
): Finding[] {
  const where = `permission ${id}`;
  const rows = valuesOf(permission) as Row[];
  const names = rows.map(row => String(row[key]));
  return [
    ...Object.entries(rights).flatMap(([name, asked]) =>
      asked
        .filter(
          (right, at) => asked.indexOf(right) === at && !rows.some(row => row[key] === name && row[right]),
        )
        .map(right =>
          fault(where, `It does not let the code ${right} ${name}.`, `Add ${name} with ${right}.`),
        ),
    ),
    ...rows.flatMap(row => {
      const name = String(row[key]);
      const asked = rights[name] ?? [];
      const idle = allRights.filter(right => row[right] && !asked.includes(right));
      return isOpen || idle.length === 0
        ? []
        : [
            fault(
              where,
              `It lets the code ${idle.join(' and ')} ${name}, which it never does.`,
              'Take that away.',
            ),
          ];
    }),
    ...(id === 'access_globals' ? names.filter(name => ofTheBrowser.test(name.split('.')[0]!)) : []).map(
      name => fault(where, `${name} belongs to the browser.`, 'Touch only names of your own.'),
    ),
  ];
}

function checkUrls(patterns: readonly string[], { rights, isOpen }: Touched): Finding[] {
  const where = 'permission inject_script';
  const urls = Object.keys(rights);
  const malformed = patterns.filter(pattern => !isPattern(pattern));
  if (malformed.length > 0) {
    const fix = 'Write https://, a host of two labels or more, and a path.';
    return malformed.map(pattern => fault(where, `${pattern} is not an address it can hold.`, fix));
  }
  return [
    ...urls
      .filter(url => !admits(patterns, url))
      .map(url => fault(where, `It does not admit ${url}.`, 'Add this address.')),
    ...patterns
      .filter(pattern => !isOpen && !urls.some(url => admits([pattern], url)))
      .map(pattern => fault(where, `It admits ${pattern}, which is never loaded.`, 'Remove this address.')),
  ];
}

function isPattern(pattern: string): boolean {
  try {
    admits([pattern], 'https://www.example.com/');
    return true;
  } catch {
    return false;
  }
}

/** The values in a permission's settings, lists opened and maps as objects. */
function valuesOf({ instance }: Permission): unknown[] {
  return instance.param.flatMap(({ value }) => decode(value));
}

const fault = (where: string, description: string, fix: string): Finding => ({
  path: where,
  description,
  fix,
});

const without = (names: readonly string[], others: readonly string[]): string[] => [
  ...new Set(names.filter(name => !others.includes(name))),
];
