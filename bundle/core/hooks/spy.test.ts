import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { spy } from './spy.ts';

type Callback = (this: unknown, ...args: unknown[]) => unknown;

/** A place in which functions are put, and what was heard of them. */
function listening(always?: boolean) {
  const heard: (readonly unknown[])[] = [];
  const open = spy((args, isFirst) => {
    if (isFirst) heard.push(args);
  }, always);
  const wrap = open();
  /** What stands in the place when a tool reads it, once this has been put there. */
  const tap = (value: unknown) => wrap(value, true) as Callback;
  const read = (value: unknown) => wrap(value) as Callback;
  return { heard, names: () => heard.map(([name]) => name), tap, read, open };
}

/** Waits for timers that start timers; each of ours comes after those that were there before it. */
async function settled() {
  for (let round = 0; round < 5; round++) await new Promise(resolve => setTimeout(resolve, 3));
}

describe('the function of a site', () => {
  it('gets the arguments themselves, and as many as were given', () => {
    const { tap } = listening();
    const context = { widget_id: 7 };
    const got: unknown[][] = [];

    tap((...args: unknown[]) => got.push(args))('open', context, undefined);

    assert.deepEqual(got[0], ['open', context, undefined]);
    assert.equal(got[0]?.[1], context);
  });

  it('keeps `this`', () => {
    const { tap } = listening();
    const seen: unknown[] = [];
    const site = tap(function (this: unknown) {
      seen.push(this);
    });
    const owner = { site };

    owner.site();
    site.call('text');
    site();

    assert.deepEqual(seen, [owner, 'text', undefined]);
  });

  it('keeps its return value', () => {
    const { tap } = listening();
    const result = Promise.resolve(1);

    assert.equal(tap(() => result)(), result);
    assert.equal(tap(() => false)(), false);
  });

  it('keeps its exception, and is heard all the same', () => {
    const { tap, names } = listening();
    const error = new Error('of the site');
    const site = tap(() => {
      throw error;
    });

    assert.throws(
      () => site('open'),
      thrown => thrown === error,
    );
    assert.deepEqual(names(), ['open']);
  });

  it('is heard again after it has thrown', () => {
    const { tap, names } = listening();
    const site = tap(() => {
      throw new Error('of the site');
    });

    assert.throws(() => site('open'));
    assert.throws(() => site('open'));

    assert.deepEqual(names(), ['open', 'open']);
  });

  it('is heard before it runs, since it may change the payload', () => {
    const order: string[] = [];
    const wrap = spy(() => order.push('heard'))();

    (wrap(() => order.push('ran')) as Callback)('open');

    assert.deepEqual(order, ['heard', 'ran']);
  });

  it('keeps its name, its length and its own properties', () => {
    const { tap } = listening();
    const site = Object.assign(function track(_name: string, _context: object) {}, { version: 3 });

    const covered = tap(site) as unknown as typeof site;
    covered.version = 4;

    assert.equal(covered.name, 'track');
    assert.equal(covered.length, 2);
    assert.equal(site.version, 4);
    assert.deepEqual(Object.keys(covered), ['version']);
  });

  it('can be a class, which is made and not heard', () => {
    const { tap, heard } = listening();
    class Site {}

    const Covered = tap(Site) as unknown as typeof Site;

    assert.ok(new Covered() instanceof Site);
    assert.deepEqual(heard, []);
  });

  it('may come from another realm', () => {
    const { tap, names } = listening();
    const site = runInNewContext('(function (name) { return [name, this] })');

    const [name, self] = tap(site).call('self', 'open') as unknown[];

    assert.deepEqual([name, String(self)], ['open', 'self']);
    assert.deepEqual(names(), ['open']);
  });

  it('may be a Proxy', () => {
    const { tap, names } = listening();
    const site = new Proxy((name: string) => name, {});

    assert.equal(tap(site)('open'), 'open');
    assert.deepEqual(names(), ['open']);
  });
});

describe('the cover', () => {
  it('is the same one as long as the same function stands in the place', () => {
    const { tap, read } = listening();
    const site = () => {};
    const cover = tap(site);

    assert.equal(read(site), cover);
    assert.equal(tap(cover), cover);
    assert.notEqual(
      tap(() => {}),
      cover,
    );
  });

  it('of a cover is one for the same function, and heard once', () => {
    const { tap, heard, open } = listening();
    const elsewhere = open();

    (elsewhere(tap(() => {})) as Callback)('open');

    assert.equal(heard.length, 1);
  });

  it('is there for nothing at all only where that is wanted', () => {
    const wanted = listening(true);
    const unwanted = listening();

    assert.equal(typeof wanted.read(undefined), 'function');
    assert.equal(wanted.read(undefined), wanted.read(null));
    assert.equal(unwanted.read(undefined), undefined);
    assert.equal(unwanted.read(null), null);
  });

  it('for nothing hears, and answers nothing', () => {
    const { read, names } = listening(true);

    assert.equal(read(undefined)('open'), undefined);
    assert.deepEqual(names(), ['open']);
  });

  it('is not made for values that are no functions', () => {
    const values = [0, '', 'text', false, true, {}, [], Symbol.iterator, 1n];

    for (const value of values) {
      assert.equal(listening().tap(value), value);
      assert.equal(listening(true).tap(value), value);
    }
  });
});

