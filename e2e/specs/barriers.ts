/** What keeps somebody from using a page: found by axe, and by the key that leads through it. */
import type { Page } from '@playwright/test';

type Results = { violations: { id: string; nodes: { html: string }[] }[] };
type Axe = { run(context: object, options: object): Promise<Results> };

/** The rules whose answer depends on colours. They take the longest by far. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Colours that a reader may have chosen. */
const schemes = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** What axe has against the page as it stands, or against one part of it, in light, in dark and in forced colours. */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  await markLookalikes(page);
  const otherRules = Object.fromEntries(colourRules.map(id => [id, { enabled: false }]));
  const found = await run(page, { include: [part], exclude: [] }, { rules: otherRules });
  for (const scheme of schemes) {
    await page.emulateMedia(scheme);
    const context = { include: [part], exclude: ['[data-lookalike]'] };
    const inThis = await run(page, context, { runOnly: { type: 'rule', values: colourRules } });
    found.push(...inThis.map(description => `${Object.values(scheme).join(', forced ')}: ${description}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
}

const run = (page: Page, context: object, options: object): Promise<string[]> =>
  page.evaluate(
    async ([context, options]) => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(context, {
        preload: false,
        resultTypes: ['violations'],
        ...options,
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    [context, options] as const,
  );

/** Marks entries of lists and tables that are made of the same elements and classes as one before them. */
const markLookalikes = (page: Page) =>
  page.evaluate(() => {
    const known = new Set<string>();
    for (const entry of document.querySelectorAll('li, tr, .item')) {
      const parts = [entry.parentElement!, entry, ...entry.querySelectorAll('*')];
      const looks = parts.map(({ tagName, attributes }) => {
        const shown = [...attributes].filter(({ name }) => /^(class|style|role|disabled|aria-)/.test(name));
        return [tagName, ...shown.map(({ name, value }) => `${name}=${value}`)].join(' ');
      });
      const look = looks.join('\n');
      entry.toggleAttribute('data-lookalike', known.has(look));
      known.add(look);
    }
  });

const usable = [
  'a[href]',
  'button:enabled',
  'input:enabled:not([type=radio])',
  'input[type=radio]:checked:enabled',
  'select:enabled',
  'textarea:enabled',
  'summary',
  '[tabindex="0"]',
].join();

/** What can be used with a mouse and is not reached with the Tab key, from the top of the page on. */
export async function unreached(page: Page): Promise<string[]> {
  const count = await page.evaluate(usable => {
    const there = [...document.querySelectorAll<HTMLElement>(usable)].filter(element =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    const waiting = new Set(there);
    document.addEventListener('focusin', ({ target }) => waiting.delete(target as HTMLElement));
    (document.activeElement as HTMLElement).blur();
    Object.assign(window, { waiting });
    return there.length;
  }, usable);
  for (let tab = 0; tab <= count; tab++) await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { waiting } = window as unknown as { waiting: ReadonlySet<HTMLElement> };
    return [...waiting].map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}

/** What has the focus after a press of Tab, from the top of the page on, while something else lies over its middle. */
export async function obscured(page: Page): Promise<string[]> {
  const count = await page.evaluate(usable => {
    const found: string[] = [];
    const note = () => {
      const focused = document.activeElement as HTMLElement;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      if (focused === document.body || (above && (focused.contains(above) || above.contains(focused))))
        return;
      found.push(`${focused.outerHTML.slice(0, 120)} under ${above?.outerHTML.slice(0, 60)}`);
    };
    // By then the browser has brought what has the focus into sight.
    document.addEventListener('keyup', note);
    (document.activeElement as HTMLElement).blur();
    scrollTo(0, 0);
    Object.assign(window, { found, forget: () => document.removeEventListener('keyup', note) });
    return [...document.querySelectorAll(usable)].filter(element => element.checkVisibility()).length;
  }, usable);
  for (let tab = 0; tab < count; tab++) await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { found, forget } = window as unknown as { found: string[]; forget: () => void };
    forget();
    return found;
  });
}

/** What leaves the window, or is cut off, on a narrow phone with the spacing of text that WCAG lets people choose. */
export async function cutWhenSpaced(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.addStyleTag({
    content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`,
  });
  return page.evaluate(() => {
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline') return false;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const isTooWide = scrollWidth > clientWidth + 1 && overflowX !== 'visible';
      return isTooWide || (scrollHeight > clientHeight + 1 && /hidden|clip/.test(overflowY));
    };
    const faults = [...document.querySelectorAll('body *:not(input, select, textarea, progress)')]
      .filter(element => element.checkVisibility() && !element.closest('.unseen, thead'))
      .filter(element => isCut(element) || element.getBoundingClientRect().right > innerWidth + 1);
    return faults.map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}
