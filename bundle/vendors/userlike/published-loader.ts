import type { PublishedLoader } from '../room/published-loader.ts';

/** Where the loader looks for the messenger. */
const cdn = 'https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com';

const script = (body: string) => ({ contentType: 'text/javascript', body });

export const publishedLoader: PublishedLoader = {
  app: 'bundle/vendors/userlike/published-loader/app.ts',
  frame: 'bundle/vendors/userlike/published-loader/frame.ts',
  frameSelector: 'iframe[id^="userlike-frame-"]',
  frameGlobal: 'run',
  host: `${cdn}/*`,
  files: frame => ({
    [`${cdn}/umm-manifest.json`]: {
      contentType: 'application/json',
      body: JSON.stringify([`${cdn}/a.js`, `${cdn}/b.js`]),
    },
    [`${cdn}/a.js`]: script('window.isFirst = true'),
    [`${cdn}/b.js`]: script(`if (window.isFirst) { ${frame} }`),
  }),
  callback: `<script>
  window.seen = [];
  window.userlikeTrackingEvent = function (name, global, session) {
    const foreign = context => typeof context === 'object' && !(context instanceof Object);
    seen.push([name, foreign(global) && foreign(session), this === window]);
  };
</script>`,
  mounted: ['button_displayed'],
  visited: ['chat_window_maximized', 'chat_window_minimized'],
  shows: { chat_vendor: 'userlike', chat_widget_id: '20415', chat_group_id: '7', chat_language: 'de' },
  secrets: /uuid-1|key-\d/,
};