describe('a callback that a tool chains', () => {
  /** How a tool may pass an event on to the callback that was there before. */
  const passes: { readonly [how: string]: (earlier: Callback, args: unknown[]) => unknown } = {
    'at once': (earlier, args) => earlier(...args),
    'with fewer arguments': (earlier, [name]) => earlier(name),
    'with more arguments': (earlier, args) => earlier(...args, 'more'),
    'with copies': (earlier, [name, context]) => earlier(name, { ...(context as object) }),
    'under another name': (earlier, [name, ...rest]) => earlier(`tool_${name}`, ...rest),
    'without arguments': earlier => earlier(),
    'in a promise': (earlier, args) => Promise.resolve().then(() => earlier(...args)),
    'in a timer': (earlier, args) => void setTimeout(() => earlier(...args)),
    'after a wait': async (earlier, args) => {
      await 0;
      await 0;
      earlier(...args);
    },
    'to two places': (earlier, args) => [earlier(...args), earlier(...args)],
  };

  for (const [how, pass] of Object.entries(passes)) {
    it(`is told once, passed on ${how}`, async () => {
      const { tap, names } = listening(true);
      let called = 0;
      const first = tap(() => void called++);
      const second = tap((...args: unknown[]) => pass(first, args));
      const third = tap((...args: unknown[]) => pass(second, args));

      third('open', { id: 1 });
      third('close', { id: 2 });
      await settled();

      assert.deepEqual(names(), ['open', 'close']);
      assert.equal(called >= 2, true);
    });
  }

  it('is told once while another tool comes in between', async () => {
    const { tap, names } = listening();
    const first = tap(() => {});
    const second = tap((...args: unknown[]) => void setTimeout(() => first(...args)));

    second('open');
    tap((...args: unknown[]) => second(...args));
    await settled();

    assert.deepEqual(names(), ['open']);
  });

  it('is told once if the inner one throws', () => {
    const { tap, names } = listening();
    const inner = tap(() => {
      throw new Error('of the site');
    });
    const outer = tap((...args: unknown[]) => inner(...args));

    assert.throws(() => outer('open'));
    assert.throws(() => outer('open'));

    assert.deepEqual(names(), ['open', 'open']);
  });

  it('is told by the earlier one as long as the chat has only that', () => {
    const { tap, names } = listening();
    const copied = tap(() => {});
    const chained = tap((...args: unknown[]) => copied(...args));

    copied('open');
    chained('close');

    assert.deepEqual(names(), ['open', 'close']);
  });

  it('hides no event that the chat tells within the event, even without arguments', () => {
    const { tap, heard } = listening(true);
    let depth = 0;
    const site: Callback = tap(() => {
      if (depth++ < 2) site();
    });

    site();

    assert.equal(heard.length, 3);
  });

  it('runs where the chat has a copy of it, also when the site sets the same function again', () => {
    const { tap, names } = listening();
    let called = 0;
    const site = () => void called++;
    const copied = tap(site);

    tap(site);
    copied('open');

    assert.equal(called, 1);
    assert.deepEqual(names(), ['open']);
  });

  it('that is put in another place as well is told there', () => {
    const one = listening(true);
    const other = listening(true);
    const cover = one.tap(() => {});

    other.tap(cover)('close');

    assert.deepEqual([one.names(), other.names()], [[], ['close']]);
  });
});

describe('a tool that guards its callback', () => {
  /** It compares what stands in the place with its own function, and puts that there again if it is another. */
  function guarding(
    { tap, read }: ReturnType<typeof listening>,
    pass: (earlier: Callback, args: unknown[]) => void,
  ) {
    const calls: unknown[] = [];
    let now = read(undefined);
    let earlier: Callback | undefined;
    const mine = (...args: unknown[]) => {
      calls.push(args[0]);
      if (earlier && calls.length < 20) pass(earlier, args);
    };
    const guard = () => {
      if (now === mine) return;
      earlier = now;
      now = tap(mine);
    };
    return {
      ...{ calls, guard },
      put: (site: Callback) => (now = tap(site)),
      now: () => now,
      call: (name: string) => now(name),
    };
  }
  const ways: { readonly [how: string]: (earlier: Callback, args: unknown[]) => void } = {
    'at once': (earlier, args) => earlier(...args),
    'in a timer': (earlier, args) => void setTimeout(() => earlier(...args)),
  };

  for (const [how, pass] of Object.entries(ways)) {
    it(`neither loops nor doubles, and reaches the callback before it, passing on ${how}`, async () => {
      const place = listening(true);
      const tool = guarding(place, pass);
      const site: unknown[] = [];
      tool.put(name => site.push(name));

      for (let time = 0; time < 4; time++) tool.guard();
      tool.call('open');
      tool.guard();
      tool.call('close');
      await settled();

      assert.deepEqual(place.names(), ['open', 'close']);
      assert.deepEqual(tool.calls, ['open', 'close']);
      assert.deepEqual(site, ['open', 'close']);
    });
  }

  it('reaches nobody where the place was emptied before', () => {
    const place = listening();
    const site: unknown[] = [];
    const tool = guarding(place, (earlier, args) => earlier(...args));
    tool.put(name => site.push(name));
    tool.put(undefined as never);

    for (let time = 0; time < 3; time++) tool.guard();
    tool.call('open');

    assert.deepEqual([place.names(), tool.calls, site], [['open'], ['open'], []]);
  });

  it('reaches the callback before it when another tool has chained it and put it back', () => {
    const place = listening();
    const site: unknown[] = [];
    const tool = guarding(place, (earlier, args) => earlier(...args));
    tool.put(name => site.push(name));
    tool.guard();
    const found = tool.now();
    tool.put((...args) => found(...args));
    tool.put(found);

    for (let time = 0; time < 3; time++) tool.guard();
    tool.call('open');

    assert.deepEqual([place.names(), tool.calls, site], [['open'], ['open'], ['open']]);
  });
});
