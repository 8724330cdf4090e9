/** From a few answers to GA4: what a marketer does with the configurator, and what comes of it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Browser, expect, mergeTests, type Page } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { scriptAddresses } from '../../bundle/vendors/generated/script-addresses.ts';
import { sentToGa4 } from '../../bundle/vendors/generated/sent-to-ga4.ts';
import { waysKnown } from '../../schemas/dictionary/how-known.ts';
import { neverTold } from '../../schemas/dictionary/never-told.ts';
import type { NativeEventEntry, VendorEntry } from '../../schemas/src/dictionary.ts';
import { checkContainer } from '../../template/checks/check-container.ts';
import validateContainer from '../../template/container/container.validator.ts';
import { chatWithCalls, nativeOf, twoChats } from '../../template/container/some-chats.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import { composed } from '../script/text.ts';
import { cutWhenSpaced, obscured, unreached } from './barriers.ts';
import { converse } from './converse.ts';
import { type Shop, test as shopTest } from './shop.ts';
import { test as siteTest, siteUrl } from './site-page.ts';

const test = mergeTests(siteTest, shopTest);

const file = 'configurator.html';
const { vendors } = dictionary;
/** The page with all chats ticked: it begins with none. */
const withAll = `${file}#chats=${vendors.map(({ id }) => id)}`;
const [some, other] = twoChats(dictionary);
const opened = nativeOf(dictionary, other.id, 'chat_opened');
/** The link with all chats but this one. */
const without = (left: VendorEntry) =>
  `chats=${vendors.filter(vendor => vendor !== left).map(({ id }) => id)}`;
const chat = (page: Page, { label }: VendorEntry) => page.getByRole('checkbox', { name: label, exact: true });
/** Some chat with an event that is a goal only for those who choose it, and this event. */
const [rewarding, goal] = vendors.flatMap((vendor): [VendorEntry, NativeEventEntry][] =>
  vendor.events.filter(event => event.goal).map(event => [vendor, event]),
)[0]!;
const answer = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const ga4Id = (page: Page) => page.getByLabel('GA4 measurement ID', { exact: true });
const singleEvents = (page: Page) => page.getByText('Single events');
const summary = (page: Page) => page.getByRole('complementary', { name: 'In your container' });
const downloadButton = (page: Page) => page.getByRole('button', { name: 'Download container.json' });

/** Clicks a button that hands over a file; answers with its name and text. */
async function download(page: Page, button: string) {
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: given.suggestedFilename(), text: readFileSync(await given.path(), 'utf8') };
}

/** Downloads the container, which has to be one that can be imported. */
async function downloadContainer(page: Page): Promise<{ container: ContainerFile; text: string }> {
  const { name, text } = await download(page, 'Download container.json');
  const container = JSON.parse(text);
  expect(name).toBe('container.json');
  expect(checkContainer(container, { dictionary, validate: validateContainer })).toEqual([]);
  return { container, text };
}

/** Everything that the answers decide, as the page shows it. */
async function stateOf(page: Page) {
  const inputs = await page
    .locator('form input')
    .evaluateAll(all =>
      (all as HTMLInputElement[]).map(({ type, value, checked }) => (type === 'text' ? value : checked)),
    );
  return {
    inputs,
    names: await page.locator('.chosen-names').allInnerTexts(),
    hash: new URL(page.url()).hash,
  };
}

async function inFreshBrowser<Result>(browser: Browser, url: string, look: (page: Page) => Promise<Result>) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const result = await look(page);
  await context.close();
  return result;
}

for (const only of vendors) {
  test(`${only.label} only, nothing hosted: the file sends a conversation to GA4`, async ({
    openPage,
    shop,
  }) => {
    const page = await openPage(file);

    await chat(page, only).check();
    await ga4Id(page).fill('G-TEST123456');
    const { container } = await downloadContainer(page);
    await shop.open();
    const { hits, errors } = await converse(shop, container, only.id);

    expect(errors).toEqual([]);
    expect(hits.map(({ name }) => name)).toEqual(expect.arrayContaining([...sentToGa4[only.id]]));
    expect(new Set(hits.map(({ measurementId }) => measurementId))).toEqual(new Set(['G-TEST123456']));
  });
}

