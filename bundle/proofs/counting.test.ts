import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Settings } from '../../schemas/src/settings.ts';
import { type FakePage, recordsOf } from '../core/fake-page.ts';
import { eventNames as loyjoyWords } from '../vendors/loyjoy/event-names.ts';
import * as loyjoy from '../vendors/loyjoy/simulator.ts';
import { play } from '../vendors/room/simulator.ts';
import { eventNames as usercomWords } from '../vendors/usercom/event-names.ts';
import * as usercom from '../vendors/usercom/simulator.ts';
import { eventNames as userlikeWords } from '../vendors/userlike/event-names.ts';
import * as userlike from '../vendors/userlike/simulator.ts';
import { browserTab } from './browser-tab.ts';

const tab: Settings = { memory: 'tab' };

const onUserlike = (page: FakePage, options: userlike.UserlikeOptions = {}) => {
  const widget = userlike.simulate(page, options);
  widget.load();
  return widget;
};
const onUsercom = (page: FakePage) => {
  Object.assign(page, { civchat: { ...usercom.config } });
  const widget = usercom.simulate(page);
  widget.load();
  return widget;
};
const onLoyjoy = (page: FakePage, options: loyjoy.LoyjoyOptions = {}) => {
  const widget = loyjoy.simulate(page, options);
  widget.load();
  widget.boot();
  return widget;
};

/** How often a word came on each of the pages, one after another in one tab. */
async function countOn(word: string, pages: readonly ((page: FakePage) => void)[], settings: Settings = {}) {
  const nextPage = browserTab(settings);
  const counts: number[] = [];
  for (const act of pages) {
    const page = nextPage();
    act(page);
    counts.push((await recordsOf(page)).filter(({ event }) => event === word).length);
  }
  return counts;
}

describe('engaged, the event to count', () => {
  for (const [memory, settings] of Object.entries({ page: {}, tab })) {
    it(`comes once for each conversation in Userlike, on however many pages it takes place (memory: ${memory})`, async () => {
      const counts = await countOn(
        'chat_engaged',
        [
          page => {
            const widget = onUserlike(page);
            widget.open();
            widget.start();
            widget.send('Where is my parcel?');
            widget.operatorReply('Let me see.');
            widget.send('Thank you.');
          },
          page => onUserlike(page, { goesOn: true }).open(),
          page => {
            const widget = onUserlike(page, { goesOn: true });
            widget.resume();
            widget.send('Are you there?');
            widget.quit();
            widget.start();
            widget.send('One more thing.');
            widget.send('Forget it.');
            widget.quit();
          },
          page => onUserlike(page).close(),
          page => onUserlike(page).send('Hello again.'),
        ],
        settings,
      );

      assert.deepEqual(counts, [1, 0, 1, 0, 1]);
    });

    it(`comes once for each session in LoyJoy, on however many pages it takes place (memory: ${memory})`, async () => {
      const counts = await countOn(
        'chat_engaged',
        [
          page => {
            const widget = onLoyjoy(page);
            widget.open();
            widget.answer('A present', 2);
            widget.send('In size 38?');
            widget.boot({ process: 'another flow' });
            widget.answer('Shoes');
          },
          page => onLoyjoy(page, { goesOn: true }).answer('Yes'),
          page => {
            const widget = onLoyjoy(page, { goesOn: true });
            widget.finish();
            widget.boot({ restart: true });
            widget.answer('A present for me');
            widget.rate(9, 'Great');
          },
          page => onLoyjoy(page).open(),
        ],
        settings,
      );

      assert.deepEqual(counts, [1, 0, 1, 0]);
    });
  }

  const messages: readonly ((page: FakePage) => void)[] = [
    page => {
      const widget = onUsercom(page);
      widget.open();
      widget.reply('How can we help?');
      widget.send('Can I return this?');
      widget.reply('Yes.');
      widget.send('Thanks.');
    },
    page => onUsercom(page).reply('Did it work?'),
    page => onUsercom(page).send('Yes, thanks.'),
  ];

  it('comes once for each page with a message of the visitor in User.com', async () => {
    assert.deepEqual(await countOn('chat_engaged', messages), [1, 0, 1]);
  });

  it('comes once for each tab with a message of the visitor in User.com, if the tab remembers', async () => {
    assert.deepEqual(await countOn('chat_engaged', messages, tab), [1, 0, 0]);
  });

  it('comes once in each chat, if several are on the page', async () => {
    const counts = await countOn('chat_engaged', [
      page => {
        const chats = [onUserlike(page), onUsercom(page), onLoyjoy(page)];
        for (const chat of [...chats, ...chats]) chat.send('Hello');
      },
    ]);

    assert.deepEqual(counts, [3]);
  });
});

