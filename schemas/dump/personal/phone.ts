/** Phone numbers within texts. */

import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js/min';

/** With the plus of an international number, which ids and times do not have. */
const international = /\+\s?[1-9](?:[\s()./-]{0,3}\d){6}/;
/** As people part a national number: `0170 1234567`, `(030) 123456`, `06 12 34 56 78`, `030/123456`. */
const parted = /(?:^|[^\d.,:+ -]|[^\d] )\(?0[1-9]\d{0,3}\)?[ /]{1,3}\d(?:[ /-]?\d){4,}(?![\d.,:])/;
/** Words that a number follows. */
const telling =
  /(?:^|[^a-z\u00C0-\u024F])(tele?(fon|phone|f)?|te?l|phone|call( me)?|cell|mobile?|fax|handy|ruf[a-z\u00C0-\u024F]*|fon|mobil[a-z\u00C0-\u024F]*|t[ée]l[ée]phone|portable|appel[a-z\u00C0-\u024F]*|tel[ée]fono|m[óo]vil|llam[a-z\u00C0-\u024F]*|zadzwo[a-z\u00C0-\u024F]*|kom[óo]rk[a-z\u00C0-\u024F]*)(?![a-z\u00C0-\u024F])[^\d+]{0,25}\(?\d(?:[ ()./-]{0,2}\d){6}/i;

/** Where the readers of our guides live, and their neighbours. */
const countries: readonly CountryCode[] = ['DE', 'AT', 'CH', 'PL', 'FR', 'ES', 'GB', 'NL', 'BE', 'IT', 'US'];

/** Whether a text holds the number of somebody, as it is dialled from abroad or from within a country. */
export function holdsPhone(text: string): boolean {
  if (international.test(text) && findPhoneNumbersInText(text).length > 0) return true;
  if (!parted.test(text) && !telling.test(text)) return false;
  return countries.some(defaultCountry => findPhoneNumbersInText(text, { defaultCountry }).length > 0);
}