test.describe('which chat it is', () => {
  const source = (page: Page) => page.getByLabel('Source of the page');

  test('is asked first: the page begins with none, and says so where a file is wanted', async ({
    openPage,
  }) => {
    const page = await openPage(file);

    for (const one of vendors) await expect(chat(page, one)).not.toBeChecked();
    await downloadButton(page).click();

    await expect(page.locator('#field-vendors-faults')).toContainText('Tick at least one chat.');
    await expect(chat(page, dictionary.vendors[0]!)).toBeFocused();
  });

  test('can be searched for by name; what is ticked stays in sight', async ({ openPage }) => {
    const page = await openPage(`${file}#chats=${some.id}`);
    const search = page.getByRole('searchbox', { name: 'Find a chat' });

    await search.fill(` ${other.label.toUpperCase().slice(0, 5)}`);
    await expect(chat(page, other)).toBeVisible();
    await expect(chat(page, some)).toBeChecked();

    await search.fill('no such chat');
    await expect(page.getByRole('group', { name: 'Chats' }).getByRole('checkbox')).toHaveCount(1);
  });

  test('is found in the source of a page, which goes nowhere', async ({ openPage }) => {
    const page = await openPage(`${file}#chats=${some.id}`);
    const [address] = scriptAddresses[other.id].own;
    await page.getByText('Not sure?').click();

    await source(page).fill(`<!doctype html><p>Shop</p><script async src="${address}"></script>`);

    await expect(page.locator('.source [role=status]')).toContainText(
      `Found and ticked: ${other.shortLabel}.`,
    );
    await expect(page.locator('.source [role=status]')).toContainText(address);
    await expect(chat(page, other)).toBeChecked();
    await expect(answer(page, 'Code in our pages')).toBeChecked();
    await expect(chat(page, some)).not.toBeChecked();
  });

  test('stays as it is where the source shows none, with what to do then', async ({ openPage }) => {
    const page = await openPage(`${file}#chats=${some.id}`);
    await page.getByText('Not sure?').click();

    await source(page).fill('<script src="https://www.googletagmanager.com/gtm.js?id=GTM-ABC123"></script>');

    await expect(page.locator('.source [role=status]')).toContainText('look for the chat among its tags');
    await expect(chat(page, some)).toBeChecked();
  });
});

test('all chats from an own host: each reaches GA4', async ({ openPage, shop }) => {
  const page = await openPage(withAll);

  await answer(page, 'Our own web server').check();
  await page.getByLabel('Address of the script').fill('https://static.shop.example/js/chat-datalayer.js');
  await ga4Id(page).fill('G-TEST123456');
  const { container, text } = await downloadContainer(page);

  expect(text).toContain('https://static.shop.example/js/chat-datalayer.js');
  for (const { id } of vendors) {
    await shop.open();
    const { hits, errors } = await converse(shop, container, id);
    expect(errors).toEqual([]);
    expect(hits.map(({ name }) => name)).toEqual(expect.arrayContaining([...sentToGa4[id]]));
  }
});

test('one event only: GA4 gets this one and no other', async ({ openPage, shop }) => {
  const page = await openPage(withAll);

  await ga4Id(page).fill('G-TEST123456');
  await singleEvents(page).click();
  await page.getByRole('button', { name: 'No events to GA4' }).click();
  await page.getByRole('checkbox', { name: 'Lead', exact: true }).check();
  const { container } = await downloadContainer(page);
  await shop.open();
  const { id } = vendors.find(vendor => sentToGa4[vendor.id].includes('chat_lead'))!;
  const { hits } = await converse(shop, container, id);

  const leads = (await shop.records()).map(({ event }) => event).filter(event => event === 'chat_lead');
  expect(leads).toContain('chat_lead');
  expect(hits.map(({ name }) => name)).toEqual(leads);
});

