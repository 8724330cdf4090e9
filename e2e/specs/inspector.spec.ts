/** The inspector: what a newcomer clicks before anything is installed. */
import { expect, type Page } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { containerVisits } from '../../bundle/vendors/generated/container-visits.ts';
import { eventNames } from '../../bundle/vendors/generated/event-names.ts';
import { loadOrders } from '../../bundle/vendors/generated/load-orders.ts';
import { simulators } from '../../bundle/vendors/generated/simulators.ts';
import type { Turn } from '../../bundle/vendors/room/load-order/load-order.ts';
import { play } from '../../bundle/vendors/room/simulator.ts';
import type { VendorEntry } from '../../schemas/src/dictionary.ts';
import type { ChatRecord } from '../../schemas/src/record.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { chatsWithCalls } from '../../site/look/chats.ts';
import { twoChats } from '../../template/container/some-chats.ts';
import { cutWhenSpaced, obscured } from './barriers.ts';
import { test as base } from './site-page.ts';
import { recordedByDefault, vendorEventsOf } from './vendor-events.ts';

/** The page with a clock that the test moves. */
const test = base.extend<{ inspector: Page }>({
  ownContext: true,
  inspector: async ({ openPage }, use) => use(await openPage('inspector.html', page => page.clock.install())),
});

const { vendors } = dictionary;
const [some] = twoChats(dictionary);

/** To load the page costs more than a conversation on it; on a page with all, the list would grow too long. */
const perPage = 4;
const groups = new Map(
  vendors
    .filter((_, at) => at % perPage === 0)
    .map((_, nth) => vendors.slice(nth * perPage, (nth + 1) * perPage))
    .map(group => [group.map(({ label }) => label).join(', '), group]),
);
/** What the conversations of chats tell of persons, under the class for it. */
const personal = vendors
  .map(({ id, label }) => {
    const { secrets } = simulators[id]({});
    const { personalData } = containerVisits[id].personal;
    return { label, values: personalData.filter(value => secrets.includes(value)) };
  })
  .filter(({ values }) => values.length > 0);

/** Events of the records that a turn of a chat makes. */
const eventsOf = (vendor: VendorId, turn: Turn): readonly string[] => {
  const { turns, events } = loadOrders[vendor];
  return turns[turn].flatMap((native): readonly string[] => events[native] ?? ['chat_activity']);
};

const region = (page: Page, name: string) => page.getByRole('region', { name });
const rows = (page: Page) => region(page, 'Records').locator('ol > li');
const rowsOf = (page: Page, label: string) => rows(page).filter({ hasText: `· ${label} ·` });
const card = (page: Page, label: string) => page.getByRole('article', { name: label });
const launcher = (page: Page, label: string) => page.getByRole('button', { name: `in ${label}` });
const setting = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });

/** The records of one vendor, in the order in which they reached the data layer. */
async function recordsOf(page: Page, vendor: VendorId): Promise<ChatRecord[]> {
  const entries = await page.evaluate(() => JSON.parse(JSON.stringify(window.dataLayer)) as ChatRecord[]);
  return entries.filter(({ chat_vendor }) => chat_vendor === vendor);
}

/** From here on time passes only where the test says so. */
async function stopClock(page: Page) {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
}

async function playConversation(page: Page, label: string) {
  const play = card(page, label).getByRole('button', { name: /^Play (again the )?conversation with / });
  await play.click();
  await page.clock.runFor(60_000);
}

/** The event by which a chat tells that the visitor has written: some tell of the first message only, or of a start. */
const toldOfMessages = (id: VendorId): string | undefined =>
  ['chat_message_sent', 'chat_engaged', 'chat_started'].find(
    event => event in { ...eventNames[id].countSafe, ...eventNames[id].repeatable },
  );

test('a chat is found by its name among all of them', async ({ inspector }) => {
  await inspector.getByRole('searchbox', { name: 'Find a chat' }).fill(some.label.slice(0, 5).toUpperCase());

  await expect(card(inspector, some.label)).toBeVisible();
  expect(await inspector.getByRole('article').count()).toBeLessThan(vendors.length);
  await inspector.getByRole('searchbox', { name: 'Find a chat' }).fill('no such chat');
  await expect(inspector.getByText('No chat found with that name.')).toBeVisible();
});

