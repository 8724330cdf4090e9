/** Why the numbers differ from the vendor's, whichever vendor it is. Causes of one vendor stand in its catalogue. */
export const commonDifferences: readonly string[] = [
  'A conversation is one chat in one session of GA4; the vendor may keep the same conversation open for longer.',
  'Ad blockers and browsers that block GA4 or GTM hide whole visits, while the chat itself may still work.',
  'Visitors who declined are missing in GA4, or are there without a session, while the vendor sees the chat.',
  'Events before the listener was on the page are lost: install it above the chat where that matters.',
  'Only events that are safe to count are counted, so some figures of the vendor have no partner here.',
  'The day is that of the time zone of the GA4 property, and a conversation belongs to the day of its first record.',
  'GA4 takes events that arrive up to three days late into the export, and none after that.',
  'Two tabs of one visitor are one session in GA4.',
];
