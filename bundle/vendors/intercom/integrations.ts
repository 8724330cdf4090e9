/**
 * How sites integrate Intercom: written here, after what the vendor documents, what its package and those of others for
 * frameworks do and what public pages do.
 */
import type { Form, Forms } from '../room/integrations.ts';

const src = 'https://widget.intercom.io/widget/ab12cd34';
const addTag = `
  function addChat() {
    const script = document.createElement('script');
    script.async = true;
    script.src = '${src}';
    const first = document.getElementsByTagName('script')[0];
    first.parentNode.insertBefore(script, first);
    return script;
  }`;
const stub = `
  function stub() {
    const i = function () { i.c(arguments); };
    i.q = [];
    i.c = args => { i.q.push(args); };
    return i;
  }`;
const snippet = `<script>
        window.intercomSettings = { app_id: 'ab12cd34' };
        (function () { ${addTag} ${stub}
          if (typeof window.Intercom === 'function') {
            Intercom('reattach_activator');
            Intercom('update', window.intercomSettings);
          } else {
            window.Intercom = stub();
            addChat();
          }
        })();
      </script>`;

const visit = `
  widget.open();
  widget.send('Where is my parcel?');
  widget.reply('Let me have a look.');
  widget.close();`;

const visited = ['onShow', 'onHide'];
/** The messenger tells a late listener at once that it is ready. */
const all = { heard: ['ready', ...visited] };
const rest = { ...all, problems: ['loaded_late'] } as const;

const forms: readonly Form[] = [
  { description: 'the snippet of the vendor', page: snippet, above: all, after: rest },
  {
    description: 'listeners of the site stand below the snippet, and one of them throws',
    page: `${snippet}<script>
        Intercom('ready', function () { saw('ready', arguments.length); });
        Intercom('onShow', () => { saw('shown'); throw new Error('of the site'); });
        Intercom('onShow', () => saw('shown again'));
        Intercom('onUnreadCountChange', count => saw('unread', count));
      </script>`,
    above: all,
    after: rest,
  },
  {
    description:
      'the site boots the messenger itself, with who the visitor is, and shuts it down at the logout',
    page: `${snippet}<script>
        function login() {
          Intercom('boot', { app_id: 'ab12cd34', email: 'lena.probe@example.com' });
          Intercom('onShow', () => saw('shown'));
        }
        const logout = () => Intercom('shutdown');
      </script>`,
    widget: { waits: true },
    arrive: ['login()'],
    next: [visit, 'logout()', visit, 'login()', visit],
    above: { heard: [...all.heard, ...all.heard] },
    after: { ...rest, heard: [...all.heard, ...all.heard] },
  },
  {
    description: 'a provider of a framework boots, subscribes, shuts down and boots again',
    page: `<script>${addTag} ${stub}
        function mount() {
          if (typeof window.Intercom !== 'function') {
            window.Intercom = stub();
            addChat();
          }
          window.Intercom('boot', { app_id: 'ab12cd34' });
          for (const name of ['onShow', 'onHide']) window.Intercom(name, () => saw(name));
        }
        const unmount = () => window.Intercom('shutdown');
      </script>`,
    arrive: ['mount()'],
    next: [visit, 'unmount()', 'mount()', visit, 'unmount()', 'mount()', visit],
    above: { heard: [...all.heard, ...all.heard, ...all.heard] },
    after: { ...rest, heard: [...all.heard, ...all.heard, ...all.heard] },
  },
  {
    description: 'a single-page site removes script and global with a route, and embeds the messenger again',
    page: `<script>${addTag} ${stub}
        let script;
        function mount() {
          window.intercomSettings = { app_id: 'ab12cd34' };
          window.Intercom = stub();
          Intercom('onShow', () => saw('shown'));
          script = addChat();
        }
        function unmount() {
          script.remove();
          widget.unload();
          delete window.intercomSettings;
        }
      </script>`,
    arrive: ['mount()'],
    next: [visit, 'unmount()', 'saw("Intercom" in window)', 'mount()', visit],
    above: { heard: [...all.heard, ...all.heard] },
    after: { ...rest, heard: [...all.heard, ...all.heard] },
  },
  {
    description: 'a recipe for the tag manager pushes what it hears, with an address of the site',
    page: `<script>window.dataLayer = window.dataLayer || [];</script>${snippet}<script>
        window.intercomSettings.email = 'lena.probe@example.com';
        Intercom('onShow', () => dataLayer.push({ event: 'intercom_open', email: intercomSettings.email }));
        Intercom('onUserEmailSupplied', () => dataLayer.push({ event: 'intercom_email_supplied' }));
      </script>`,
    next: [visit, 'widget.giveEmail()'],
    above: { heard: [...all.heard, 'onUserEmailSupplied'] },
    after: { ...rest, heard: [...all.heard, 'onUserEmailSupplied'] },
  },
  {
    description: 'a button of the site asks whether the name is in the window, and opens the messenger',
    page: `<script>
        const help = () => saw('Intercom' in window ? window.Intercom('show') : 'no messenger yet');
        help();
      </script>${snippet}`,
    next: ['help()', visit],
    above: { heard: ['ready', 'onShow', ...visited] },
    after: { ...rest, heard: ['ready', 'onShow', ...visited] },
  },
  {
    description: 'a consent tool loads the messenger a minute later',
    page: `<script>${addTag} ${stub}
        const services = {
          intercom() {
            window.intercomSettings = { app_id: 'ab12cd34' };
            window.Intercom = window.Intercom || stub();
            addChat();
          },
        };
        const accept = key => setTimeout(services[key], 60000);
      </script>`,
    arrive: [`accept('intercom')`, 60_000],
    above: all,
    after: rest,
  },
  {
    description: 'a tag of a tag manager brings the snippet, and opens the messenger when it is ready',
    page: `<script>
        function fireTag() {
          const tag = document.createElement('script');
          tag.text = ${JSON.stringify(`${addTag} ${stub}
            window.intercomSettings = { app_id: 'ab12cd34' };
            window.Intercom = stub();
            addChat();
            Intercom('ready', () => Intercom('show'));`)};
          document.head.append(tag);
        }
      </script>`,
    arrive: ['fireTag()'],
    above: { heard: ['ready', 'onShow', ...visited] },
    after: rest,
  },
  {
    description: 'the snippet stands on the page twice, and the second tells the first of the page',
    page: `${snippet}${snippet}<script>Intercom('onHide', () => saw('hidden'));</script>`,
    above: all,
    after: rest,
  },
];

export const integrations: Forms = {
  forms,
  visit,
  events: {
    ready: ['chat_ready'],
    onShow: ['chat_opened'],
    onHide: ['chat_closed'],
    onUserEmailSupplied: ['chat_lead'],
  },
  shows: { chat_vendor: 'intercom', chat_contact_email: undefined },
};
