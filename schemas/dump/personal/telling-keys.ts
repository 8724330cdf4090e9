/** What names of keys say about their values, in the languages that people write them in. */

import { keyWords } from './key-words.ts';
import type { Personal } from './kind.ts';

/** At the end of a key, after a blank or at its beginning. */
const ends = (...words: readonly string[]) => new RegExp(`(^|_)(${words.join('|')})s?$`);

/** Anywhere in a path. */
const holds = (...words: readonly string[]) => new RegExp(`(^|_)(${words.join('|')})s?(_|$)`);

const person =
  'user|customer|visitor|contact|client|member|person|patient|guest|lead|subscriber|recipient|buyer|payer|profile|' +
  'kunden?|(be)?nutzer|besucher|mitglied|empfa?e?nger|person_?data|personal|' +
  'klient|uzytkownik|osoba|odbiorca|utilisateur|visiteur|destinataire|cliente?|usuario|visitante|destinatario';

/** An address that goods or bills are sent to is that of a person. */
const sending =
  'billing|shipping|delivery|invoice|rechnung|rechnungs|liefer|lieferung|versand|user_?data|' +
  'facturation|livraison|facturacion|envio|dostaw[ay]|faktur[ay]|wysylk[ai]|home|wohn';

/** What a business says of itself is nothing about a person. */
const business = holds(
  'store|shop|branch|dealer|retailer|warehouse|venue|event|hotel|pickup|market|merchant|seller|vendor|agency|office',
  'filiale|laden|markt|standort|haendler|sklep|oddzial|magasin|boutique|agence|tienda|sucursal',
);

const phone = ends(
  '(phone|tele?phone|tele?fone?|telefon|telefono|mobile|cell|tel|fax|handy|mobil|festnetz|ruf|portable|movil|celular|komorka)',
  '(phone|tele?phone|telefon|mobile|cell|tel|fax|handy|mobil|festnetz|ruf|kontakt)_?(number|no|nr|nummer|num|numer)',
  'ruf_?nummer',
  '(numer|nr|numero|num|no)_(de_)?(tele?fonu?|telefono|telephone|komorkowy|movil|tel|portable)',
);

const email = ends(
  'e?_?mail(_?(address|adresse|addr|adres|id))?',
  '(correo|courriel)(_?(electronico|electronique))?',
  'poczta',
);

const hash = ends(
  '(sha256|sha1|md5|hash|hashed)_\\w+',
  '(e_?mail|phone|telefon|name)_?(sha256|sha1|md5|hash|hashed)',
);

const detail = ends(
  '(first|last|full|given|family|middle|maiden|sur|christian)_?name',
  `(${person})_?names?`,
  '(vor|nach|zu|familien|ruf|voll|kunden|nutzer|benutzer)_?namen?',
  'ansprech_?partner|imie|imie_i_nazwisko|nazwisko',
  'prenom|nom_(de_)?(famille|client|utilisateur)|nom_complet',
  `(${person})_(nom|nombre|nazwa)`,
  'apellido|primer_apellido|segundo_apellido|nombre_(de_)?(cliente|usuario|pila)|nombre_completo',
  'birth_?(day|date|year)|date_?of_?birth|year_?of_?birth|dob|geburts_?(tag|datum|jahr)|geb_?datum',
  'data_urodzenia|urodziny|(date_(de_)?)?naissance|(fecha_(de_)?)?nacimiento',
  'passport(_?(number|no))?|reise_?pass|(personal_?)?ausweis(_?(nummer|nr))?|pesel|dni|nif|ssn',
  'social_?security(_?number)?|sozialversicherungs_?nummer|steuer_?(id|nummer)',
  'konto_?(nummer|inhaber)|account_?holder|bank_?account|iban|numer_konta',
  'credit_?card(_?number)?|card_?(number|holder)|kreditkarte|pass_?(word|wort)|kennwort|haslo|mot_de_passe|contrasena',
  `(${person})_(gender|salutation|sex|anrede|geschlecht|plec|sexe|sexo)`,
);

const street = ends(
  'street(_?(name|address|line))?|strasse|str_?nr|calle|ulica',
  'postal_?address|address_?line|anschrift|domicilio',
);

const postalCode = ends(
  'house_?(number|no)|haus_?(nummer|nr)|numer_domu',
  'postal_?code|post_?code|zip(_?code)?|plz|post_?leitzahl|kod_pocztowy|code_?postal|codigo_?postal',
);

