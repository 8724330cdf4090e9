/** Functions that a page or a chat declares, which replaces a hook in silence, and names that are nothing of a chat's. */
import { expect } from '@playwright/test';
import { catalogues } from '../../bundle/vendors/generated/catalogues.ts';
import { embeds } from '../../bundle/vendors/generated/embeds.ts';
import { loadOrderCodes } from '../../bundle/vendors/generated/load-order-codes.ts';
import { scriptAddresses } from '../../bundle/vendors/generated/script-addresses.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { scriptTag } from '../script/address.ts';
import { withBeside } from '../script/chats-beside.ts';
import { type Shop, test } from './shop.ts';

/** A vendor's file that declares its function at script level, as none of the hooks can prevent. */
async function vendorFile({ page }: Shop, address: string, body: string): Promise<void> {
  await page.route(address, route => route.fulfill({ contentType: 'text/javascript', body }));
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

for (const id of vendorIds.filter(id => embeds[id].declared)) {
  const { label } = catalogues[id];
  const { before = '', declared, start = '', ready } = embeds[id];
  const [address] = scriptAddresses[id].own;
  const listener = scriptTag(...withBeside(id));
  const begin = `${start} say('${ready}');`;

  test(`a file that declares ${label} is heard in the script that follows it`, async ({ shop }) => {
    await vendorFile(shop, address, declared!);

    await shop.open(
      `${listener}<script>${before}</script><script src="${address}"></script><script>${begin}</script>`,
    );

    expect(await natives(shop)).toEqual([ready]);
  });

  test(`a file that declares ${label} is heard in its own load event`, async ({ shop }) => {
    await vendorFile(shop, address, declared!);

    await shop.open(`${listener}<script>
      ${before}
      const script = document.createElement('script');
      script.src = '${address}';
      script.onload = () => { ${begin} window.booted = true };
      document.head.append(script);
    </script>`);
    await shop.page.waitForFunction(() => 'booted' in window);

    expect(await natives(shop)).toEqual([ready]);
  });
}

for (const id of vendorIds.filter(id => loadOrderCodes[id].change.declared)) {
  const { label } = catalogues[id];
  const { before = '', script, start = '', ready } = embeds[id];

  /** No planned look at the page is left when a tool declares the callback of the chat anew. */
  const declareLate = async (shop: Shop): Promise<void> => {
    const code = `const seen = []; const note = (_, name) => void seen.push(name);${before}${script}${start}`;
    await shop.open(
      `<script>window.setTimeout = () => 0</script>${scriptTag(...withBeside(id))}<script>${code}</script><button>Chat</button>`,
    );
    await shop.page.addScriptTag({ content: loadOrderCodes[id].change.declared! });
  };

  /** The chat tells something; what the callback of the tool has seen of it. */
  const tell = ({ page }: Shop) => page.evaluate(`say('${ready}'), seen`);

  test(`a callback of ${label} that is declared long after the start is found when the visitor presses something`, async ({
    shop,
  }) => {
    await declareLate(shop);

    await shop.page.getByRole('button').click();

    expect(await tell(shop)).toEqual([ready]);
    expect(await natives(shop)).toEqual([ready]);
    // A chat may call several functions.
    expect([...new Set(await problems(shop))]).toEqual(['hook_replaced']);
  });

  test(`a callback of ${label} that is declared long after the start is found when the route changes`, async ({
    shop,
  }) => {
    await declareLate(shop);

    await shop.page.evaluate(() => {
      const changed = new Promise(resolve =>
        window.addEventListener('popstate', () => resolve(undefined), { once: true }),
      );
      location.hash = '#cart';
      return changed;
    });

    expect(await tell(shop)).toEqual([ready]);
    expect(await natives(shop)).toEqual([ready]);
  });
}

test('elements whose ids are the names of globals are no chats', async ({ shop }) => {
  const ids = [...new Set(vendorIds.flatMap(id => catalogues[id].fingerprint.globals))];
  await shop.open(
    ids.map((id, nth) => (nth % 2 ? `<p id="${id}"></p>` : `<a id="${id}"></a>`)).join('') +
      scriptTag(...vendorIds),
  );

  expect(await problems(shop)).toEqual([]);
  const areElements = await shop.page.evaluate(
    ids => ids.map(id => (window as never as { [id: string]: unknown })[id] === document.getElementById(id)),
    ids,
  );
  expect(areElements).toEqual(ids.map(() => true));
});
