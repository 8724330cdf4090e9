/** Names of ours beside the names that many containers have, and beside those that GA4 and GTM keep for themselves. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { containerVisits } from '../../bundle/vendors/generated/container-visits.ts';
import { settingNamed } from '../../schemas/dictionary/look-up.ts';
import { kinds } from '../../template/gtm/file/id-keys.ts';
import type { Entity, Workspace } from '../../template/gtm/import/import-file.ts';
import { ours } from './foreign.ts';

/** Names that people give to what they have for a chat, and that its vendor gives to a template. */
const namesOfChats = dictionary.vendors.flatMap(({ id }) => containerVisits[id].entryNames);

/** Names as recipes, guides and agencies give them; a container has one entry of a name and kind. */
const common = [
  ...namesOfChats,
  ...`
All Pages · All Elements · Alle Seiten · Any Click · Button Click · Click - All Links · Consent Given · Consent Update
Cookie Consent · CE - add_to_cart · CE - begin_checkout · CE - chat_opened · CE - generate_lead · CE - purchase
CE - form_submit · Chat · Chat Event · Chat events · Chat Events · Chat - Open · chat_opened · chat_started · chat_engaged
Chat Widget · Chatbot · Chat Listener · cHTML - Chat Listener · chatInteraction · Chat Tracking · Conversion Linker
Const - GA4 ID · Const - GA4 Measurement ID · DLV - chat_provider · DLV - chat_vendor · DLV - ecommerce
DLV - ecommerce.items · DLV - ecommerce.value · DLV - event · DLV - user_id · dlv - eventAction · dlv - eventCategory
dlv - eventLabel · DOM Ready · E-commerce · Ecommerce · Event · Event Name · Facebook Pixel · Floodlight · Folder 1
GA4 · GA4 - Chat · GA4 - Config · GA4 - Configuration · GA4 - Event · GA4 - Event - chat · GA4 - Event - chat_opened
GA4 - Event - generate_lead · GA4 - Event Settings · GA4 Event · GA4 chat events · GA4 generate_lead · GA4 ID
GA4 Measurement ID · GA4 measurement ID · Google Ads · Google Ads - Conversion · Google Analytics · Google Tag
Google tag · HTML - Chat · History Change · Initialization · Intercom · JavaScript Error · Lead · Link Click
Measurement ID · Meta Pixel · Outbound Link · Page Hostname · Page Path · Page URL · Page View
Pageview · PLACEHOLDERS · Purchase · Referrer · Scroll Depth · Tawk · Test · Timer · Undefined
User ID · Window Loaded
YouTube Video · Zopim Listener · ** EDIT ** GA4 ID · !!! EDIT !!!
`
    .split(/[·\n]/)
    .map(name => name.trim())
    .filter(name => name !== ''),
];

/** Templates that containers with a chat or a consent tool have from the gallery or from a vendor. */
const templates = [
  ...namesOfChats,
  ...`
Chat · Chatbot · Chat Events · Chat Tracking · Consent Mode · Cookiebot CMP · Data Layer · Data Layer Helper · GA4 Event
GTAG GET API · JSON DataLayer · Object Property Extractor · Tidio · Usercentrics CMP
`
    .split(/[·\n]/)
    .map(name => name.trim()),
];

/** Titles that GTM gives to built-in variables. */
const builtIn = [
  'Event',
  'Page URL',
  'Page Hostname',
  'Page Path',
  'Referrer',
  'Click Element',
  'Click Classes',
  'Click ID',
  'Click Target',
  'Click URL',
  'Click Text',
  'Form Element',
  'Form ID',
  'Error Message',
  'Container ID',
  'Container Version',
  'Random Number',
  'HTML ID',
  'Environment Name',
  'Debug Mode',
  'Scroll Depth Threshold',
  'Video Title',
  'New History Fragment',
  'Percent Visible',
];