const address = ends('address|adresse|adres|direccion');
const place = ends('city|town|ort|stadt|wohn_?ort|miasto|miejscowosc|ville|ciudad|localidad');
const aroundPerson = holds(person, sending);
/** Other things than houses that have an address. */
const otherAddress = ends(
  '(ip|mac|web|url|server|page|site|image|link|wallet|network)_(address|adresse|adres|direccion)',
);

const ip = ends('ip|ip_?(v[46]|address|addr|adresse)|(adres|adresse|direccion)_ip|remote_?addr');
const numericAddress = /^(\d{1,3}(\.\d{1,3}){3}|(?=.*:.*:)[\da-f:]{3,39}(%\w+)?)$/i;
/** Cut as tools do that make addresses anonymous. */
const cutAddress = /(\.0|::)$/;

/** Whether a key asks something, so that its value is an answer and no detail. */
const question =
  /^(has|is|can|show|allow|accept|want|need|require|should|validate|check|missing|no|with|use|valid|hide)s?d?_/;

/** What the name of a key says, whatever its value. */
interface Told {
  readonly ip?: boolean;
  readonly phone?: boolean;
  readonly hash?: boolean;
  readonly email?: boolean;
  readonly detail?: boolean;
  readonly street?: boolean;
  readonly postalCode?: boolean;
  /** `sure` where the key alone says that it is somebody's. */
  readonly address?: 'sure' | 'likely' | undefined;
  readonly place?: boolean;
}

function readKey(path: string): Told | undefined {
  const { key, isNumbered, path: words } = keyWords(path);
  if (question.test(key)) return;
  if (ip.test(key)) return { ip: true };
  if (phone.test(key)) return { phone: true };
  if (hash.test(key)) return { hash: true };
  if (email.test(key)) return { email: true };
  if (otherAddress.test(key) || business.test(words)) return;
  if (detail.test(key) || detail.test(lastTwo(words))) return { detail: true };
  const isAddress = address.test(key);
  if (!isAddress && !street.test(key) && !postalCode.test(key) && !place.test(key)) return;
  const isNear = aroundPerson.test(words);
  return {
    street: street.test(key),
    postalCode: postalCode.test(key),
    address: isAddress ? (isNumbered || isNear ? 'sure' : 'likely') : undefined,
    place: place.test(key) && isNear,
  };
}

/** Dumps have few keys and many values, so what a key says is worked out once. */
const known = new Map<string, Told | undefined>();
const mostKnown = 10_000;

function toldBy(path: string): Told | undefined {
  if (!known.has(path)) {
    if (known.size >= mostKnown) known.clear();
    known.set(path, readKey(path));
  }
  return known.get(path);
}

/** What the value of a key seems to be, by the key's name and the value's shape. */
export function toldByKey(path: string, value: string): Personal | undefined {
  const told = toldBy(path);
  if (!told) return;
  if (told.ip) return numericAddress.test(value) && !cutAddress.test(value) ? 'an IP address' : undefined;
  const digits = value.replace(/\D/g, '').length;
  if (told.phone) return digits >= 5 && !/[a-z\u00C0-\u024F]{4}/i.test(value) ? 'a phone number' : undefined;
  if (told.hash || told.detail || (told.email && /^[\da-f]{32,128}$/i.test(value)))
    return 'a detail of a person';
  return isHouse(told, value, digits) ? 'a postal address' : undefined;
}

function isHouse({ street, postalCode, address, place }: Told, value: string, digits: number): boolean {
  const hasLetter = /[a-z\u00C0-\u024F]/i.test(value);
  return Boolean(
    ((street || place) && hasLetter) ||
      (postalCode && digits > 0 && value.length <= 12) ||
      (address && isWritten(value) && (address === 'sure' || digits > 0)),
  );
}

/** `user.name` says the same as `user_name`: the last words of a path, in case the key itself says too little. */
const lastTwo = (words: string): string => words.split('_').slice(-2).join('_');

/** Words, and nothing that programs use as an address. */
const isWritten = (value: string): boolean =>
  /[a-z\u00C0-\u024F]{2}/i.test(value) && !/[@\\]|:\/\/|^[\w-]*[/#.]\S*$|^0x/.test(value);
