/** Numbers of bank accounts within texts. */

import { electronicFormatIBAN, isValidIBAN } from 'ibantools';

const likely = /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){2,7}(?:[ -]?[A-Z\d]{1,3})?\b/gi;

/** Whether a text holds an IBAN whose check digits are right. */
export function holdsIban(text: string): boolean {
  return (text.match(likely) ?? []).some(found => {
    const iban = electronicFormatIBAN(found);
    return iban !== null && isValidIBAN(iban);
  });
}
