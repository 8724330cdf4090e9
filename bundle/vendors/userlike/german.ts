import type { GermanChat } from '../room/german.ts';

export const german: GermanChat = {
  firstEvents: 'Userlike meldet seine Schaltfläche sofort; ein späteres Skript hat das verpasst.',
};