for (const [names, group] of groups) {
  test(`${names}: every event of the conversations becomes a valid record, and what is withheld is told`, async ({
    inspector,
  }) => {
    for (const { id, label } of group) {
      const widget = simulators[id]({});
      play(widget);

      await playConversation(inspector, label);

      const records = await recordsOf(inspector, id);
      expect(vendorEventsOf(id, records)).toEqual(recordedByDefault(id, widget.fired));
      const shown = rowsOf(inspector, label);
      await expect(shown).toHaveCount(records.length);
      await expect(shown.first()).toContainText('Chat closed chat_closed');
      await expect(rows(inspector).filter({ hasText: 'Invalid' })).toHaveCount(0);
      await expect(card(inspector, label)).toContainText(widget.conversation.at(-1)!.description);
      await expect(card(inspector, label).getByRole('button', { name: 'Play again' })).toBeVisible();

      const notes = shown.locator('details.withheld');
      await notes.last().locator('summary').click();
      await expect(notes.last().locator('li').first()).toBeVisible();
      await expect(notes.last()).toContainText(/switched off|never read|have to be listed|reduced/);

      const text = await region(inspector, 'Records').textContent();
      for (const secret of widget.secrets) expect(text).not.toContain(secret);
    }

    await test.step('a phone of 360 px scrolls in one direction only, however much was said', async () => {
      await inspector.setViewportSize({ width: 360, height: 740 });
      await inspector.locator('details').evaluateAll(all => {
        for (const details of all as HTMLDetailsElement[]) details.open = true;
      });
      expect(await inspector.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await cutWhenSpaced(inspector)).toEqual([]);
    });
  });

  test(`${names}: each opens and takes a message by keyboard alone`, async ({ inspector }) => {
    for (const { id, label } of group) {
      const launcher = card(inspector, label).getByRole('button', { name: 'Chat with us' });
      await card(inspector, label).getByRole('button', { name: 'Step with' }).focus();

      await inspector.keyboard.press('Tab');
      await expect(launcher).toBeFocused();
      await inspector.keyboard.press('Enter');
      await expect(card(inspector, label).getByRole('button', { expanded: true })).toBeFocused();
      await inspector.keyboard.press('Tab');
      await inspector.keyboard.press('Tab');
      await expect(card(inspector, label).getByRole('textbox')).toBeFocused();
      await inspector.keyboard.type('Is it in stock?');
      await inspector.keyboard.press('Enter');

      await expect(card(inspector, label).getByRole('list')).toContainText('Is it in stock?');
      const told = toldOfMessages(id);
      const ofMessages = rowsOf(inspector, label).filter({ hasText: told ?? 'chat_message_sent' });
      await expect(ofMessages).toHaveCount(told ? 1 : 0);
    }
  });
}

test('the visitor goes to the next page, where the script starts anew', async ({ inspector }) => {
  const { id, label } = vendors.find(({ engagedOncePer }) => engagedOncePer === 'page')!;
  const shop = card(inspector, label);
  const visit = (['load', 'open', 'send'] as const).flatMap(turn => eventsOf(id, turn));
  const goOn = () => inspector.getByRole('button', { name: 'Go to the next page' }).click();
  const begin = (nth: number) => rows(inspector).filter({ hasText: `Page ${nth} began` });
  const write = async () => {
    await launcher(inspector, label).click();
    await shop.getByRole('textbox').fill('Is it in stock?');
    await shop.getByRole('textbox').press('Enter');
  };
  const told = async () =>
    (await recordsOf(inspector, id)).map(({ event, chat_nth }) => `${event} ${chat_nth}`);

  await test.step('numbers begin at 1, and the list shows where', async () => {
    await write();
    await goOn();

    await expect(inspector.getByText('The visitor is on page 2 of the site, /gifts/')).toBeVisible();
    await expect(begin(2)).toContainText('/gifts/');
    await write();
    await expect(shop.getByRole('list')).toContainText('The visitor goes to another page.');
    // A chat may tell of a conversation that goes on at once, and of a new one later.
    expect((await told()).sort()).toEqual(visit.map(event => `${event} 1`).sort());
    const listed = await rows(inspector).evaluateAll(all => all.map(({ className }) => className));
    // The health check of the debug build stands there too, without an event.
    const records = await inspector.evaluate(() => window.dataLayer.filter(entry => 'event' in entry).length);
    expect(listed.indexOf('page-begin')).toBe(records);
  });

  await test.step('what waits for consent ends with the page', async () => {
    await setting(inspector, 'Consent').click();
    await launcher(inspector, label).click();
    await goOn();

    await expect(begin(3)).toContainText(
      '1 record that was waiting for consent ended with the previous page',
    );
    await setting(inspector, 'Consent').click();
    await expect(rows(inspector).first()).toContainText('waited for consent');
    await expect(rows(inspector).first()).toContainText('/gifts/scarf/');
    expect(await told()).toEqual(expect.arrayContaining(eventsOf(id, 'load').map(event => `${event} 1`)));
    expect(await told()).not.toContain('chat_message_sent 1');
  });

  await test.step('with counts that the tab keeps, the visitor is engaged once', async () => {
    await setting(inspector, 'Counting').click();
    await write();
    await goOn();
    await write();

    const again = visit.filter(event => event !== 'chat_engaged');
    expect(again.length).toBe(visit.length - 1);
    expect((await told()).sort()).toEqual(again.map(event => `${event} 2`).sort());
  });
});