test('a wrong id: the message stands beside the field, and the field has the focus', async ({ openPage }) => {
  const page = await openPage(withAll);
  const downloads: unknown[] = [];
  page.on('download', given => downloads.push(given));

  await ga4Id(page).fill('UA-12345-6');
  await downloadButton(page).click();

  await expect(ga4Id(page)).toBeFocused();
  await expect(ga4Id(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(ga4Id(page)).toHaveAccessibleDescription(
    /"UA-12345-6" is not a GA4 measurement ID.*G-AB12CD34EF/,
  );
  const [field, message] = await Promise.all([
    ga4Id(page).boundingBox(),
    page.locator('.faults', { hasText: 'UA-12345-6' }).boundingBox(),
  ]);
  expect(message!.y - (field!.y + field!.height)).toBeLessThan(16);
  await expect(page.locator('.faults', { hasText: 'UA-12345-6' })).toBeInViewport({ ratio: 1 });

  await ga4Id(page).fill('G-TEST123456');
  await expect(page.locator('.faults')).toHaveText(Array(await page.locator('.faults').count()).fill(''));
  await expect(ga4Id(page)).toHaveAttribute('aria-invalid', 'false');
  expect(downloads).toEqual([]);
});

test('a mistake in a part that is closed: the part opens and the field has the focus', async ({
  openPage,
}) => {
  const page = await openPage(`${withAll}&customKeys=message.text`);
  const details = page.locator('details', { hasText: 'Record more' });
  await details.locator('summary').click();
  await expect(page.getByLabel('Own fields')).toBeHidden();

  await downloadButton(page).click();

  await expect(page.getByLabel('Own fields')).toBeFocused();
  await expect(page.getByLabel('Own fields')).toHaveAccessibleDescription(/no step may be text or content/);
});

test('the skip link leads to the questions, and every answer stays', async ({ openPage }) => {
  const page = await openPage(`${file}#chats=${some.id}&ga4=G-TEST123456`);
  const before = await stateOf(page);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(page.locator('#page')).toBeFocused();
  expect(await stateOf(page)).toEqual(before);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a number with a slip of the finger stays as it was typed, and the message says what would be right', async ({
  openPage,
}) => {
  const page = await openPage(withAll);
  await page.getByText('Technical').click();
  const most = page.getByLabel('Maximum records per minute');

  await most.press('End');
  await most.press('x');
  await most.blur();

  await expect(most).toHaveValue('120x');
  await expect(most).toHaveAccessibleDescription(/must be a whole number/);
  await most.press('End');
  await most.press('Backspace');
  await expect(most).toHaveAttribute('aria-invalid', 'false');
});

for (const { id, label, known } of dictionary.vendors) {
  test(`${label} says how well it is known, and which of the usual events it never tells`, async ({
    openPage,
  }) => {
    const page = await openPage(`${file}#chats=${id}`);
    const untold = neverTold(dictionary, id).filter(({ ga4 }) => ga4);

    await expect(page.getByRole('checkbox', { name: label, exact: true })).toHaveAccessibleDescription(
      new RegExp(`, ${waysKnown[known.how]}$`),
    );
    await expect(page.getByText('Not reported by this chat: ')).toHaveText(
      `Not reported by this chat: ${untold.map(({ label }) => label).join(', ')}.`,
    );
  });
}

test.describe('an event that gets another name', () => {
  const openFields = async (page: Page) => {
    await page.getByText('Choose and rename events').click();
    await page.getByLabel('Event of the chat', { exact: true }).fill('booked');
    await page.getByLabel('Name to record').fill('chat_goal');
  };

  test('is taken with Enter', async ({ openPage }) => {
    const page = await openPage(withAll);
    await openFields(page);

    await page.getByLabel('Name to record').press('Enter');

    await expect(page).toHaveURL(/#chats=[^&]+&rename=booked:chat_goal$/);
  });

  test('is in the file of somebody who forgets to click Add', async ({ openPage }) => {
    const page = await openPage(withAll);
    await openFields(page);

    const { text } = await downloadContainer(page);

    expect(JSON.stringify(JSON.parse(text))).toContain('"key":"native","value":"booked"');
  });

  test('is asked for while only half of it is written', async ({ openPage }) => {
    const page = await openPage(withAll);
    await openFields(page);
    await page.getByLabel('Name to record').fill('');
    await expect(page.getByText('no other name yet')).toHaveCount(0);

    await page.getByLabel('Name to record').press('Tab');
    await page.getByRole('button', { name: 'Add another name' }).press('Tab');

    await expect(page.getByText('booked has no other name yet. Write the name to record.')).toBeVisible();
    await page.getByLabel('Name to record').fill('chat_goal');
    await expect(page.getByText('no other name yet')).toHaveCount(0);
  });

  test('is offered for a form before the chat, which some sites count as a lead', async ({ openPage }) => {
    const page = await openPage(withAll);
    const { name } = dictionary.vendors.flatMap(({ events }) => events).find(event => event.preChatForm)!;
    await page.getByText('Choose and rename events').click();

    await page.getByRole('button', { name: `record ${name} as chat_lead` }).click();

    await expect(page).toHaveURL(new RegExp(`#chats=[^&]+&rename=${name}:chat_lead$`));
    await expect(page.getByRole('button', { name: `record ${name} as` })).toHaveCount(0);
  });

  test('is refused with the reason where no chat reports such a name', async ({ openPage }) => {
    const page = await openPage(withAll);
    await openFields(page);
    const { happening } = chatWithCalls(dictionary);
    await page.getByLabel('Event of the chat', { exact: true }).fill(happening);

    await page.getByLabel('Name to record').press('Enter');

    await expect(page.getByText(`"${happening}" is never found`).first()).toBeVisible();
  });

  test('is the same event with the chat in front of its name', async ({ openPage }) => {
    const page = await openPage(withAll);
    await openFields(page);

    await page.getByLabel('Event of the chat', { exact: true }).fill(`${some.id}:booked`);
    await page.getByLabel('Name to record').press('Enter');

    await expect(page).toHaveURL(/#chats=[^&]+&rename=booked:chat_goal$/);
  });

  test('is suggested only if a chat reports it by this name', async ({ openPage }) => {
    const page = await openPage(withAll);
    await openFields(page);
    const offered = (field: string) =>
      page
        .locator(`#field-settings-${field}-names option`)
        .evaluateAll(all => (all as HTMLOptionElement[]).map(({ value }) => value));

    const { chat, other } = chatWithCalls(dictionary);
    expect(await offered('events')).toContain(goal.name);
    expect((await offered('events')).filter(name => /[* ]/.test(name))).toEqual([]);
    expect(await offered('only')).toContain(`${chat}:${other}`);
    expect((await offered('only')).filter(name => name.includes(' '))).toEqual([]);
  });

  test('is taken out by keyboard, and the focus goes back to the field', async ({ openPage }) => {
    const page = await openPage(`${withAll}&rename=booked:chat_goal`);

    await page.getByRole('button', { name: 'Remove booked' }).press('Enter');

    await expect(page.getByLabel('Event of the chat', { exact: true })).toBeFocused();
    await expect(page).toHaveURL(/#chats=[^&]+$/);
  });
});

test('no chat at all cannot be downloaded, and says so', async ({ openPage }) => {
  const page = await openPage(`${file}#chats=${some.id}`);

  await chat(page, some).uncheck();
  await downloadButton(page).click();

  await expect(chat(page, dictionary.vendors[0]!)).toBeFocused();
  await expect(page.getByRole('group', { name: 'Chats' })).toContainText('Tick at least one chat.');
});

test.describe('choices made once', () => {
  const link =
    `#chats=${some.id},${other.id}&script=page&url=/js/c.js&consent=tool&ga4=G-TEST123456&count=opened,engaged` +
    `&with=vendor,nth&natives=${other.id}:${opened}` +
    '&personalData=keep&customKeys=order.total&ignore=' +
    '&rename=booked:chat_goal&memory=tab';

  test('are the same in a fresh browser that opens the link', async ({ openPage, browser }) => {
    const page = await openPage(withAll);
    await chat(page, some).uncheck();
    await answer(page, 'It decides which tags fire').check();
    await answer(page, 'A public CDN').check();
    await ga4Id(page).fill('G-TEST123456');
    await singleEvents(page).click();
    await page.getByRole('checkbox', { name: 'Message sent' }).uncheck();
    await page.getByText('Record more').click();
    await page.getByRole('checkbox', { name: 'Staff' }).check();
    await page.getByLabel('Own fields').fill('order.total');
    await page.getByLabel('Own fields').press('Enter');
    await expect(page).toHaveURL(/&staff=keep&customKeys=order\.total$/);

    const there = await inFreshBrowser(browser, page.url(), stateOf);

    expect(there).toEqual(await stateOf(page));
    expect(there.hash).toContain(`${without(some)}&script=cdn&consent=tool&ga4=G-TEST123456`);
  });

  test('are the same when the downloaded file is opened again', async ({ openPage, browser }) => {
    const page = await openPage(file + link);
    const { text } = await downloadContainer(page);

    const again = await inFreshBrowser(browser, siteUrl(file), async fresh => {
      await fresh.getByLabel('Earlier container file').setInputFiles({
        name: 'container.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      await expect(fresh.locator('.opener')).toContainText('container.json: Opened.');
      return stateOf(fresh);
    });

    expect(again).toEqual(await stateOf(page));
    expect(again.hash).toBe(link);
  });

  test('stay when a file cannot be opened, and the reason is told', async ({ openPage }) => {
    const page = await openPage(file + link);
    const before = await stateOf(page);
    const told = page.locator('.opener [role=status]');

    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{\n  "containerVersion": {\n'], 'cut.json'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await expect(told).toContainText('cut.json: It is not JSON: it breaks off in line 3');

    const wrong: readonly (readonly [name: string, buffer: Buffer, description: string])[] = [
      ['foreign.json', Buffer.from('{"name":"shop"}'), 'not a container file of Tag Manager'],
      ['other.json', Buffer.from('{"containerVersion":{"tag":[]}}'), 'does not have our chat listener'],
      ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'It is a picture'],
      ['wide.json', Buffer.from('{}', 'utf16le'), 'written in UTF-16'],
      ['latin.json', Buffer.from('{\n"a":"\xe4"}', 'latin1'), 'Line 2 is not written in UTF-8'],
      ['large.json', Buffer.alloc(8_000_001, ' '), 'too large to be a container file'],
    ];
    for (const [name, buffer, description] of wrong) {
      await page
        .getByLabel('Earlier container file')
        .setInputFiles({ name, mimeType: 'application/json', buffer });
      await expect(told).toContainText(`${name}: `);
      await expect(told).toContainText(description);
    }
    expect(await stateOf(page)).toEqual(before);
  });

  test('are read from a link that is pasted into the open page, but for what does not exist', async ({
    openPage,
  }) => {
    const page = await openPage(withAll);

    await page.evaluate(id => {
      location.hash = `#chats=${id}&colour=blue`;
    }, some.id);

    await expect(chat(page, some)).toBeChecked();
    await expect(chat(page, other)).not.toBeChecked();
    await expect(page.getByRole('alert')).toContainText('colour=blue');
  });
});

/** Plays a conversation, after which the event comes that is a goal: the hits, and of which events some should be goals. */
async function hitsWithGoal({ page, open }: Shop, container: ContainerFile) {
  await open();
  const { hits, errors, fired } = await page.evaluate(
    async ([file, id, native]) => {
      const { harness } = window;
      const started = harness.startContainer(file, { win: window as never });
      await started.settled();
      const widget = harness.widget(id);
      harness.play(widget);
      widget.emit(native);
      await started.settled();
      return { hits: started.hits, errors: started.errors, fired: widget.fired };
    },
    [container, rewarding.id, goal.name] as const,
  );
  expect(errors).toEqual([]);
  const always = dictionary.events.find(({ name }) => name === 'chat_goal')!.vendors[rewarding.id];
  return { hits, goals: fired.filter(name => name === goal.name || always?.natives.includes(name)) };
}

test('what a chat has as a goal by choice reaches GA4, and is ticked again in a link and in the file', async ({
  openPage,
  shop,
  browser,
}) => {
  const page = await openPage(withAll);
  const box = (there: Page) =>
    there
      .getByRole('group', { name: `What is a goal of yours in ${rewarding.label}?` })
      .getByRole('checkbox', { name: goal.description, exact: true });
  await expect(box(page)).toBeHidden();

  await page.getByText('More goals').click();
  await box(page).check();
  await expect(page.getByLabel('Name to record')).toBeHidden();
  await ga4Id(page).fill('G-TEST123456');
  await expect(page).toHaveURL(new RegExp(`&rename=${encodeURIComponent(goal.name)}:chat_goal$`));
  const { container, text } = await downloadContainer(page);

  await test.step('the link and the file show it ticked', async () => {
    const isTicked = async (there: Page) => {
      await expect(box(there)).toBeVisible();
      return box(there).isChecked();
    };
    expect(await inFreshBrowser(browser, page.url(), isTicked)).toBe(true);
    const again = await inFreshBrowser(browser, siteUrl(file), async fresh => {
      await fresh.getByLabel('Earlier container file').setInputFiles({
        name: 'container.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      return isTicked(fresh);
    });
    expect(again).toBe(true);
  });

  await test.step('GA4 gets the goal', async () => {
    const { hits, goals } = await hitsWithGoal(shop, container);
    const told = hits.filter(({ name }) => name === 'chat_goal');
    expect(told.map(({ params }) => params['ep.chat_native_event'])).toEqual(goals);
  });

  await test.step('it goes with the box, which stays in sight, and with the chat', async () => {
    await box(page).uncheck();
    await expect(page).toHaveURL(/#chats=[^&]+&ga4=G-TEST123456$/);
    await expect(box(page)).toBeVisible();

    await box(page).check();
    await chat(page, rewarding).uncheck();
    await expect(box(page)).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`#${without(rewarding)}&ga4=G-TEST123456$`));
  });
});

test('the update file leaves out the GA4 id; the template is the prebuilt one', async ({ openPage }) => {
  const page = await openPage(`${withAll}&ga4=G-TEST123456`);

  const update = await download(page, 'container.update.json');
  const template = await download(page, 'template.tpl');

  expect(update.name).toBe('container.update.json');
  const { variable } = (JSON.parse(update.text) as ContainerFile).containerVersion;
  expect(variable.filter(({ type }) => type === 'c')).toEqual([]);
  expect(template).toEqual({
    name: 'template.tpl',
    text: readFileSync('dist/gtm/template.inline.tpl', 'utf8'),
  });
});

test('a consent tool by name: the file brings the trigger for its yes, and nothing is left to do by hand', async ({
  openPage,
}) => {
  const page = await openPage(`${file}#chats=${some.id}`);

  await page.getByLabel('Which one is it?').selectOption('OneTrust');
  await expect(page.getByText('Map the category for statistics')).toBeVisible();
  await answer(page, 'It decides which tags fire').check();
  await page.getByLabel('ID of the category').pressSequentially('C 7');
  const { container, text } = await downloadContainer(page);

  const { tag, trigger } = container.containerVersion;
  const agreed = trigger.find(({ name }) => name === 'ChatDL - Agreed in OneTrust')!;
  const listener = tag.find(({ name }) => name === 'ChatDL - Chat data layer')!;
  expect(listener.firingTriggerId).toEqual([agreed.triggerId]);
  expect(listener.paused).toBeUndefined();
  expect(text).toContain(',C 7,');
  await expect(page.getByRole('region', { name: 'After the download' })).toContainText('refuse in OneTrust');
  await expect(page.getByText('One tag comes paused')).toBeHidden();
  expect(new URL(page.url()).hash).toContain('tool=onetrust&agreed=C%207');
});

test('the script for GA4 registers what the chosen chat fills', async ({ openPage }) => {
  const page = await openPage(`${file}#chats=${some.id}&ga4=G-TEST123456`);

  const script = page.locator('.snippet', { hasText: 'For GA4' });

  await expect(script).toContainText('It adds what is missing and changes nothing that is there.');
  await expect(script).toContainText('MEASUREMENT_ID = "G-TEST123456"');
});

test('the privacy page is about the chosen chats alone, and looks as it does on the site', async ({
  openPage,
}) => {
  const [chosen, other] = vendors as [VendorEntry, VendorEntry];
  const page = await openPage(`${file}#chats=${chosen.id}`);
  const { name, text } = await download(page, 'privacy.html');
  const onSite = await openPage('privacy.html');
  const width = (where: Page) => where.locator('.lead').evaluate(lead => getComputedStyle(lead).maxWidth);

  await page.setContent(text);

  expect(name).toBe('privacy.html');
  await expect(page.locator('dl.facts')).toContainText(chosen.label);
  await expect(page.getByText(other.label)).toHaveCount(0);
  expect(await width(page)).toBe(await width(onSite));
});

test('the snippet for the page holds the hash of the script that can be downloaded beside it', async ({
  openPage,
}) => {
  const page = await openPage(`${withAll}&script=page&url=/js/chat-datalayer.js`);
  const { text, integrity } = composed(...vendors.map(({ id }) => id));
  await page.evaluate(() => {
    document.addEventListener('copy', () => Object.assign(window, { copied: String(getSelection()) }));
    navigator.clipboard.writeText = text => Promise.resolve(void Object.assign(window, { copied: text }));
  });

  await page.getByRole('button', { name: 'Copy For the page, above the chat' }).click();
  const script = await download(page, 'chat-datalayer.js');

  await expect(page.getByRole('button', { name: 'Copied For the page' })).toBeVisible();
  const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  expect(copied).toContain(`integrity="${integrity}"`);
  expect(copied).toContain('"consent":"denied"');
  expect(script.text === text).toBe(true);
});

test.describe('a snippet of a page whose clipboard is closed', () => {
  const [snippet] = vendors.flatMap(({ snippets = [] }) => snippets);
  const copyButton = (page: Page) => page.getByRole('button', { name: snippet!.title });
  const openClosed = async (openPage: (file: string) => Promise<Page>, isAllowed: boolean) => {
    const page = await openPage(withAll);
    await page.evaluate(allowed => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => allowed;
    }, isAllowed);
    return page;
  };

  test('is copied all the same, and the page stays where it is', async ({ openPage }) => {
    const page = await openClosed(openPage, true);
    await copyButton(page).scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);

    await copyButton(page).press('Enter');

    await expect(copyButton(page)).toContainText('Copied');
    await expect(copyButton(page)).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(place);
  });

  test('is not said to be copied when the browser refuses', async ({ openPage }) => {
    const page = await openClosed(openPage, false);

    await copyButton(page).press('Enter');

    await expect(copyButton(page)).toContainText('Not copied');
  });
});

test('the file is the one that the command line makes with the same choices', async ({ openPage }) => {
  const link =
    `#chats=${other.id},${some.id}&script=cdn&consent=none&ga4=G-TEST123456&count=opened,engaged` +
    `&with=vendor,nth&natives=${other.id}:${opened}&ids=keep&memory=tab`;
  const options = {
    vendors: `${other.id},${some.id}`,
    delivery: 'cdn',
    'consent-source': 'none',
    'measurement-id': 'G-TEST123456',
    events: 'chat_opened,chat_engaged',
    parameters: 'chat_vendor,chat_nth',
    natives: `${other.id}:${opened}`,
    settings: '{"ids":"keep","memory":"tab"}',
    'choices-link': `${file}${link}`,
    out: '-',
  };
  const page = await openPage(file + link);

  const { text } = await downloadContainer(page);
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const printed = execFileSync('node', ['dist/cli.mjs', 'container', ...args], { encoding: 'utf8' });

  expect(text).toBe(printed);
});

test.describe('what somebody wants to know', () => {
  const wish = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

  test('decides what is sent, and what GA4 has to be told', async ({ openPage }) => {
    const page = await openPage(withAll);

    await wish(page, 'How satisfied are they?').uncheck();

    await expect(summary(page)).toContainText('10 of 50');
    await expect(singleEvents(page)).toContainText('12 of 21');
    await wish(page, 'How satisfied are they?').check();
    await expect(page).toHaveURL(/#chats=[^&]+$/);
  });

  test('names what the chosen chat cannot answer', async ({ openPage }) => {
    const { id } = vendors.find(({ id }) =>
      neverTold(dictionary, id).some(({ name }) => name === 'chat_rated'),
    )!;
    const page = await openPage(`${file}#chats=${id}`);

    await expect(wish(page, 'How satisfied are they?')).toHaveCount(0);
    await expect(page.getByText(/^This chat cannot answer: .*How satisfied are they\?/)).toBeVisible();
  });
});

test.describe('the steps after the download', () => {
  const steps = (page: Page) => page.getByRole('region', { name: 'After the download' });
  const step = (page: Page, name: RegExp) => steps(page).getByRole('checkbox', { name });

  test('come into view with the file, and stay ticked in the address', async ({ openPage, browser }) => {
    const page = await openPage(`${file}#chats=${some.id}&ga4=G-TEST123456`);

    await downloadContainer(page);
    await expect(steps(page).getByRole('heading', { level: 2 })).toBeFocused();
    await expect(steps(page).getByRole('heading', { level: 2 })).toBeInViewport();
    await step(page, /Import Container/).check();
    await step(page, /Merge/).press('Space');
    await answer(page, 'A public CDN').check();
    await step(page, /Publish/).check();
    await step(page, /Publish/).uncheck();

    await expect(page).toHaveURL(/&ga4=G-TEST123456&done=import,merge$/);
    const ticked = await inFreshBrowser(browser, page.url(), fresh =>
      steps(fresh)
        .locator('input:checked')
        .evaluateAll(all => all.map(({ id }) => id)),
    );
    expect(ticked).toEqual(['step-import', 'step-merge']);
    const { container } = await downloadContainer(page);
    expect(JSON.stringify(container)).not.toContain('done=');
  });

  test('show the screen of the one to do now', async ({ openPage }) => {
    const page = await openPage(`${file}#chats=${some.id}&done=import,file`);

    await expect(steps(page).getByRole('img', { name: /^The dialog Import Container: / })).toBeVisible();
    await step(page, /Merge/).check();
    await expect(steps(page).getByRole('img', { name: /^The dialog Import Container: / })).toHaveCount(0);
  });

  test('copy each name and parameter to register by one click', async ({ openPage }) => {
    const page = await openPage(`${file}#chats=${some.id}`);
    await page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      navigator.clipboard.writeText = async text => void copied.push(text);
    });
    await steps(page).getByText('What to type in').click();

    const rows = steps(page)
      .getByRole('row')
      .filter({ has: page.getByRole('button') });
    for (const button of await rows.first().getByRole('button').all()) await button.click();

    expect(await page.evaluate(() => (window as unknown as { copied: string[] }).copied)).toEqual([
      'Chat vendor',
      'chat_vendor',
      dictionary.fields.find(({ name }) => name === 'chat_vendor')!.description,
    ]);
  });

  test('lead to Looker Studio for a project, and say what an ID looks like', async ({ openPage }) => {
    const page = await openPage(`${file}#chats=${some.id}`);
    const link = steps(page).getByRole('link', { name: /Open Looker Studio/ });
    await steps(page).getByText('A report in Looker Studio').click();

    await page.getByLabel('Google Cloud project ID').fill('My Project');
    await expect(link).toHaveCount(0);
    await expect(steps(page)).toContainText('lowercase letters, digits and hyphens');
    await page.getByLabel('Google Cloud project ID').fill('my-project-1');
    await expect(link).toHaveAttribute('href', /^https:\/\/lookerstudio\.google\.com\/.*my-project-1/);
  });
});

test('the summary and the warnings follow each answer', async ({ openPage }) => {
  const page = await openPage(withAll);
  await expect(summary(page)).toContainText('11 of 50');
  await expect(page.getByRole('region', { name: 'Good to know' }).getByRole('listitem')).toHaveText(
    vendors.map(({ firstEvents }) => firstEvents),
  );

  await answer(page, 'A public CDN').check();
  await expect(page.getByRole('region', { name: 'Good to know' })).toContainText('third party');

  await singleEvents(page).click();
  await page.getByText('More events').click();
  await page.getByRole('checkbox', { name: 'Other activity' }).check();
  await expect(page.getByRole('region', { name: 'Good to know' })).toContainText('Events that come often');

  await page.getByRole('button', { name: 'No events to GA4' }).click();
  await expect(summary(page)).toContainText('0 of 50');
});

test('the download stays in sight, whatever is open, and lies over nothing that has the focus', async ({
  openPage,
}) => {
  const page = await openPage(withAll);
  for (const more of await summary(page).locator('summary').all()) await more.click();

  for (const [width, height] of [
    [1280, 600],
    [960, 450],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const share of [0, 0.5, 1]) {
      await page.evaluate(share => scrollTo(0, share * document.body.scrollHeight), share);
      await expect(downloadButton(page)).toBeInViewport({ ratio: 1 });
    }
    expect(await obscured(page)).toEqual([]);
  }
  expect(await cutWhenSpaced(page)).toEqual([]);
  await expect(downloadButton(page)).toBeInViewport({ ratio: 1 });
});

test('a file can be made with the keyboard alone', async ({ openPage }) => {
  const page = await openPage(withAll);
  expect(await unreached(page)).toEqual([]);

  await chat(page, some).press('Space');
  await ga4Id(page).focus();
  await page.keyboard.type('G-TEST123456');
  const [given] = await Promise.all([page.waitForEvent('download'), downloadButton(page).press('Enter')]);

  expect(given.suggestedFilename()).toBe('container.json');
  await expect(page).toHaveURL(new RegExp(`#${without(some)}&ga4=G-TEST123456$`));
});
