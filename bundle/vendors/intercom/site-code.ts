import type { Callback, Hear, SiteCode } from '../room/site-code.ts';
import { type IntercomWidget, snippet } from './simulator.ts';

const native = 'onShow';

/** Listeners stay for good, so code that comes and goes mutes itself. */
function listen(page: object, hear: Hear): () => void {
  let isMuted = false;
  snippet(page)(native, () => {
    if (!isMuted) hear(native);
  });
  return () => {
    isMuted = true;
  };
}

export const siteCode: SiteCode<IntercomWidget> = {
  loads: 'at any time',
  mount: (page, _chat, hear) => listen(page, hear),
  stays: true,
  arrive: (page, _chat, hear) => void listen(page, hear),
  listenThrough: (page, tools, hear) => {
    let listener: Callback = () => hear(native);
    for (const tool of tools) listener = tool(listener);
    snippet(page)(native, listener);
  },
};
