// What any toolchain has to make of the package: every path that holds code is imported and used. Syntax and globals
// are those of the oldest of them.
import { install } from 'chat-datalayer';
import { install as installChats, userlike } from 'chat-datalayer/chats';
import { container } from 'chat-datalayer/container';
import { dictionary } from 'chat-datalayer/dictionary';
import { explain } from 'chat-datalayer/explain';
import { script } from 'chat-datalayer/script';
import { template } from 'chat-datalayer/template';
import isContainer from 'chat-datalayer/validators/container';
import isRecord from 'chat-datalayer/validators/record';
import isSettings from 'chat-datalayer/validators/settings';
import isStatus from 'chat-datalayer/validators/status';

// A project names its own chat, and the widget of that chat calls the page: a made-up one would prove neither.
const chat = 'userlike';

const emptyPage = () => ({
  location: { href: 'https://shop.example/', pathname: '/' },
  document: { querySelector: () => null },
  addEventListener: () => {},
  setTimeout: () => 0,
});

/** Uses each path, on a page without a browser; the answer is the same everywhere. */
export function everyPath() {
  const page = emptyPage();
  const other = emptyPage();
  installChats([userlike], {}, other);
  const stop = install({ vendors: [chat], consent: 'granted' }, page);
  page.userlikeTrackingEvent('contact_first_message', {}, {});
  return Promise.resolve().then(() => {
    const status = page.chatTracker.status();
    stop();
    const record = JSON.parse(JSON.stringify(page.dataLayer[0]));
    return [
      record.event,
      other.chatTracker.status().vendors[chat].state,
      isRecord(record) && !isRecord({}),
      isStatus(status),
      isSettings({ vendors: [chat] }) && !isSettings({ vendors: 7 }),
      isContainer(container({ vendors: [chat] })),
      template({ delivery: 'inline' }).indexOf('___INFO___') > -1,
      script({ vendors: [chat] }).integrity.indexOf('sha384-') === 0,
      dictionary.vendors.some(({ id }) => id === chat),
      explain(chat, 'chat_started', {}).records.length,
    ].join(' ');
  });
}
