import type { Form } from './combination.ts';

/** The code of a page with one chat, as its site and its vendor write it. */
export interface Code {
  readonly callback: { readonly [form: string]: string };
  readonly change: { readonly [change: string]: string };
  chat(form: Form): string;
}
