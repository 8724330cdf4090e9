/** The script tags of a page. Runs in the page. */
import type { ScriptPatterns } from '../../../../schemas/page-source/script-tag.ts';

export type Scripts = ReturnType<typeof scripts>;

/** Refers to nothing outside itself, since its text is what the page gets. */
export function scripts() {
  const all = () => [...document.scripts];

  const attributesOf = (script: HTMLScriptElement) =>
    Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value.slice(0, 500)]));

  const ownScripts = (signs: ScriptPatterns) =>
    all().flatMap(script => {
      const attributes = attributesOf(script);
      const text = `${Object.values(attributes).join('\n')}\n${script.text}`;
      const whose = Object.keys(signs).find(whose => new RegExp(signs[whose]!).test(text));
      return whose ? [{ whose, attributes }] : [];
    });

  return { all, attributesOf, ownScripts };
}
