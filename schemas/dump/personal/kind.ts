/** What a value seems to be. */
export type Personal =
  | 'an e-mail address'
  | 'a phone number'
  | 'a sign-in token'
  | 'an IBAN'
  | 'a postal address'
  | 'an IP address'
  | 'a detail of a person';
