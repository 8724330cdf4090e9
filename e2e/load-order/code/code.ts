import type { Change, Form } from '../cells.ts';

/** The code of a page with one chat, as its site and its vendor write it. */
export interface Code {
  readonly callback: { readonly [form in Form]?: string };
  readonly change: { readonly [change in Change]?: string };
  chat(form: Form): string;
}
