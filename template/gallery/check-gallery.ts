/** The contract of the Community Template Gallery, as far as files can keep it. */
import { parse } from 'yaml';
import type { Finding } from '../../schemas/src/finding.ts';
import { checkTemplate } from '../gtm/lint/check-template.ts';

/** Files by their path in the repository. */
export type Folder = { readonly [path: string]: string };

const needed = ['template.tpl', 'metadata.yaml', 'LICENSE'];

/**
 * Finds what would keep a repository out of the gallery or an update from appearing. An entry whose list of versions is
 * still empty is one that was never released, and a finding.
 */
export function checkGallery(folder: Folder): Finding[] {
  const missing = needed.filter(name => folder[name] === undefined);
  if (missing.length > 0) {
    return missing.map(name => fault(name, 'It is missing.', 'Put it at the root of the repository.'));
  }
  return [
    ...Object.keys(folder)
      .filter(path => path.endsWith('/template.tpl'))
      .map(path => fault(path, 'It is a second template.', 'Keep one template to a repository.')),
    ...checkTemplate(folder['template.tpl']!).map(finding => ({
      ...finding,
      path: `template.tpl, ${finding.path}`,
    })),
    ...checkAddress(folder['template.tpl']!),
    ...checkLicense(folder.LICENSE!),
    ...checkMetadata(folder['metadata.yaml']!),
  ];
}

/** A version may never change under people who approved it, so its script's address has to name one. */
function checkAddress(template: string): Finding[] {
  const addresses = [...template.matchAll(/https:\/\/[\w./@-]+\.js/g)]
    .map(([url]) => url)
    .filter(url => !/@\d+\.\d+\.\d+\//.test(url));
  return [...new Set(addresses)].map(url =>
    fault('template.tpl', `It loads ${url}, whatever is there.`, 'Name an exact version, as in @1.2.3/.'),
  );
}

function checkLicense(license: string): Finding[] {
  const isApache =
    /^\s*Apache License\s+Version 2\.0, January 2004/.test(license) &&
    /END OF TERMS AND CONDITIONS/.test(license);
  if (!isApache) return [fault('LICENSE', 'It is not Apache 2.0.', 'Put the text of Apache 2.0 there.')];
  const after = license.split('END OF TERMS AND CONDITIONS')[1]!.trim();
  const isAlone = after === '' || after.startsWith('APPENDIX: How to apply the Apache License to your work.');
  return isAlone ? [] : [fault('LICENSE', 'Something follows the licence.', 'Leave nothing but Apache 2.0.')];
}

function checkMetadata(text: string): Finding[] {
  const where = 'metadata.yaml';
  let data: {
    homepage?: string;
    documentation?: string;
    versions?: { sha?: string; changeNotes?: string }[];
  };
  try {
    data = parse(text) ?? {};
  } catch (error) {
    return [
      fault(where, `It cannot be read: ${(error as Error).message.split('\n')[0]}.`, 'Fix its indentation.'),
    ];
  }
  const versions = data.versions ?? [];
  const shas = versions.map(({ sha }) => String(sha));
  return [
    ...(['homepage', 'documentation'] as const)
      .filter(key => !/^https:\/\//.test(data[key] ?? ''))
      .map(key => fault(where, `Its ${key} is ${data[key] ?? 'missing'}.`, 'Write an address with https.')),
    ...(versions.length > 0 ? [] : [fault(where, 'It names no version.', 'Release one: npm run gallery.')]),
    ...shas
      .filter(sha => !/^[0-9a-f]{40}$/.test(sha))
      .map(sha => fault(where, `${sha} is not a commit.`, 'Write all 40 digits of it, in lower case.')),
    ...shas
      .filter((sha, at) => shas.indexOf(sha) !== at)
      .map(sha => fault(where, `The commit ${sha} is there twice.`, 'List each version once.')),
    ...versions
      .filter(({ changeNotes }) => !changeNotes?.trim())
      .map(({ sha }) => fault(where, `Version ${sha} has no notes.`, 'Say what changed for users.')),
  ];
}

const fault = (where: string, description: string, fix: string): Finding => ({
  path: where,
  description,
  fix,
});
