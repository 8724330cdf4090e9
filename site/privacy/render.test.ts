import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longest } from '../../bundle/core/clean.ts';
import { mostHeld, mostRepeatable } from '../../bundle/core/consent-queue.ts';
import { storageKey } from '../../bundle/core/memory.ts';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { unread } from '../../bundle/explain/unread.ts';
import { fills } from '../../schemas/dictionary/fills.ts';
import { settingNamed } from '../../schemas/dictionary/look-up.ts';
import recordSchema from '../../schemas/generated/record.schema.json' with { type: 'json' };
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { defaultChoices } from '../../template/container/choices.ts';
import { html } from '../look/html.ts';
import { classesOf, tellingEvents } from './classes.ts';
import { renderPrivacy, renderSiteRecord } from './render.ts';

const page = renderPrivacy(dictionary);
const recordOf = (...vendors: readonly VendorId[]) =>
  renderSiteRecord({ ...defaultChoices(dictionary), vendors }, dictionary, 'main { color: navy; }');
const text = page
  .replace(/<[^>]+>/g, '')
  .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
  .replace(/\s+/g, ' ');

describe('the privacy page', () => {
  it('has every field of the schema once, with its sentence and its sources', () => {
    for (const { name, description, from } of dictionary.fields) {
      assert.equal(page.split(`<tr id="${name}">`).length, 2, name);
      assert.ok(text.includes(description), description);
      for (const path of Object.values(from)) assert.ok(page.includes(`<code>${path}</code>`), path);
    }
    assert.deepEqual(
      Object.keys(recordSchema.properties),
      dictionary.fields.map(({ name }) => name),
    );
  });

  it('has a heading for every class, with its setting and its default', () => {
    for (const { name, label, setting } of classesOf(dictionary)) {
      assert.ok(page.includes(`<h3 id="class-${name}">${label} `), name);
      assert.ok(text.includes(setting ? `Default: ${name}: "drop"` : label), name);
      assert.ok(text.includes(setting ? `To record it: ${name}: "keep"` : label), name);
    }
    assert.deepEqual(
      new Set(dictionary.fields.map(({ privacy }) => privacy)),
      new Set(classesOf(dictionary).map(({ name }) => name)),
    );
  });

  it('says that fields of a class that is off are withheld, and no others', () => {
    const rows = page.split('<tr id="').slice(1);
    const withheld = rows
      .filter(row => row.split('</tr>')[0]!.includes('Withheld'))
      .map(row => row.split('"')[0]);

    assert.deepEqual(
      withheld.sort(),
      dictionary.fields
        .filter(({ privacy }) => privacy !== 'plain')
        .map(({ name }) => name as string)
        .sort(),
    );
  });

  it('says that the debug build comes in Preview only where GTM loads the script', () => {
    assert.match(text, /Where Google Tag Manager loads the script .* its Preview loads the debug build/);
  });

  it('takes its figures from the code', () => {
    const most = settingNamed(dictionary, 'maxPerMinute').default;

    assert.ok(text.includes(`at most ${mostHeld} records wait`));
    assert.ok(text.includes(`at most ${mostRepeatable} of a kind`));
    assert.ok(text.includes(`At most ${most} records`));
    assert.ok(text.includes(`cut to ${longest} characters`));
    assert.ok(page.includes(`<code>${storageKey}</code>`));
  });

  it('follows the sources when a default, a version or a field changes', () => {
    const other: Dictionary = {
      ...dictionary,
      version: '9.8.7',
      settings: dictionary.settings.map(one => (one.name === 'maxPerMinute' ? { ...one, default: 77 } : one)),
      fields: dictionary.fields.map(one =>
        one.name === 'chat_label' ? { ...one, description: 'Is <new> & "odd".' } : one,
      ),
    };
    const changed = renderPrivacy(other);

    assert.match(changed, /chat-datalayer 9\.8\.7/);
    assert.match(changed, /At most 77 records/);
    assert.match(changed, /Is &#60;new&#62; &#38; &#34;odd&#34;\./);
  });

  it('names everything that is never read, and the names that are withheld or stay', () => {
    for (const { path, description } of unread) {
      assert.ok(page.includes(`<code>${path}</code>`), path);
      assert.ok(text.includes(description), description);
    }
    const names = dictionary.vendors.map(tellingEvents);
    const withheld = names.flatMap(chat => chat.withheld);
    const kept = names.flatMap(chat => chat.kept);
    assert.ok(withheld.length > 1 && kept.length > 1);
    assert.ok(text.includes(`Withheld whole: ${withheld.slice(0, -1).join(', ')} and ${withheld.at(-1)}.`));
    assert.ok(text.includes(`ratings such as ${kept[0]} and ${kept.at(-1)} (${kept.length} names)`));
    for (const name of kept) assert.ok(page.includes(`<code>${name.replace(/\d+$/, '*')}</code>`), name);
  });

  it('needs no script and loads nothing but its style', () => {
    assert.doesNotMatch(page, /<script|<img|<iframe|\bsrc=|url\(/);
    const styles = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href);
    assert.deepEqual(styles, ['frame.css', 'privacy.css']);
  });
});

describe('the privacy page of a site with one chat', () => {
  for (const chat of dictionary.vendors) {
    const own = recordOf(chat.id);

    it(`names ${chat.label}, and no other chat`, () => {
      assert.ok(own.includes(`<dd>${chat.label}</dd>`));
      for (const other of dictionary.vendors.filter(({ id }) => id !== chat.id)) {
        assert.doesNotMatch(
          own,
          new RegExp(`(?<![\\w.])${other.label.replaceAll('.', '\\.')}(?!\\w)`),
          other.label,
        );
        assert.ok(!own.includes(other.docs), other.docs);
      }
    });

    it(`lists the fields that ${chat.label} can fill, and no others`, () => {
      const listed = [...own.matchAll(/<tr id="(\w+)">/g)].map(([, name]) => name!);

      assert.deepEqual(
        listed.sort(),
        dictionary.fields
          .filter(field => fills(chat, field))
          .map(({ name }) => name as string)
          .sort(),
      );
    });
  }

  it('is one file: it loads nothing and leads to no other page of ours', () => {
    const [chat] = vendorIds;
    const own = recordOf(chat!);

    assert.match(own, /<style>main { color: navy; }<\/style>/);
    assert.doesNotMatch(own, /<script|\bsrc=|rel="stylesheet"|href="[\w.]+\.html"/);
  });
});

it('text put into HTML stays text', () => {
  assert.equal(
    html`<p>${'<b>"&'}${['x', 1, undefined]}${html`<i>`}</p>`.html,
    '<p>&#60;b&#62;&#34;&#38;x1<i></p>',
  );
});
