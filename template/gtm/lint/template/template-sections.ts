/** What every check of a template file gets: its parts, read once. */
import type { AnyNode } from 'acorn';
import type { Finding } from '../../../../schemas/src/finding.ts';
import type { TemplateField } from '../../../tag/fields.ts';
import type { Permission } from '../../../tag/permissions.ts';

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

/** The tests inside a template, as their YAML says them. */
export interface TemplateTests {
  readonly scenarios: readonly { readonly name: string; readonly code: string }[];
  readonly setup?: string;
}

export type TemplateCheck = (sections: TemplateSections) => Finding[];
