import type { Traces } from '../room/traces.ts';

/** Calls as the chat does whom it would find in the array last. */
const callLast = `
  const callLast = name => {
    for (const [verb, event, listener] of [...window.$crisp].reverse()) {
      if (verb === 'on' && event === name) return listener(false);
    }
  };`;

const looks = "window.dispatchEvent(new Event('popstate'));";

export const traces: Traces = {
  report: `window.$crisp = []; ${looks} ${callLast} callLast('website:availability:changed');
    delete window.$crisp;`,
  own: [
    {
      name: 'getter',
      description:
        'An accessor of the site at `$crisp`, at its `push` or its `is`, or in a command, is read more often.',
      code: `let reads = 0;
        window.$crisp = [Object.defineProperty([], 0, { get: () => reads++ })];
        ${looks}
        return reads > 0`,
      without: false,
      with: true,
      seen: [],
    },
    {
      name: 'accessors',
      description: 'Once it is there, `$crisp` is an accessor, and so is its `push`, which is its own.',
      code: `window.$crisp = []; ${looks}
        const isAccessor = (owner, key) => 'get' in (Object.getOwnPropertyDescriptor(owner, key) ?? {});
        return isAccessor(window, '$crisp') && isAccessor(window.$crisp, 'push')`,
      without: false,
      with: true,
      seen: [
        { at: /^window\.\$crisp$/, fact: /^(kind|writable)$/ },
        { at: /^window\.\$crisp\.push$/, fact: /./ },
        { at: /^window\.\$crisp$/, fact: /push/ },
      ],
    },
    {
      name: 'replaced array',
      description: 'After `stop()`, an array that the chat has replaced keeps a silent `push` of its own.',
      code: `const queue = (window.$crisp = []); ${looks}
        window.$crisp = { push: mine, is: mine };
        stop();
        return Object.hasOwn(queue, 'push')`,
      without: false,
      with: true,
      seen: [{ at: /^queue(\.push)?$/, fact: /^(?!json)/ }],
      isLeft: true,
    },
    {
      name: 'commands',
      description:
        'The array that stands for `$crisp` begins with commands of ours, one for each event; they stay after `stop()`.',
      code: `window.$crisp = []; ${looks} return window.$crisp.length > 0`,
      without: false,
      with: true,
      seen: [
        { at: /^(window\.\$crisp|queue)\.(\d+|length)$/, fact: /./ },
        { at: /^queue$/, fact: /^json$/ },
      ],
      isLeft: true,
    },
    {
      name: 'listener',
      description:
        'A function that the site registers reaches the chat, and the array, as a stand-in, in a command that is another one.',
      code: `const command = ['on', 'chat:opened', mine];
        window.$crisp = [command]; ${looks}
        return window.$crisp.includes(command)`,
      without: true,
      with: false,
      seen: [],
      isLeft: true,
    },
  ],
};
