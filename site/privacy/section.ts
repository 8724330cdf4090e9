import type { Html } from '../look/html.ts';

/** A part of the document, which its contents lead to. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}
