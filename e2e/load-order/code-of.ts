import { loadOrderCodes } from '../../bundle/vendors/generated/load-order-codes.ts';
import type { Combination } from '../../bundle/vendors/room/load-order/combination.ts';
import type { Moment } from '../../bundle/vendors/room/load-order/moment.ts';

/** The text of a script of the site or of the vendor. */
export function codeOf({ vendor, form, change }: Combination, script: Moment): string {
  const code = loadOrderCodes[vendor];
  const texts: { readonly [script in Moment]?: string | undefined } = {
    callback: code.callback[form],
    change: change && code.change[change],
    chat: code.chat(form),
  };
  const text = texts[script];
  if (!text) throw new Error(`Nobody has written the ${script} of ${vendor}: ${form}, ${change}.`);
  return text;
}