/** How a thing happens once: with the chat that is there, or on a page of its own. */
type Scene<Widget> = (widget: Widget, nextPage: () => FakePage) => void;

/** A scene for every word that is safe to count: one that is left out does not compile. */
type Scenes<Words extends { readonly countSafe: object }, Widget> = {
  readonly [word in keyof Words['countSafe']]: Scene<Widget>;
};

const userlikeScenes: Scenes<typeof userlikeWords, userlike.UserlikeWidget> = {
  chat_ready: widget => {
    widget.unload();
    widget.load();
  },
  chat_offered: widget => widget.offer(),
  chat_closed: widget => {
    widget.close();
    widget.open();
  },
  chat_engaged: widget => {
    widget.send('Hello');
    widget.send('Is anybody there?');
    widget.quit();
  },
  chat_message_sent: widget => {
    widget.send('Hello');
    widget.operatorReply('Hello to you');
  },
  chat_answered: widget => widget.survey('pre'),
  chat_ended: widget => {
    widget.start();
    widget.quit();
  },
  chat_lead: widget => {
    widget.register();
    widget.skipRegistration();
  },
  chat_rated: widget => widget.rate(5, 'Quick help'),
  chat_permission: widget => widget.acceptPrivacy(),
};

const usercomScenes: Scenes<typeof usercomWords, usercom.UsercomWidget> = {
  // Beside a widget that is there, the vendor's script does nothing.
  chat_ready: (_, nextPage) => onUsercom(nextPage()),
  chat_opened: widget => {
    widget.open();
    widget.close();
  },
  chat_closed: widget => {
    widget.open();
    widget.close();
  },
  // Told of messages only, the script counts the pages on which the visitor writes.
  chat_engaged: (_, nextPage) => {
    const widget = onUsercom(nextPage());
    widget.send('Hello');
    widget.send('Is anybody there?');
  },
  chat_message_sent: widget => {
    widget.send('Hello');
    widget.reply('Hello to you');
  },
  chat_message_received: widget => {
    widget.reply('Hello');
    widget.send('Hello to you');
    widget.sendCode('1');
  },
};

const loyjoyScenes: Scenes<typeof loyjoyWords, loyjoy.LoyjoyWidget> = {
  chat_ready: widget => widget.boot(),
  chat_opened: widget => {
    widget.close();
    widget.open();
  },
  chat_closed: widget => {
    widget.open();
    widget.close();
  },
  chat_engaged: widget => {
    widget.answer('Yes');
    widget.send('Really');
    widget.boot({ restart: true });
  },
  chat_message_sent: widget => {
    widget.send('Hello');
    widget.say('Hello to you');
  },
  chat_answered: widget => {
    widget.answerFreely('Something soft');
    widget.emit('quiz_question');
  },
  chat_handover: widget => {
    widget.startLiveChat();
    widget.send('Hello');
    widget.endLiveChat();
  },
  chat_ended: widget => widget.finish(),
  chat_lead: widget => widget.signUp('tom.muster@example.com'),
  chat_rated: widget => widget.rate(9, 'Great'),
  chat_permission: widget => widget.permit('newsletter', 'accepted'),
  chat_goal: widget => widget.emit('appointment_created'),
  chat_link_clicked: widget => {
    widget.clickLink('https://www.example.com/shop', 'Shop');
    widget.clickLink('https://www.example.com/', 'Own', 'openlink');
  },
};

