/** Finds a name of the data layer other than the usual one, where a tag shows it. */
import { isOurTag } from './is-ours.ts';
import type { OwnTag, OwnVersion, Place } from './own-entities.ts';
import { placeOf } from './place-of.ts';
import { htmlOf, parameterOf, templateOf } from './script-text.ts';

export interface DataLayerName {
  readonly name: string;
  readonly place: Place;
}

const usual = 'dataLayer';

/** Names that snippets and inputs of tags give to the data layer; ours follow what they are told. */
export function findDataLayerName(version: OwnVersion): DataLayerName[] {
  const { tag = [] } = version;
  return tag
    .filter(one => !isOurTag(one, version))
    .flatMap(one => {
      const names = [...namesInHtml(htmlOf(one, version)), ...namesInInputs(one, version)];
      return [...new Set(names)].map(name => ({ name, place: placeOf(one, version) }));
    })
    .filter(({ name }) => name !== usual && /^[A-Za-z_$][\w$]*$/.test(name));
}

/** In the snippet of Tag Manager, and in the address of a Google tag. */
function namesInHtml(html: string): string[] {
  const snippet = /['"]script['"]\s*,\s*['"]([\w$]+)['"]\s*,\s*['"]GTM-/g;
  const address = /googletagmanager\.com\/(?:gtm\.js|gtag\/js)\?[^'"\s]*?[?&](?:amp;)?l=([\w$]+)/g;
  return [...html.matchAll(snippet), ...html.matchAll(address)].map(([, name = '']) => name);
}

function namesInInputs(tag: OwnTag, version: OwnVersion): string[] {
  return templateOf(tag, version) ? ['dataLayerName', 'dataLayer'].map(key => parameterOf(tag, key)) : [];
}
