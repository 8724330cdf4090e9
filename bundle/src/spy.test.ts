import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { tapper } from './spy.ts';

type Callback = (this: unknown, ...args: unknown[]) => unknown;

/** A way to listen in on functions, and what was heard. */
function listening(always?: boolean) {
  const heard: (readonly unknown[])[] = [];
  const adopt = tapper(args => heard.push(args), always);
  const tap = (value: unknown) => adopt(value) as Callback;
  return { heard, names: () => heard.map(([name]) => name), tap };
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
    const tap = tapper(() => order.push('heard')) as (site: Callback) => Callback;

    tap(() => order.push('ran'))('open');

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

describe('the stand-in', () => {
  it('is the same one for the same function', () => {
    const { tap } = listening();
    const site = () => {};

    assert.equal(tap(site), tap(site));
    assert.notEqual(
      tap(site),
      tap(() => {}),
    );
  });

  it('of a stand-in is itself', () => {
    const { tap, heard } = listening();
    const covered = tap(() => {});

    assert.equal(tap(covered), covered);
    tap(tap(covered))('open');
    assert.equal(heard.length, 1);
  });

  it('is there for nothing at all only where that is wanted', () => {
    const wanted = listening(true);
    const unwanted = listening();

    assert.equal(typeof wanted.tap(undefined), 'function');
    assert.equal(wanted.tap(undefined), wanted.tap(null));
    assert.equal(unwanted.tap(undefined), undefined);
    assert.equal(unwanted.tap(null), null);
  });

  it('for nothing hears, and answers nothing', () => {
    const { tap, names } = listening(true);

    assert.equal(tap(undefined)('open'), undefined);
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

describe('chained callbacks', () => {
  /** A site that keeps the earlier callback and calls it from its own. */
  const chained =
    (earlier: Callback): Callback =>
    (...args) =>
      earlier(...args);

  it('are told once', () => {
    const { tap, names } = listening();
    const first = tap(() => {});
    const second = tap(chained(first));
    const third = tap(chained(second));

    third('open', {});

    assert.deepEqual(names(), ['open']);
  });

  it('are told once per call', () => {
    const { tap, names } = listening();
    const context = {};
    const second = tap(chained(tap(() => {})));

    second('message', context);
    second('message', context);

    assert.deepEqual(names(), ['message', 'message']);
  });

  it('without arguments are told once', () => {
    const { tap, heard } = listening();

    tap(chained(tap(() => {})))();

    assert.equal(heard.length, 1);
  });

  it('that pass on fewer arguments are told once, with all of them', () => {
    const { tap, heard } = listening();
    const context = {};
    const first = tap(() => {});
    const second = tap((name: unknown) => first(name));

    second('open', context);

    assert.deepEqual(heard, [['open', context]]);
  });

  it('are told once if the inner one throws', () => {
    const { tap, names } = listening();
    const inner = tap(() => {
      throw new Error('of the site');
    });
    const outer = tap(chained(inner));

    assert.throws(() => outer('open'));
    assert.throws(() => outer('open'));

    assert.deepEqual(names(), ['open', 'open']);
  });

  it('hide no other event inside the event', () => {
    const { tap, names } = listening();
    const inner = tap(() => {});
    const outer = tap(() => inner('close'));

    outer('open');

    assert.deepEqual(names(), ['open', 'close']);
  });

  it('hide no event of the same name with another payload inside the event', () => {
    const { tap, heard } = listening();
    const inner = tap(() => {});
    const outer = tap(() => inner('message', { id: 2 }));

    outer('message', { id: 1 });

    assert.deepEqual(heard, [
      ['message', { id: 1 }],
      ['message', { id: 2 }],
    ]);
  });

  it('are told once even where another event lies between', () => {
    const { tap, names } = listening();
    const context = {};
    const inner = tap(() => {});
    const middle = tap(() => inner('open', context));
    const outer = tap(() => middle('close', context));

    outer('open', context);

    assert.deepEqual(names(), ['open', 'close']);
  });

  it('limitation: a site that calls the earlier callback later is told twice', async () => {
    const { tap, names } = listening();
    const first = tap(() => {});
    const second = tap(async (...args: unknown[]) => {
      await Promise.resolve();
      first(...args);
    });

    await second('open');

    assert.deepEqual(names(), ['open', 'open']);
  });
});