test('a conversation can be paused and taken step by step', async ({ inspector }) => {
  const { id, label } = some;
  const chat = card(inspector, label);
  const told = async () => vendorEventsOf(id, await recordsOf(inspector, id));
  const toldIn = (steps: number) => {
    const widget = simulators[id]({});
    for (const step of widget.conversation.slice(0, steps)) step.run();
    return recordedByDefault(id, widget.fired);
  };
  await chat.getByRole('button', { name: 'Play conversation' }).click();

  await chat.getByRole('button', { name: 'Pause' }).click();
  await inspector.clock.runFor(10_000);
  await expect(chat).toContainText('Step 1 of');
  expect(await told()).toEqual(toldIn(1));

  await chat.getByRole('button', { name: 'Step with' }).click();
  await expect(chat).toContainText('Step 2 of');
  await expect(rows(inspector).first()).toContainText(toldIn(2).at(-1)!);
  expect(await told()).toEqual(toldIn(2));
});

test('the speed of the conversations can be changed by keyboard while they play', async ({ inspector }) => {
  const long = vendors.filter(({ id }) => simulators[id]({}).conversation.length > 6);
  const chats = long.slice(0, 2).map(({ label }) => card(inspector, label));
  const speed = inspector.getByLabel('Speed of the conversations');
  // On the page, since the keyboard may scroll the window.
  const topOf = (element: Element) => element.getBoundingClientRect().top + scrollY;
  const tops = () => Promise.all(chats.map(chat => chat.locator('.chat').evaluate(topOf)));
  const steps = async (nth: number) => {
    for (const chat of chats) await expect(chat).toContainText(`Step ${nth} of`);
  };
  // One button in two lines would push the chat down when its words change.
  await inspector.setViewportSize({ width: 1280, height: 900 });
  const before = await tops();
  await stopClock(inspector);

  for (const chat of chats) await chat.getByRole('button', { name: /^Play conversation with / }).click();
  await steps(1);
  await speed.focus();
  await inspector.keyboard.press('ArrowDown');
  await expect(speed).toHaveValue('fast');
  expect(await tops()).toEqual(before);

  await inspector.clock.runFor(1200);
  await steps(2);
  await inspector.clock.runFor(500);
  await steps(4);

  await speed.selectOption('Slow');
  await inspector.clock.runFor(250);
  await steps(5);
  await inspector.clock.runFor(2900);
  await steps(5);
  await inspector.clock.runFor(100);
  await steps(6);
});

test('the speed stays when the visitor goes to the next page', async ({ inspector }) => {
  const chat = card(inspector, some.label);
  await stopClock(inspector);
  await inspector.getByLabel('Speed of the conversations').selectOption('Fast');

  await inspector.getByRole('button', { name: 'Go to the next page' }).click();
  await chat.getByRole('button', { name: 'Play conversation' }).click();
  await inspector.clock.runFor(500);

  await expect(chat).toContainText('Step 3 of');
});

test('denied consent holds records back, and consent releases them', async ({ inspector }) => {
  const { label } = vendors.find(({ id }) => eventsOf(id, 'open').join() === 'chat_opened')!;
  const before = await rows(inspector).count();

  await setting(inspector, 'Consent').click();
  await card(inspector, label).getByRole('button', { name: 'Chat with us' }).click();
  await inspector.clock.runFor(500);
  await expect(rows(inspector)).toHaveCount(before);
  await expect(region(inspector, 'Records')).toContainText('Waiting: 1');
  await expect(region(inspector, 'State of the listener')).toContainText('Consent is denied');

  await setting(inspector, 'Consent').click();
  await expect(rows(inspector)).toHaveCount(before + 1);
  await expect(rows(inspector).first()).toContainText('Chat opened');
  await expect(rows(inspector).first()).toContainText('waited for consent');
});