/** Events that GA4 collects by itself, recommends, or refuses. */
const ga4Events = `
ad_click ad_exposure ad_impression ad_query ad_reward add_payment_info add_shipping_info add_to_cart add_to_wishlist
app_clear_data app_exception app_remove app_update begin_checkout campaign_details click close_convert_lead
close_unconvert_lead disqualify_lead dynamic_link_app_open earn_virtual_currency error file_download firebase_campaign
first_open first_visit form_start form_submit generate_lead in_app_purchase join_group level_end level_start level_up
login notification_open page_view post_score purchase qualify_lead refund remove_from_cart screen_view scroll search
select_content select_item select_promotion session_start share sign_up spend_virtual_currency tutorial_begin
tutorial_complete unlock_achievement user_engagement video_complete video_progress video_start view_cart view_item
view_item_list view_promotion view_search_results working_lead
`
  .trim()
  .split(/\s+/);

/** Parameters that GA4 fills or reads itself, and keys that GTM keeps for itself in the data layer. */
const reservedKeys = `
cid client_id currency ecommerce engagement_time_msec event eventCallback eventModel eventTimeout _clear ga_session_id
ga_session_number gtm items language link_classes link_domain link_id link_text link_url outbound page_location
page_path page_referrer page_title percent_scrolled screen_resolution search_term session_id source transaction_id
user_data user_id user_properties value
`
  .trim()
  .split(/\s+/);

const every = kinds.filter(kind => kind !== 'customTemplate');
const standardIgnore = settingNamed(dictionary, 'ignore').default as readonly string[];
const natives = dictionary.vendors.flatMap(({ id, events }) =>
  events
    .filter(({ name, eventNames }) => !standardIgnore.includes(name) && eventNames.join() !== 'chat_sdk_call')
    .map(({ name }) => `${id}:${name}`),
);
const full: Workspace = ours({ natives, settings: { customKeys: ['value'] } });
const namesOf = (entries: readonly Entity[] = []): readonly string[] =>
  entries.map(({ name }) => name.toLowerCase());
const lower = (names: readonly string[]): readonly string[] => names.map(name => name.toLowerCase());
const shared = (ourNames: readonly string[], others: readonly string[]): readonly string[] =>
  ourNames.filter(name => lower(others).includes(name.toLowerCase()));

describe('our names', () => {
  for (const kind of every) {
    test(`are no common names of a ${kind}, in whatever case`, () => {
      assert.deepEqual(
        shared(namesOf(full[kind]), [
          ...common,
          ...ga4Events,
          ...dictionary.vendors.map(({ label }) => label),
        ]),
        [],
      );
      assert.ok(namesOf(full[kind]).length > 0);
    });
  }

  test('of templates are none that others have', () => {
    assert.deepEqual(shared(namesOf(full.customTemplate), templates), []);
  });

  test('of variables are no titles of built-in ones', () => {
    assert.deepEqual(shared(namesOf(full.variable), builtIn), []);
  });

  test('all begin with the same letters, which no common name does', () => {
    for (const kind of every) for (const name of namesOf(full[kind])) assert.match(name, /^chatdl - /);
    assert.deepEqual(
      common.filter(name => /^chatdl/i.test(name)),
      [],
    );
  });

  test('stay apart when case is all they differ by', () => {
    for (const kind of kinds) assert.equal(new Set(namesOf(full[kind])).size, namesOf(full[kind]).length);
  });
});

describe('our events and fields', () => {
  const words = dictionary.events.map(({ name }) => name);
  const fields = dictionary.fields.map(({ name }) => name).filter(name => name !== 'event');

  test('are no events of GA4, and have none of the beginnings that it refuses', () => {
    assert.deepEqual(shared(words, ga4Events), []);
    for (const name of [...words, ...fields])
      assert.doesNotMatch(name, /^(_|firebase_|ga_|google_|gtag\.|gtm\.)/);
  });

  test('are no keys that GA4 or GTM keep for themselves, and hold no dot', () => {
    assert.deepEqual(shared(fields, reservedKeys), []);
    for (const name of fields) assert.match(name, /^chat_[a-z0-9_]{1,35}$/);
  });
});
