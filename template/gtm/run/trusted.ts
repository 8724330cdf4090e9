/**
 * What the loader hands to pages that ask for trusted types: addresses and markup, by a policy of this name. It has one
 * for scripts too, but gives the text of a Custom HTML script to the element as it is (builds 54u1 and 62i1).
 */
interface Policy {
  createHTML(markup: string): string;
  createScriptURL(url: string): string;
}

interface Globals {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}

const asItIs = (text: string): string => text;

let policy: Policy | undefined;

const trusting = (): Policy | undefined => {
  policy ??= (globalThis as Globals).trustedTypes?.createPolicy('goog#html', {
    createHTML: asItIs,
    createScriptURL: asItIs,
  });
  return policy;
};

/** An address that a script may be loaded from. */
export const trustedUrl = (url: string): string => trusting()?.createScriptURL(url) ?? url;

/** Markup that an element may be made from. */
export const trustedHtml = (markup: string): string => trusting()?.createHTML(markup) ?? markup;
