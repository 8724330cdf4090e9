/** The least that each command has to be allowed to do. */
const tagManager = (...names: readonly string[]): string[] =>
  names.map(name => `https://www.googleapis.com/auth/tagmanager.${name}`);

export const scopesFor = {
  plan: tagManager('readonly'),
  write: tagManager('readonly', 'edit.containers'),
  version: tagManager('readonly', 'edit.containers', 'edit.containerversions'),
  publish: tagManager('readonly', 'edit.containers', 'edit.containerversions', 'publish'),
  restore: tagManager('readonly', 'publish'),
  selftest: tagManager('readonly', 'edit.containers', 'edit.containerversions', 'delete.containers'),
  ga4Plan: ['https://www.googleapis.com/auth/analytics.readonly'],
  ga4: ['https://www.googleapis.com/auth/analytics.edit'],
} as const;
