import fc from 'fast-check';
import { type Callback, callback, casting } from '../../transparency/callbacks.ts';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import { memberAct, type PropertyAct, propertyActs, takenAct } from '../../transparency/property.ts';
import { call, type Scene } from '../../transparency/scenes/scene.ts';

const callbacks = ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'] as const;
const methods = ['pageHit', 'resetAuth', 'destroy'] as const;

/** These bring a new set of callbacks. */
const pings = ['pageHit', 'resetAuth'] as const;

type Name = (typeof callbacks)[number];

/**
 * Where the chat looks for callbacks: in its own copies, as the real one was seen to, or, should a build read late, on
 * the window's object or on the one it was loaded with.
 */
const reads = ['copies', 'late', 'kept'] as const;

type Act =
  | { readonly site: PropertyAct; readonly on: Name }
  | { readonly site: PropertyAct; readonly of: 'civchat' | 'UE'; readonly key: string }
  | { readonly civchat: 'set' | 'merge'; readonly given: Given }
  | { readonly civchat: 'copy' | 'assign copy' | 'same again' | 'freeze' | 'own key' | 'remove' }
  | { readonly chat: 'load'; readonly takes: boolean }
  | { readonly chat: Name; readonly reads: (typeof reads)[number]; readonly payload: Payload }
  | { readonly calls: 'userengage' | (typeof methods)[number]; readonly payload: Payload }
  | { readonly hits: (typeof pings)[number]; readonly with: 'civchat' | 'own'; readonly given: Given }
  | { readonly wraps: 'userengage' };

type Given = { readonly [name in Name]?: Callback };

const given = fc.record(
  Object.fromEntries(callbacks.map(name => [name, callback])) as { [name in Name]: typeof callback },
  { requiredKeys: [] },
);

