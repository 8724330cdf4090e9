/** A few sessions of two days with everything that the views tell apart. Times are seconds into the session. */
import type { Widget } from '../../bundle/vendors/room/simulator.ts';
import type { Beat, Chats, Session } from './session.ts';

/** A chat's typical conversation, ten seconds a step. */
const scripted = (chat: (chats: Chats) => Widget, steps: number): Beat[] =>
  Array.from({ length: steps }, (_, nth) => ({
    at: nth * 10,
    does: chats => chat(chats).conversation[nth]!.run(),
  }));

const loyjoyStarts: Beat = { at: 0, does: ({ loyjoy }) => loyjoy.conversation[0]!.run() };
const usercomStarts: Beat = { at: 0, does: ({ usercom }) => usercom.conversation[0]!.run() };

const asksAt = (at: number): Beat => ({ at, does: ({ usercom }) => usercom.send('Hello?') });
const replyAt = (at: number): Beat => ({ at, does: ({ usercom }) => usercom.reply('Hello!') });

export const story: { readonly [what: string]: Session } = {
  'a full conversation in Userlike, then a purchase': {
    user: 'anna',
    begins: '2026-03-01T10:00:00Z',
    pages: [[...scripted(({ userlike }) => userlike, 14), { at: 200, converts: 'purchase' }]],
  },
  'an invitation in Userlike that is left alone': {
    user: 'ben',
    begins: '2026-03-01T11:00:00Z',
    pages: [
      [
        { at: 0, does: ({ inviting }) => inviting.load() },
        { at: 20, does: ({ inviting }) => inviting.offer() },
      ],
    ],
  },
  'a question in Userlike that nobody answers': {
    user: 'carla',
    begins: '2026-03-01T12:00:00Z',
    pages: [
      [
        { at: 0, does: ({ userlike }) => userlike.load() },
        { at: 5, does: ({ userlike }) => userlike.open() },
        { at: 9, does: ({ userlike }) => userlike.start() },
        { at: 15, does: ({ userlike }) => userlike.send('Is anybody there?') },
      ],
    ],
  },
  'a full conversation in LoyJoy': {
    user: 'dan',
    begins: '2026-03-01T13:00:00Z',
    pages: [scripted(({ loyjoy }) => loyjoy, 17)],
  },
  'a choice and a bad score in LoyJoy': {
    user: 'eva',
    begins: '2026-03-01T14:00:00Z',
    pages: [
      [
        loyjoyStarts,
        { at: 10, does: ({ loyjoy }) => loyjoy.open() },
        { at: 20, does: ({ loyjoy }) => loyjoy.answer('Complaint') },
        { at: 30, does: ({ loyjoy }) => loyjoy.rate(6) },
      ],
    ],
  },
  'two scores in LoyJoy the day after, and a purchase before': {
    user: 'eva',
    begins: '2026-03-02T09:00:00Z',
    pages: [
      [
        loyjoyStarts,
        { at: 4, converts: 'purchase' },
        { at: 10, does: ({ loyjoy }) => loyjoy.open() },
        { at: 20, does: ({ loyjoy }) => loyjoy.rate(10) },
        { at: 30, does: ({ loyjoy }) => loyjoy.rate(8) },
      ],
    ],
  },
  'a full conversation in User.com that goes on on the next page': {
    user: 'fred',
    begins: '2026-03-01T15:00:00Z',
    pages: [scripted(({ usercom }) => usercom, 8), [{ ...usercomStarts, at: 100 }, asksAt(110)]],
  },
  'a slow reply in User.com': {
    user: 'gina',
    begins: '2026-03-01T16:00:00Z',
    pages: [[usercomStarts, asksAt(5), replyAt(35)]],
  },
  'a quick reply in User.com': {
    user: 'hugo',
    begins: '2026-03-01T17:00:00Z',
    pages: [[usercomStarts, asksAt(5), replyAt(12), replyAt(40)]],
  },
  'two chats in one session, then a purchase and a registration': {
    user: 'ida',
    begins: '2026-03-02T10:00:00Z',
    pages: [
      [
        usercomStarts,
        { at: 1, does: ({ userlike }) => userlike.load() },
        asksAt(10),
        { at: 20, does: ({ userlike }) => userlike.send('Hello?') },
        { at: 30, converts: 'purchase' },
        { at: 40, converts: 'sign_up' },
      ],
    ],
  },
  'a question before consent in User.com, and a reply after it': {
    user: 'jon',
    begins: '2026-03-02T11:00:00Z',
    undecided: true,
    pages: [
      [
        usercomStarts,
        { at: 3, does: ({ usercom }) => usercom.open() },
        asksAt(10),
        { at: 60, consents: true },
        replyAt(61),
      ],
    ],
  },
  'no chat and a purchase': {
    user: 'kim',
    begins: '2026-03-01T18:00:00Z',
    pages: [[{ at: 50, converts: 'purchase' }]],
  },
  'no chat and nothing else': { user: 'leo', begins: '2026-03-01T19:00:00Z', pages: [] },
};
