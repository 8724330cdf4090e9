/** What somebody decides about a container file. */

import type { VendorId } from '../../schemas/generated/vendor-ids.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { PrivacyClass, Settings } from '../../schemas/src/settings.ts';
import {
  type ConsentSource,
  defaultConsentType,
  type OfferedConsentType,
  type SettingInput,
} from '../tag/inputs.ts';
import type { ConsentToolId } from './consent-tools.ts';
import type { SiteSystemId } from './site-systems.ts';

export interface Choices {
  /** Chat products on the site. */
  readonly vendors: readonly VendorId[];
  /**
   * What brings the chat to the pages. tag: a tag of your container; plugin: a plug-in or app of your site system;
   * page: code in the pages; empty if you do not know.
   */
  readonly chatLoadedBy: ChatLoader | '';
  /** Your shop or content system, by name; empty for another one. */
  readonly siteSystem: SiteSystemId | '';
  /**
   * How the script comes to the page. inline: inside the container; host: from your own host; cdn: from a public
   * CDN; page: your site loads it before Tag Manager.
   */
  readonly delivery: Delivery;
  /** Address of the script for host, and for cdn if it is to be another one. */
  readonly scriptUrl: string;
  /**
   * Where the answer about consent comes from. mode: Consent Mode; tool: your consent tool, by firing the tag; none:
   * no consent is needed.
   */
  readonly consentSource: ConsentSource;
  /** Consent type that Consent Mode is asked for. */
  readonly consentType: OfferedConsentType;
  /** Your consent tool, by name: with consentSource tool its answer fires our tag; empty for another one. */
  readonly consentTool: ConsentToolId | '';
  /** What that tool calls the service, vendor or category to agree to; its usual name for Google Analytics if empty. */
  readonly consentName: string;
  /** GA4 tags fire before consent too and leave it to Google what is sent. */
  readonly advancedConsentMode: boolean;
  /** Other settings of the listener; what is not listed keeps its default. */
  readonly settings: Pick<Settings, SettingInput>;
  /** GA4 measurement id; without one the GA4 tags come paused. */
  readonly measurementId: string;
  /** Events sent to GA4; an empty list leaves GA4 out. */
  readonly events: 'default' | readonly string[];
  /** Fields sent with them as GA4 parameters. */
  readonly parameters: 'default' | readonly string[];
  /** The separate consent to send fields of these classes to GA4. */
  readonly sendPrivate: readonly PrivacyClass[];
  /** Native events that get a trigger of their own, as vendor:name. */
  readonly natives: readonly string[];
  /** For a container that already has an older file: constants and switches made by hand are left out. */
  readonly update: boolean;
  /** Link that opens these choices again; kept in the notes. */
  readonly choicesLink: string;
}

export type ChatLoader = 'tag' | 'plugin' | 'page';

export type Delivery = 'inline' | 'host' | 'cdn' | 'page';

/** A choice as forms and command lines ask for it; made from the comments above. */
export interface ChoiceEntry {
  readonly name: keyof Choices;
  readonly description: string;
  readonly kind: 'text' | 'list' | 'boolean' | 'object';
  /** The only values, or the only items of the list. */
  readonly values?: readonly string[];
}

/** All chat products, nothing hosted anywhere, consent through Consent Mode, the usual GA4 events, no GA4 id yet. */
export function defaultChoices(dictionary: Dictionary): Choices {
  return {
    vendors: dictionary.vendors.map(({ id }) => id),
    chatLoadedBy: '',
    siteSystem: '',
    delivery: 'inline',
    scriptUrl: '',
    consentSource: 'mode',
    consentType: defaultConsentType,
    consentTool: '',
    consentName: '',
    advancedConsentMode: false,
    settings: {},
    measurementId: '',
    events: 'default',
    parameters: 'default',
    sendPrivate: [],
    natives: [],
    update: false,
    choicesLink: '',
  };
}