/** The site fills `civchat`; the chat calls what is on it and publishes `userengage` and `UE`, which the site calls. */
export const scenes: Scene<Act> = {
  act: fc.oneof(
    { weight: 5, arbitrary: fc.record({ site: takenAct, on: fc.constantFrom(...callbacks) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        site: memberAct,
        of: fc.constant('UE' as const),
        key: fc.constantFrom(...methods),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ civchat: fc.constantFrom('set' as const, 'merge' as const), given }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        civchat: fc.constantFrom(
          'copy' as const,
          'assign copy' as const,
          'same again' as const,
          'freeze' as const,
          'own key' as const,
          'remove' as const,
        ),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ chat: fc.constant('load' as const), takes: fc.boolean() }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        hits: fc.constantFrom(...pings),
        with: fc.constantFrom('civchat' as const, 'own' as const),
        given,
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        chat: fc.constantFrom(...callbacks),
        reads: fc.constantFrom(...reads),
        payload,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ calls: fc.constantFrom('userengage' as const, ...methods), payload }),
    },
    { weight: 1, arbitrary: fc.record({ wraps: fc.constant('userengage' as const) }) },
  ),
  live: (page, diary) => {
    diary.name(page, 'window');
    const site = page as unknown as { civchat?: Config; userengage?: unknown; UE?: Config };
    const thingsOf = payloads(diary);
    let made = 0;
    let current: Name = 'onOpen';
    let mode: (typeof reads)[number] = 'late';
    let kept: Config | undefined;
    let copies: Config = {};
    /** Methods of the chat that the site has put its own in place of. */
    const own = new Set<string>();

    const sources = {
      late: () => site.civchat,
      kept: () => kept,
      copies: () => copies,
    };
    const fire = (args: readonly unknown[]) => {
      const from = sources[mode]();
      if (Object(from) !== from) return;
      const self = mode === 'copies' ? undefined : from;
      call(diary, (from as Config)[current], self, args);
    };
    const cast = casting(diary, fire);
    // Trace `again`: each time another function.
    let puts = 0;
    const doAct = propertyActs(diary, who => cast({ ...who, id: who.id + 3 * ++puts }));
    const set = (config: Config) => {
      site.civchat = diary.name(config, `civchat ${++made}`);
    };
    const filled = (given: Given): Config =>
      Object.fromEntries(Object.entries(given).map(([name, who]) => [name, cast(who!)]));

    const changes: { readonly [change: string]: (given: Given) => void } = {
      set: given => set({ apiKey: 'a', ...filled(given) }),
      // The other way round, what is there before wins: trace `offered by User.com`.
      merge: given => set({ ...site.civchat, ...filled(given) }),
      copy: () => set({ ...site.civchat }),
      'assign copy': () => set(Object.assign({ apiKey: 'b' }, site.civchat)),
      'same again': () => {
        const { civchat } = site;
        site.civchat = civchat!;
      },
      freeze: () => Object.freeze(site.civchat),
      'own key': () => Object.assign(site.civchat ?? {}, { user_id: 7 }),
      remove: () => {
        delete site.civchat;
      },
    };

    /** What the chat publishes says how it was called. */
    const published = (name: string) =>
      diary.name(function (this: unknown, ...args: unknown[]) {
        if (!pings.includes(name as 'pageHit')) {
          diary.write(`${name} is called`, this, ...args);
          return args[0];
        }
        // Trace `view`: what the chat gets is not the object itself, and never nothing.
        diary.write(`${name} is called`, this, JSON.stringify(args[0] || {}, dataOnly), ...args.slice(1));
        take(args[0]);
      }, name);

    /** The real chat deletes what it copies, so that it cannot take it again. */
    const take = (given: unknown) => {
      copies = {};
      if (Object(given) !== given) return;
      const from = given as Config;
      for (const name of callbacks) {
        if (!from[name]) continue;
        copies[name] = from[name];
        delete from[name];
      }
    };
    const hit = (method: (typeof pings)[number], argument: unknown) => {
      // Trace `view`: a function of the site gets one too. A copy without a name reads the same.
      const given = own.has(method) ? withoutNothing(argument) : argument;
      call(diary, site.UE?.[method], site.UE, [given]);
      // The keys of `civchat` are another trace.
      if (argument !== site.civchat) diary.write('left of it', Object.keys(argument as object).join());
    };
    const argumentOf = (given: Given) => diary.name({ apiKey: 'a', ...filled(given) }, `argument ${++made}`);

    const load = (takes: boolean) => {
      kept = site.civchat;
      if (takes) take(kept);
      site.userengage = published('userengage');
      site.UE = diary.name({}, 'UE');
      for (const name of methods) site.UE[name] = published(name);
    };
    const wrap = () => {
      const earlier = site.userengage;
      site.userengage = diary.name(function (this: unknown, ...args: unknown[]) {
        diary.write('wrapped userengage', this, ...args);
        return typeof earlier === 'function' ? Reflect.apply(earlier, this, args) : undefined;
      }, 'wrapper');
    };

    return act => {
      try {
        if ('wraps' in act) wrap();
        else if ('hits' in act) hit(act.hits, act.with === 'own' ? argumentOf(act.given) : site.civchat);
        else if ('calls' in act) {
          const isName = act.calls === 'userengage';
          const owner = isName ? page : site.UE;
          const callee = isName ? site.userengage : site.UE?.[act.calls];
          call(diary, callee, owner, ['event.signup', ...thingsOf(act.payload)]);
        } else if ('civchat' in act) changes[act.civchat]!('given' in act ? act.given : {});
        else if ('of' in act) {
          own.add(act.key);
          if (site.UE) doAct(site.UE, act.key, act.site);
        } else if ('site' in act) {
          if (Object(site.civchat) === site.civchat) doAct(site.civchat!, act.on, act.site);
        } else if ('payload' in act) {
          current = act.chat;
          mode = act.reads;
          fire(thingsOf(act.payload));
        } else if ('takes' in act) load(act.takes);
      } catch (error) {
        diary.write('the page throws', error);
      }
    };
  },
};

type Config = { [key: string]: unknown };

/** Trace `offered by User.com`: callbacks that are set to nothing are functions too. */
const withoutNothing = (argument: unknown) =>
  Object.fromEntries(Object.entries(Object(argument)).filter(([, value]) => value != null));
const dataOnly = (key: string, value: unknown) => (callbacks.includes(key as Name) ? undefined : value);
