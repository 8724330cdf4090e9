import type { GermanChat } from '../room/german.ts';

export const german: GermanChat = {
  firstEvents:
    'User.com übernimmt Listener nur beim Start und danach erst wieder, wenn die Seite einen Seitenaufruf oder eine Abmeldung meldet.',
};
