/** What every check of a template file gets: its parts, read once. */
import type { AnyNode } from 'acorn';
import type { TemplateField } from '../../file/fields.ts';
import type { Permission } from '../../file/permissions.ts';
import type { TemplateTests } from '../../file/template-file.ts';
import type { Finding } from '../finding.ts';

/** A template taken apart. A section that cannot be read is undefined here and a finding of its own. */
export interface TemplateSections {
  readonly info: { readonly [key: string]: unknown } | undefined;
  readonly parameters: readonly TemplateField[] | undefined;
  readonly permissions: readonly Permission[] | undefined;
  readonly tests: TemplateTests | undefined;
  /** The sandboxed code as text, and as a tree if it parses. */
  readonly code: string;
  readonly program: AnyNode | undefined;
}

export type TemplateCheck = (sections: TemplateSections) => Finding[];
