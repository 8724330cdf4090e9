/** E-mail addresses within texts. */

const address = /[a-z\d._+\u00C0-\u024F-]+(?:@|%40)((?:[a-z\d\u00C0-\u024F-]+\.)+([a-z\u00C0-\u024F]{2,}))/gi;

/** Pictures for sharp screens are called `hero@2x.jpg`, packages `swiper@11.min.js`. */
const fileEnding =
  /^(png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|css|m?js|cjs|tsx?|jsx|json|map|html?|xml|pdf|mp[34]|mov|webm|woff2?|ttf|otf|zip|gz|txt|min|bundle|prod|esm|umd)$/i;
const size = /^\d+(\.\d+)?(x|w|dpi)?\./i;

/** What forms show as an example. */
const example =
  /^(name|first\.?name|e-?mail|mail|user(name)?|you|your[._-]?(name|e?mail)|someone|somebody|test|foo|max\.mustermann|john\.?doe|jan\.kowalski)(@|%40)(example|beispiel|domain|your-?domain|e-?mail|mail|company|site|test|przyklad|ejemplo|exemple)\.[a-z]+$/i;

/** A mailbox of the site itself in a link that visitors click. */
const ownMailbox =
  /^mailto:(info|support|contact|kontakt|service|kundenservice|sales|hello|hallo|office|help|hilfe|no-?reply|newsletter|biuro|bok|sklep|ventas|contacto|bonjour|privacy|datenschutz|jobs|press|presse)(@|%40)[^?&]*$/i;

/** Whether a text holds the address of somebody. */
export function holdsEmail(text: string): boolean {
  if (!/@|%40/.test(text) || ownMailbox.test(text.trim())) return false;
  return [...text.matchAll(address)].some(
    ([whole, host = '', ending = '']) => !fileEnding.test(ending) && !size.test(host) && !example.test(whole),
  );
}