test('personal data is in the records while its switch says keep', async ({ inspector }) => {
  for (const { label, values } of personal) {
    await playConversation(inspector, label);
    for (const value of values) await expect(region(inspector, 'Records')).not.toContainText(value);
  }

  await setting(inspector, 'Personal data').click();
  for (const { label, values } of personal) {
    await playConversation(inspector, label);
    for (const value of values) {
      await expect(rowsOf(inspector, label).locator('dl').filter({ hasText: value })).not.toHaveCount(0);
    }
  }
  await expect(region(inspector, 'Settings')).toContainText('chatTracker.push({"personalData":"keep"})');
});

test('calls of the page are recorded once they are switched on', async ({ inspector }) => {
  const [{ label }] = chatsWithCalls(dictionary) as [VendorEntry];
  const { label: name } = dictionary.settings.find(setting => setting.name === 'sdkCalls')!;
  const scenes = card(inspector, label).getByRole('group', { name: 'Behind the scenes' });
  const calls = rows(inspector).filter({ hasText: 'chat_sdk_call' });
  const act = async () => {
    for (const button of await scenes.getByRole('button').all()) await button.click();
  };

  await act();
  await expect(calls).toHaveCount(0);
  await setting(inspector, name).click();
  await act();

  await expect(calls).not.toHaveCount(0);
  expect(await calls.count()).toBeLessThanOrEqual(await scenes.getByRole('button').count());
});

test('the list marks what changed, and can be cleared', async ({ inspector }) => {
  for (const _ of ['opened', 'closed']) await launcher(inspector, some.label).click();
  const [before = {}, last = {}] = (await recordsOf(inspector, some.id)).slice(-2);
  const differs = ([field, value]: [string, unknown]) => value !== before[field as keyof typeof before];
  const changed = Object.entries(last)
    .filter(differs)
    .map(([field]) => field)
    .filter(field => field !== 'chat_time' && field !== 'chat_seq');

  const marked = rows(inspector).first().locator('.new dt');
  expect(changed).toEqual(expect.arrayContaining(['event', 'chat_native_event']));
  await expect(marked).toHaveText(changed);

  const time = await rows(inspector).first().locator('time').innerText();
  await expect(inspector.locator('.charts figcaption')).toContainText(`to ${time}. `);

  await inspector.getByRole('button', { name: 'Clear list' }).click();
  await expect(rows(inspector)).toHaveCount(0);
  await expect(region(inspector, 'Records')).toContainText('No records to show');
});

test('a problem is told in words, with its remedy', async ({ inspector }) => {
  await inspector.evaluate(() => {
    (window as unknown as { chatTracker: object[] }).chatTracker.push({ consnet: 'denied' });
  });
  await inspector.clock.runFor(500);

  const status = region(inspector, 'State of the listener');
  await expect(status).toContainText('setting_unknown consnet');
  await expect(status).toContainText('Look for a misspelling');
});

test('new records are announced in one sentence now and then', async ({ inspector }) => {
  await playConversation(inspector, some.label);

  const told = inspector.locator('#page > [role=status]');
  await expect(told).toHaveText(/^(\d+ )?new records?\b.*, from /i);
  await expect(told).toContainText(`, from ${some.label}.`);
});

test('the list of records lies over no other panel and over nothing that has the focus', async ({
  inspector,
}) => {
  await playConversation(inspector, some.label);
  const list = region(inspector, 'Records');
  const others = inspector.locator('.panel:not(#records), .page-bar');

  for (const [width, height] of [
    [1280, 600],
    [900, 700],
    [360, 740],
  ] as const) {
    await inspector.setViewportSize({ width, height });
    for (const panel of await others.all()) {
      await panel.evaluate(element => element.scrollIntoView({ block: 'center' }));
      const [over, under] = [(await list.boundingBox())!, (await panel.boundingBox())!];
      const isApart =
        over.y + over.height <= under.y ||
        under.y + under.height <= over.y ||
        under.x + under.width <= over.x;
      expect(isApart, `${await panel.getAttribute('class')} at ${width} px`).toBe(true);
    }
    expect(await obscured(inspector)).toEqual([]);
    // The way through the cards of all chats is long, and once is enough.
    await inspector.getByRole('searchbox', { name: 'Find a chat' }).fill(some.label);
  }
});