/** One thing that makes a word come twice: the reason why such words are not called safe to count. */
const tellsTwice: { readonly [says: string]: [string, (page: FakePage) => void] } = {
  'the Userlike window, opened once for a conversation that goes on': [
    'chat_opened',
    page => {
      const widget = onUserlike(page);
      widget.open();
      widget.resume();
    },
  ],
  'the start of one LoyJoy conversation that goes through two flows': [
    'chat_started',
    page => {
      const widget = onLoyjoy(page);
      widget.answer('Yes');
      widget.boot({ process: 'another flow' });
      widget.answer('Yes');
    },
  ],
};

describe('what is safe to count', () => {
  /** Records of a word that the scene makes when it is played so many times. */
  async function made<Widget>(
    word: string,
    open: (page: FakePage) => Widget,
    scene: Scene<Widget>,
    times: number,
  ) {
    const pages: FakePage[] = [];
    const inTab = browserTab();
    const nextPage = () => {
      pages.push(inTab());
      return pages.at(-1)!;
    };
    const count = async () =>
      (await Promise.all(pages.map(recordsOf))).flat().filter(({ event }) => event === word).length;
    const widget = open(nextPage());
    const before = await count();
    for (let i = 0; i < times; i++) scene(widget, nextPage);
    return (await count()) - before;
  }

  const vendors = [
    ['Userlike', onUserlike, userlikeScenes],
    ['User.com', onUsercom, usercomScenes],
    ['LoyJoy', onLoyjoy, loyjoyScenes],
  ] as unknown as [string, (page: FakePage) => unknown, { [word: string]: Scene<unknown> }][];

  for (const [vendor, open, scenes] of vendors) {
    for (const [word, scene] of Object.entries(scenes)) {
      it(`is ${word} of ${vendor}: what happens once is recorded once, and five times five times`, async () => {
        assert.equal(await made(word, open, scene, 1), 1);
        assert.equal(await made(word, open, scene, 5), 5);
      });
    }
  }

  for (const [says, [word, act]] of Object.entries(tellsTwice)) {
    it(`is not ${says}`, async () => {
      assert.deepEqual(await countOn(word, [act]), [2]);
    });
  }

  it('comes as often as it happens in the typical conversations', async () => {
    const countSafe = { ...userlikeWords.countSafe, ...usercomWords.countSafe, ...loyjoyWords.countSafe };
    const told = async (act: (page: FakePage) => void) => {
      const page = browserTab()();
      act(page);
      const counts: { [word: string]: number } = {};
      for (const { event } of await recordsOf(page)) counts[event] = (counts[event] ?? 0) + 1;
      return Object.fromEntries(Object.entries(counts).filter(([word]) => word in countSafe));
    };

    assert.deepEqual(await told(page => play(userlike.simulate(page))), {
      chat_ready: 1,
      chat_opened: 1,
      chat_permission: 1,
      chat_lead: 1,
      chat_answered: 2,
      chat_engaged: 1,
      chat_message_sent: 2,
      chat_message_received: 2,
      chat_rated: 1,
      chat_closed: 1,
    });
    assert.deepEqual(await told(page => play(usercom.simulate(page))), {
      chat_ready: 1,
      chat_opened: 1,
      chat_message_received: 2,
      chat_engaged: 1,
      chat_message_sent: 2,
      chat_closed: 1,
    });
    assert.deepEqual(await told(page => play(loyjoy.simulate(page))), {
      chat_ready: 1,
      chat_opened: 1,
      chat_message_received: 2,
      chat_engaged: 1,
      chat_answered: 3,
      chat_message_sent: 1,
      chat_link_clicked: 1,
      chat_lead: 1,
      chat_permission: 2,
      chat_handover: 1,
      chat_rated: 1,
      chat_ended: 1,
      chat_closed: 1,
    });
  });
});
