/** Addresses of houses within texts: a street with its number, and a postal code. */

const street = new RegExp(
  [
    // Musterstraße 12a, Am Alten Platz 3
    '[a-z\\u00C0-\\u024F]*(straße|strasse|str\\.|weg|allee|platz|gasse|ring|damm|ufer)\\s+\\d{1,4}\\s?[a-z]?\\b',
    // ul. Długa 5, Calle Mayor 5, Avenida de América 7
    '(?:^|[^a-z\\u00C0-\\u024F])(ul\\.|ulica|al\\.|os\\.|calle|c/|avenida|avda\\.|plaza|paseo)\\s*[a-z\\u00C0-\\u024F][a-z\\u00C0-\\u024F .-]{1,40},?\\s+\\d{1,4}',
    // 12 rue de la Paix, 221B Baker Street
    '\\d{1,4}\\s?[a-z]?,?\\s+(rue|avenue|boulevard|bd|place|chemin|impasse)\\s+[a-z\\u00C0-\\u024F]',
    "\\d{1,5}\\s?[a-z]?,?\\s+([a-z\\u00C0-\\u024F][a-z\\u00C0-\\u024F'.]*\\s+){1,4}(street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|square|blvd)\\b",
  ].join('|'),
  'i',
);

/** Of Germany, France and Spain; Austria and Switzerland; Poland; Britain. */
const postalCode =
  /(?:^|[^\d.,-])(\d{5}|\d{4}|\d{2}-\d{3})\s+[A-Za-z\u00C0-\u024F]|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]{2}\s\d{5}\b/;

/** Whether a text holds where somebody lives. */
export const holdsPostal = (text: string): boolean => street.test(text) && postalCode.test(text);
