/** What a catalogue says of an event and of a chat: apart from what listens, since it is read where no page is. */

/** How often a native event comes. */
export type Rate = 'load' | 'once' | 'repeats' | 'timer' | 'elsewhere';

/**
 * What a native event may carry. plain: nothing personal; payload: its payload may hold personal data or an
 * answer; name: the name itself states a personal fact; decision: the name states a consent decision.
 */
export type EventPrivacy = 'plain' | 'payload' | 'name' | 'decision';

/** Where the name is found: in the current documentation, in newer or partial sources, or only in older ones. */
export type Era = 'current' | 'newer' | 'legacy';

/** One native event in the catalogue. */
export interface NativeEvent {
  /** One plain sentence for a marketer: present tense, no code words. */
  readonly description: string;
  readonly rate: Rate;
  readonly privacy: EventPrivacy;
  readonly era: Era;
}

/** How well a chat is known, for those who are to rely on it. */
export interface Known {
  /** driven: the vendor's own widget ran in tests; partly: some code of the vendor did; simulated: none. */
  readonly how: 'driven' | 'partly' | 'simulated';
  /** Which code that was, or what the simulation follows, in one sentence. */
  readonly description: string;
  /** Month in which the vendor's documentation was read, such as 2026-11. */
  readonly read: `${number}-${number}`;
  /** What is still not known; one plain sentence for each. */
  readonly open: readonly string[];
}

/** What a chat leaves on every page that it is on. */
export interface VendorFingerprint {
  /** Globals that the chat or its snippet makes. */
  readonly globals: readonly string[];
  /** Regular expression that the addresses of its scripts match, all that were ever published. */
  readonly script: string;
  /** CSS selector of what it puts into the page, for a chat that may leave neither. */
  readonly elements?: string;
  /** Name of the event that the chat pushes into the data layer by itself, where its site has turned that on. */
  readonly pushes?: string;
}
