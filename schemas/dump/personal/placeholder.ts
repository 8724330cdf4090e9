/** Values that stand where nothing is known of anybody. */

const words =
  'yes|no|true|false|on|off|ja|nein|tak|nie|oui|non|s[ií]|undefined|null|none|nil|nan|n/?a|unknown|empty|not ?set|' +
  'not available|anonymous|guest|default|test|placeholder|redacted|removed|hidden|masked|string|unbekannt|gast|anonym|' +
  'leer|brak|nieznan[ye]|gość|inconnu|aucun|invité|vide|desconocido|ninguno|invitado|vac[ií]o|provided|given|valid|' +
  'invalid|verified|present|missing|existing|new|\\[object \\w+\\]';

const word = new RegExp(`^(${words})$`, 'i');
/** A variable that nobody filled in, or a remark in brackets such as `(not set)`. */
const bracketed =
  /^(\{[\s\S]*\}|\$\{[\s\S]*\}|%[\s\S]*%|<[\s\S]*>|\([\s\S]*\)|\[[\s\S]*\]|__[\s\S]*__|#[\s\S]*#)$/;
/** Nothing to read, one flag, or everything crossed out. */
const nothing = /^[^a-z\d\u00C0-\u024F]*$|^[01]$|^([x*•])\1*$|^\*+[^*]*$|\*{3}/i;

/** Whether a text says nothing about a person, whatever its key. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  return word.test(text) || bracketed.test(text) || nothing.test(text);
}
