/** Functions that a page or a chat declares, which replaces a hook in silence, and names that are nothing of a chat's. */
import { expect } from '@playwright/test';
import { type Shop, test } from './shop.ts';

const listener = '<script src="/chat-datalayer.js"></script>';
const boot = `LoyJoy('boot', { process: 'gifts', eventListeners: [] }); tell('open');`;

/** A vendor's file that declares its function at script level, as none of the hooks can prevent. */
async function vendorFile({ page }: Shop): Promise<void> {
  const body = `
    function LoyJoy(command, options) { if (command === 'boot') LoyJoy.told = options.eventListeners; }
    function tell(name) { for (const one of LoyJoy.told) one(name, { process_id: 'p' }); }`;
  await page.route('https://stable.loyjoy.com/widget.js', route =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
}

const natives = async (shop: Shop) =>
  (await shop.records()).map(({ chat_native_event }) => chat_native_event);
const problems = ({ page }: Shop) =>
  page.evaluate(() => {
    const { chatTracker } = window as never as {
      chatTracker: { status(): { problems: { code: string }[] } };
    };
    return chatTracker.status().problems.map(({ code }) => code);
  });

test('a file that declares LoyJoy is heard in the script that follows it', async ({ shop }) => {
  await vendorFile(shop);

  await shop.open(
    `${listener}<script src="https://stable.loyjoy.com/widget.js"></script><script>${boot}</script>`,
  );

  expect(await natives(shop)).toEqual(['open']);
});

test('a file that declares LoyJoy is heard in its own load event', async ({ shop }) => {
  await vendorFile(shop);

  await shop.open(`${listener}<script>
    const script = document.createElement('script');
    script.src = 'https://stable.loyjoy.com/widget.js';
    script.onload = () => { ${boot} window.booted = true };
    document.head.append(script);
  </script>`);
  await shop.page.waitForFunction(() => 'booted' in window);

  expect(await natives(shop)).toEqual(['open']);
});

/** No planned look at the page is left when a tool declares the callback of Userlike anew. */
async function declareLate(shop: Shop): Promise<void> {
  await shop.open(`<script>window.setTimeout = () => 0</script>${listener}<button>Chat</button>`);
  await shop.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'var seen = []; function userlikeTrackingEvent(name) { seen.push(name); }';
    document.head.append(script);
  });
}

const tell = ({ page }: Shop) =>
  page.evaluate(() => {
    const { userlikeTrackingEvent, seen } = window as never as {
      userlikeTrackingEvent(name: string): void;
      seen: string[];
    };
    userlikeTrackingEvent('chat_started');
    return seen;
  });

test('a callback that is declared long after the start is found when the visitor presses something', async ({
  shop,
}) => {
  await declareLate(shop);

  await shop.page.getByRole('button').click();

  expect(await tell(shop)).toEqual(['chat_started']);
  expect(await natives(shop)).toEqual(['chat_started']);
  expect(await problems(shop)).toEqual(['hook_replaced']);
});

test('a callback that is declared long after the start is found when the route changes', async ({ shop }) => {
  await declareLate(shop);

  await shop.page.evaluate(() => {
    const changed = new Promise(resolve =>
      window.addEventListener('popstate', () => resolve(undefined), { once: true }),
    );
    location.hash = '#cart';
    return changed;
  });

  expect(await tell(shop)).toEqual(['chat_started']);
  expect(await natives(shop)).toEqual(['chat_started']);
});

test('elements whose ids are the names of globals are no chats', async ({ shop }) => {
  await shop.open(
    `<a id="userlike"></a><p id="LoyJoy"></p><p id="civchat"></p><p id="UE"></p><p id="userengage"></p>${listener}`,
  );

  expect(await problems(shop)).toEqual([]);
  expect(
    await shop.page.evaluate(() =>
      ['userlike', 'LoyJoy', 'civchat', 'UE', 'userengage'].map(
        id => (window as never as { [id: string]: unknown })[id] === document.getElementById(id),
      ),
    ),
  ).toEqual([true, true, true, true, true]);
});
