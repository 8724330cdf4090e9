import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext, runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';
import type { Hook } from '../../../schemas/src/vendor.ts';
import { substitutes, withFake } from '../fake-built-in.ts';
import { hookProperty } from './hook-property.ts';
import { spy } from './spy.ts';

type Callback = (...args: unknown[]) => unknown;
type Target = { [key: string]: Callback | undefined };

/** A hook on a property, placed, and what was heard through it. */
function hooked(owner: object, key = 'track', always = true) {
  const heard: unknown[] = [];
  const replaced: string[] = [];
  const wrap = spy(([name], isFirst) => {
    if (isFirst) heard.push(name);
  }, always)();
  const hook = hookProperty(owner, key, wrap, () => replaced.push(key));
  hook._recheck();
  const target = owner as Target;
  return { ...hook, heard, replaced, target, call: (name: string) => target[key]!(name) };
}

/** A function of the site, which keeps what it was called with. */
function site() {
  const got: unknown[] = [];
  return Object.assign((name: unknown) => got.push(name), { got });
}

const describeProperty = (owner: object, key = 'track') => Object.getOwnPropertyDescriptor(owner, key);

describe('a property that is not there yet', () => {
  it('is heard once a function is assigned', () => {
    const page = hooked({});
    const track = site();

    page.target.track = track;
    page.call('open');

    assert.deepEqual(page.heard, ['open']);
    assert.deepEqual(track.got, ['open']);
  });

  it('is heard without any function', () => {
    const page = hooked({});

    page.call('open');

    assert.deepEqual(page.heard, ['open']);
  });

  it('is heard once however often it is assigned', () => {
    const page = hooked({});
    const [first, second] = [site(), site()];

    page.target.track = first;
    page.target.track = second;
    page.call('open');

    assert.deepEqual(page.heard, ['open']);
    assert.deepEqual([first.got, second.got], [[], ['open']]);
  });

  it('is heard once when a tool chains what it finds', () => {
    const page = hooked({});
    const track = site();

    page.target.track = track;
    const earlier = page.target.track;
    page.target.track = name => earlier(name);
    page.call('open');

    assert.deepEqual(page.heard, ['open']);
    assert.deepEqual(track.got, ['open']);
  });

  it('survives what is no function', () => {
    const page = hooked({});

    page.target.track = 'text' as unknown as Callback;

    assert.equal(page.target.track, 'text');
    page.target.track = site();
    page.call('open');
    assert.deepEqual(page.heard, ['open']);
  });

  it('is gone again after stop', () => {
    const owner = {};

    hooked(owner).stop();

    assert.equal(describeProperty(owner), undefined);
  });

  it('has the function of the site itself after stop', () => {
    const page = hooked({});
    const track = site();

    page.target.track = track;
    page.stop();
    page.call('open');

    assert.equal(page.target.track, track);
    assert.deepEqual(page.heard, []);
    assert.deepEqual(describeProperty(page.target), {
      value: track,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  });

  it('stays as it is when stopped twice', () => {
    const page = hooked({});
    const [first, second] = [site(), site()];

    page.target.track = first;
    page.stop();
    page.target.track = second;
    page.stop();

    assert.equal(page.target.track, second);
  });
});

describe('a property that is there', () => {
  it('is heard, and its function works', () => {
    const track = site();
    const page = hooked({ track });

    page.call('open');

    assert.deepEqual(page.heard, ['open']);
    assert.deepEqual(track.got, ['open']);
  });

  it('is as it was after stop', () => {
    const owner = { track: site() };
    const before = describeProperty(owner);

    hooked(owner).stop();

    assert.deepEqual(describeProperty(owner), before);
  });

  it('stays hidden if it was, while heard and after stop', () => {
    const owner = {};
    Object.defineProperty(owner, 'track', { value: site(), writable: true, configurable: true });
    const before = describeProperty(owner);

    const page = hooked(owner);
    page.call('open');

    assert.deepEqual(page.heard, ['open']);
    assert.deepEqual(Object.keys(owner), []);
    page.stop();
    assert.deepEqual(describeProperty(owner), before);
  });

  it('stays in its place among the others, so that copies carry the stand-in', () => {
    const owner = { track: site() };
    const page = hooked(owner);

    const copies = [{ ...owner }, Object.assign({}, owner)];
    for (const { track } of copies) track('open');

    assert.deepEqual(page.heard, ['open', 'open']);
  });

  it('with the value undefined is undefined again after stop', () => {
    const owner = { track: undefined };

    const page = hooked(owner);
    page.call('open');
    page.stop();

    assert.deepEqual(page.heard, ['open']);
    assert.equal(owner.track, undefined);
  });

  it('on the prototype is the one that stands there now', () => {
    class Config {
      track(_name: string) {}
    }
    const owner = new Config();
    const page = hooked(owner);
    const later = site();

    Config.prototype.track = later;
    owner.track('open');

    assert.deepEqual(page.heard, ['open']);
    assert.deepEqual(later.got, ['open']);
  });

  it('on the prototype is heard, and nothing is left of it after stop', () => {
    class Config {
      got: unknown[] = [];
      track(name: string) {
        this.got.push(name);
      }
    }
    const owner = new Config();

    const page = hooked(owner);
    owner.track('open');
    page.stop();
    owner.track('close');

    assert.deepEqual(page.heard, ['open']);
    assert.deepEqual(owner.got, ['open', 'close']);
  });
});

describe('an accessor of another tool', () => {
  /** An object on which another tool already listens with an accessor, as we do. */
  function withTool(configurable = true) {
    const seen: unknown[] = [];
    let value: unknown;
    const owner = Object.defineProperty({}, 'track', {
      configurable,
      enumerable: true,
      get: () => value,
      set: (next: unknown) => {
        seen.push(next);
        value = next;
      },
    });
    return { owner, seen };
  }

  it('that came first stays in use beneath ours', () => {
    const { owner, seen } = withTool();
    const page = hooked(owner);
    const track = site();

    page.target.track = track;
    page.call('open');

    assert.deepEqual(seen, [track]);
    assert.deepEqual(page.heard, ['open']);
    assert.deepEqual(track.got, ['open']);
  });

  it('keeps `this`', () => {
    const owner = Object.defineProperty({ kept: site() }, 'track', {
      configurable: true,
      get() {
        return this.kept;
      },
    });
    const page = hooked(owner);

    page.call('open');

    assert.deepEqual(owner.kept.got, ['open']);
  });

  it('is back as it was after stop', () => {
    const { owner } = withTool();
    const before = describeProperty(owner);

    hooked(owner).stop();

    assert.deepEqual(describeProperty(owner), before);
  });

  it('keeps after stop what was assigned in between', () => {
    const { owner } = withTool();
    const page = hooked(owner);
    const track = site();

    page.target.track = track;
    page.stop();

    assert.equal(page.target.track, track);
  });

  it('that cannot be replaced is refused, since what is put in may come back wrapped', () => {
    const { owner } = withTool(false);

    assert.throws(() => hooked(owner));
  });

  it('that comes later and wraps what it is given is not driven in a circle', () => {
    const page = hooked({});
    const calls: unknown[] = [];
    let inner = site() as (name: string) => unknown;
    const outer = (name: string) => {
      calls.push(name);
      return inner(name);
    };

    Object.defineProperty(page.target, 'track', {
      configurable: true,
      get: () => outer,
      set: value => {
        inner = value;
      },
    });
    page._recheck();
    page._recheck();
    page.call('open');

    assert.deepEqual(calls, ['open']);
    assert.deepEqual(page.replaced.slice(0, 1), ['track']);
  });

  it('that cannot be replaced nor written is refused', () => {
    const owner = Object.defineProperty({}, 'track', { get: site });

    assert.throws(() => hooked(owner));
  });

  it('that throws when read throws for the page as before, and is heard once it does not', () => {
    let works = false;
    const owner = Object.defineProperty({}, 'track', {
      configurable: true,
      get: () => {
        if (!works) throw new Error('not yet');
        return () => {};
      },
    });
    const page = hooked(owner);

    assert.throws(() => page.call('open'), /not yet/);
    works = true;
    page.call('close');

    assert.deepEqual(page.heard, ['close']);
  });

  it('of a class stays in use, and gets every assignment', () => {
    class Chat {
      #all: Callback[] = [];
      get track() {
        return (name: unknown) => {
          for (const one of this.#all) one(name);
        };
      }
      set track(one: Callback) {
        this.#all.push(one);
      }
    }
    const page = hooked(new Chat());
    const [first, second] = [site(), site()];

    page.target.track = first;
    page.target.track = second;
    page.call('open');

    assert.deepEqual([first.got, second.got], [['open'], ['open']]);
    assert.deepEqual(page.heard, ['open']);
    page.stop();
    assert.equal(describeProperty(page.target), undefined);
  });

  it('that comes later and passes on what it finds stays in use', () => {
    const page = hooked({});
    const seen: unknown[] = [];
    const below = describeProperty(page.target)!;
    Object.defineProperty(page.target, 'track', {
      configurable: true,
      get: () => below.get!.call(page.target),
      set: (next: unknown) => {
        seen.push(next);
        below.set!.call(page.target, next);
      },
    });
    const track = site();

    page._recheck();
    page.target.track = track;
    page.call('open');

    assert.deepEqual(page.heard, ['open']);
    assert.deepEqual(seen, [track]);
  });
});

describe('an object that allows nothing', () => {
  it('because it is frozen is refused and stays as it is', () => {
    const track = site();
    const owner = Object.freeze({ track });

    assert.throws(() => hooked(owner));

    assert.equal(owner.track, track);
  });

  it('because it takes no new properties is refused', () => {
    const owner = Object.preventExtensions({});

    assert.throws(() => hooked(owner));
  });

  it('because the property is a constant is refused', () => {
    const owner = Object.defineProperty({}, 'track', { value: site() });

    assert.throws(() => hooked(owner));
  });

  it('because it was frozen after the hook goes on being heard, and stop throws nothing', () => {
    const track = site();
    const page = hooked({ track });

    Object.freeze(page.target);
    page._recheck();
    page.call('open');

    assert.deepEqual(page.heard, ['open']);
    assert.doesNotThrow(page.stop);
  });
});

describe('a hook that the page takes away', () => {
  it('is put back by the next look, and that is told', () => {
    const page = hooked({});

    delete page.target.track;
    page._recheck();
    page.target.track = site();
    page.call('open');

    assert.deepEqual(page.heard, ['open']);
    assert.deepEqual(page.replaced, ['track']);
  });

  it('is put back around what the page has put there', () => {
    const page = hooked({ track: site() });
    const track = site();

    Object.defineProperty(page.target, 'track', { value: track, writable: true, configurable: true });
    page._recheck();
    page.call('open');
    page.stop();

    assert.deepEqual(page.heard, ['open']);
    assert.equal(page.target.track, track);
  });

  it('is not put back while nobody looks', () => {
    const page = hooked({});

    delete page.target.track;

    assert.equal(page.target.track, undefined);
  });

  it('that is in place is left alone, however often one looks', () => {
    const page = hooked({});
    const before = describeProperty(page.target);

    page._recheck();
    page._recheck();

    assert.deepEqual(describeProperty(page.target), before);
    assert.deepEqual(page.replaced, []);
  });
});

describe('a script of the page', () => {
  let scripts = 0;

  /** The real global object, and a name on it that no other test uses: a `var` of a script stays for good. */
  function globalPage() {
    const key = `trackOfTest${++scripts}`;
    const page = globalThis as unknown as Target & { [key: string]: unknown };
    const run = (code: string) => runInThisContext(code.replaceAll('track', key));
    const heardOf = (name: string) => (run(`track`) as Callback)(name);
    return { key, page, run, call: heardOf };
  }

  const sites = `(window => window.gotByTest = [])(globalThis);`;
  const got = () => (globalThis as unknown as { gotByTest: unknown[] }).gotByTest;

  it('that assigns is heard, in whatever form', () => {
    const forms = [
      'track = name => gotByTest.push(name)',
      'globalThis.track = name => gotByTest.push(name)',
      '"use strict"; globalThis.track = name => gotByTest.push(name)',
      'var track = name => gotByTest.push(name)',
      '{ function track(name) { gotByTest.push(name) } }',
      '(function () { track = name => gotByTest.push(name) })()',
      'Object.assign(globalThis, { track: name => gotByTest.push(name) })',
    ];

    for (const form of forms) {
      const { key, run, call } = globalPage();
      const { heard, stop } = hooked(globalThis, key);
      run(sites);
      run(form);
      call('open');
      stop();
      assert.deepEqual(heard, ['open'], form);
      assert.deepEqual(got(), ['open'], form);
    }
  });

  it('with a `var` that ran before is heard, and has its function back after stop', () => {
    const { key, page, run, call } = globalPage();
    run(sites);
    run('var track = function (name) { gotByTest.push(name) }');
    const before = Object.getOwnPropertyDescriptor(page, key);

    const { heard, stop } = hooked(globalThis, key);
    call('open');
    stop();
    call('close');

    assert.equal(before?.configurable, false);
    assert.deepEqual(heard, ['open']);
    assert.deepEqual(got(), ['open', 'close']);
    assert.deepEqual(Object.getOwnPropertyDescriptor(page, key), before);
  });

  it('with a `var` that ran before is heard again after a look when it assigns anew', () => {
    const { key, run, call } = globalPage();
    run('var track = function () {}');
    const { heard, _recheck: look, replaced, stop } = hooked(globalThis, key);

    run('track = function () {}');
    look();
    call('open');
    stop();

    assert.deepEqual(heard, ['open']);
    assert.deepEqual(replaced, [key]);
  });

  it('with an empty `var` that ran before is heard, and has it empty after stop', () => {
    const { key, page, run, call } = globalPage();
    run('var track');

    const { heard, stop } = hooked(globalThis, key);
    call('open');
    stop();

    assert.deepEqual(heard, ['open']);
    assert.equal(page[key], undefined);
  });

  it('with a `function` that ran before is heard, and has it back after stop', () => {
    const { key, page, run, call } = globalPage();
    run(sites);
    run('function track(name) { gotByTest.push(name) }');
    const before = Object.getOwnPropertyDescriptor(page, key);

    const { heard, stop } = hooked(globalThis, key);
    call('open');
    stop();

    assert.deepEqual(heard, ['open']);
    assert.deepEqual(got(), ['open']);
    assert.deepEqual(Object.getOwnPropertyDescriptor(page, key), before);
  });

  it('with a `function` that runs later is heard after a look, which tells that the hook was replaced', () => {
    const { key, page, run, call } = globalPage();
    const { heard, _recheck: look, replaced, stop } = hooked(globalThis, key);
    run(sites);

    run('function track(name) { gotByTest.push(name) }');
    const track = page[key];
    call('lost');
    look();
    call('open');
    stop();

    assert.deepEqual(heard, ['open']);
    assert.deepEqual(got(), ['lost', 'open']);
    assert.ok(replaced.length > 0);
    assert.equal(page[key], track);
  });

  it('with `var x = x || …` keeps working', () => {
    const { key, run, call } = globalPage();
    const { heard, stop } = hooked(globalThis, key, false);
    run(sites);

    run('var track = track || function (name) { gotByTest.push(name) }');
    call('open');
    stop();

    assert.deepEqual(heard, ['open']);
    assert.deepEqual(got(), ['open']);
  });

  it('limitation: with `let` or `const` of the name is not heard, and runs undisturbed', () => {
    const { key, run, call } = globalPage();
    const { heard, stop } = hooked(globalThis, key);
    run(sites);

    run('const track = name => gotByTest.push(name)');
    call('open');
    stop();

    assert.deepEqual(heard, []);
    assert.deepEqual(got(), ['open']);
  });
});

describe('a page that has put names on Object.prototype', () => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export * from './hook-property.ts'; export * from './spy.ts'`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
  });

  /** Runs code on such a page; `hooked` and `heard` stand ready there as they do here. */
  const onSuchPage = (code: string) =>
    JSON.parse(
      runInNewContext(`
        ${outputFiles[0]!.text}
        for (const name of ['get', 'set', 'value', 'writable', 'enumerable', 'configurable']) {
          Object.prototype[name] = () => 'polluted';
        }
        const heard = [];
        const replaced = [];
        const hooked = owner => {
          const adopt = bundle.spy(([name]) => heard.push(name), true)();
          const hook = bundle.hookProperty(owner, 'track', adopt, () => replaced.push('track'));
          hook._recheck();
          return hook;
        };
        JSON.stringify((() => { ${code} })())
      `),
    );

  it('is heard', () => {
    const seen = onSuchPage(`
      const owner = {};
      const got = [];
      hooked(owner);
      owner.track = name => got.push(name);
      owner.track('open');
      return { heard, got };
    `);

    assert.deepEqual(seen, { heard: ['open'], got: ['open'] });
  });

  it('is heard where something was there before', () => {
    const seen = onSuchPage(`
      const got = [];
      const owner = { track: name => got.push(name) };
      hooked(owner)._recheck();
      owner.track('open');
      return { heard, got, replaced };
    `);

    assert.deepEqual(seen, { heard: ['open'], got: ['open'], replaced: [] });
  });

  it('has its function back after stop', () => {
    const same = onSuchPage(`
      const track = () => {};
      const owner = { track };
      hooked(owner).stop();
      return owner.track === track;
    `);

    assert.equal(same, true);
  });

  it('has the accessor of another tool back after stop', () => {
    const same = onSuchPage(`
      const get = () => 'of the tool';
      const owner = {};
      Object.defineProperty(owner, 'track', { __proto__: null, configurable: true, get });
      hooked(owner).stop();
      return Object.getOwnPropertyDescriptor(owner, 'track').get === get;
    `);

    assert.equal(same, true);
  });
});

it('two hooks on one object do not meet', () => {
  const owner = { onOpen: site(), onClose: site() };
  const hooks: readonly (Hook & { heard: unknown[] })[] = [hooked(owner, 'onOpen'), hooked(owner, 'onClose')];

  owner.onOpen('open');
  owner.onClose('close');

  assert.deepEqual(
    hooks.map(({ heard }) => heard),
    [['open'], ['close']],
  );
});

describe('a property that the page has restricted', () => {
  const readOnly = (value: Callback) => ({ value, writable: false, enumerable: true, configurable: true });

  it('stays read-only, and is heard', () => {
    const track = site();
    const page = hooked(Object.defineProperty({}, 'track', readOnly(track)));

    assert.throws(() => {
      page.target.track = site();
    }, TypeError);
    page.call('open');

    assert.deepEqual(page.heard, ['open']);
    assert.deepEqual(track.got, ['open']);
  });

  it('may be made read-only later, and is heard after the next look', () => {
    const track = site();
    const page = hooked({});

    Object.defineProperty(page.target, 'track', readOnly(track));
    page._recheck();
    page._recheck();
    page.call('open');

    assert.equal(describeProperty(page.target)?.writable, false);
    assert.deepEqual(page.heard, ['open']);
    assert.deepEqual(page.replaced, ['track']);
  });

  it('is as it was after stop', () => {
    const owner = Object.defineProperty({}, 'track', readOnly(site()));
    const before = describeProperty(owner);

    hooked(owner).stop();

    assert.deepEqual(describeProperty(owner), before);
  });

  it('refuses what is assigned to an accessor without a setter', () => {
    const track = site();
    const page = hooked(Object.defineProperty({}, 'track', { get: () => track, configurable: true }));

    assert.throws(() => {
      page.target.track = site();
    }, TypeError);
    page.call('open');

    assert.deepEqual(track.got, ['open']);
  });

  it('is not called where its accessor has no getter', () => {
    const got: unknown[] = [];
    const page = hooked(Object.defineProperty({}, 'track', { set: got.push.bind(got), configurable: true }));
    const track = site();

    page.target.track = track;
    page.call('open');

    assert.deepEqual(track.got, []);
    assert.ok(got.includes(track));
  });

  it('forgets an accessor that the page has deleted', () => {
    const got: unknown[] = [];
    const set = (value: unknown) => got.push(value);
    const page = hooked(Object.defineProperty({}, 'track', { set, get: site, configurable: true }));
    const track = site();

    delete page.target.track;
    page._recheck();
    page.target.track = track;
    page.call('open');

    assert.deepEqual(track.got, ['open']);
    assert.deepEqual(got, []);
  });

  it('stays hidden where the page has hidden it later', () => {
    const page = hooked({});

    Object.defineProperty(page.target, 'track', { ...readOnly(site()), writable: true, enumerable: false });
    page._recheck();

    assert.deepEqual(Object.keys(page.target), []);
  });

  it('keeps its place among the others after stop', () => {
    const owner = { first: 1, track: site(), last: 2 };

    hooked(owner).stop();

    assert.deepEqual(Object.keys(owner), ['first', 'track', 'last']);
  });
});

describe('a page that replaces what the language does', () => {
  for (const [owner, key] of [
    [Reflect, 'get'],
    [Reflect, 'set'],
    [Object, 'create'],
    [Object, 'getOwnPropertyDescriptor'],
  ] as const) {
    it(`gets no exception of ours, and is heard, without its ${key}`, async () => {
      const page = hooked({});

      await withFake(owner, key, substitutes['by a function that throws'], () => {
        page.target.track = site();
        page._recheck();
        page.call('open');
      });

      assert.deepEqual(page.heard, ['open']);
    });
  }
});

describe('a property that the chat deletes when it takes the value', () => {
  const taken = (owner: object) => {
    const wrap = spy(() => {}, true)();
    const hook = hookProperty(owner, 'track', wrap);
    hook._recheck();
    return hook;
  };

  it('offers nothing of ours where it cannot be deleted', () => {
    const owner = Object.defineProperty({}, 'track', { value: null, writable: true });

    taken(owner);

    assert.equal((owner as Target).track, null);
  });

  it('offers nothing any more, and says so, once it has been frozen', () => {
    const owner: Target = {};
    const hook = taken(owner);

    Object.freeze(owner);

    assert.equal(owner.track, undefined);
    assert.throws(() => hook._recheck());
  });
});
