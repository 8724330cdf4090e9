import type { GermanChat } from '../room/german.ts';

export const german: GermanChat = {
  firstEvents:
    'User.com nimmt seine Zuhörer beim Start an, danach erst wieder mit dem nächsten Seitenaufruf oder Abmelden der Seite.',
};
