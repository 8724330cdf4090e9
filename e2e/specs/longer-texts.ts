/** A language that nobody speaks, in which every word is 40 % longer than in English. */
import type { Page } from '@playwright/test';

/** Lets a page take longer texts, before it is opened: those of its script as they come, the others once it is there. */
export const lengthen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    type Texts =
      | string
      | readonly Texts[]
      | { readonly [key: string]: Texts }
      | ((...args: never[]) => Texts);
    const longer = (text: string): string =>
      text.replace(/\p{L}{2,}/gu, word => word + word.slice(0, Math.ceil(word.length * 0.4)));
    const inLong = (texts: Texts | undefined): Texts | undefined => {
      if (typeof texts === 'string') return longer(texts);
      if (typeof texts === 'function') return (...args: never[]) => inLong(texts(...args)) as Texts;
      if (Array.isArray(texts)) return texts.map(inLong) as Texts;
      if (typeof texts !== 'object' || texts === null) return texts;
      return Object.fromEntries(
        Object.entries(texts).map(([key, text]) => [key, key === 'language' ? text : inLong(text)]),
      ) as Texts;
    };
    let taken: Texts | undefined;
    Object.defineProperty(globalThis, 'chatDatalayerTexts', {
      get: () => taken,
      set: texts => {
        taken = inLong(texts);
      },
    });
    addEventListener('DOMContentLoaded', () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { currentNode } = walker;
        if (
          !currentNode.parentElement!.closest(
            '#page form, #page .before, #page aside, #page .after, script, code, b',
          )
        )
          currentNode.textContent = longer(currentNode.textContent!);
      }
    });
  });

/** What leaves a window of this width. */
export async function wider(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 740 });
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(element => element.checkVisibility() && !element.closest('.unseen, thead'))
      .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}
