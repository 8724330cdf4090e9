import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fakePage } from '../../bundle/core/fake-page.ts';
import { listeners, loadListener } from './listeners.ts';
import { events, openPage } from './page.ts';

for (const [side, source] of Object.entries(listeners)) {
  describe(`in the benchmark, ${side}`, async () => {
    const listen = await loadListener(source);

    for (const [chat, fire] of Object.entries(events)) {
      it(`brings each event of ${chat} to the data layer once`, async () => {
        const page = openPage(fakePage());
        listen(page);

        fire(page);
        fire(page);
        await Promise.resolve();

        assert.equal(page.dataLayer.length, 2);
      });
    }
  });
}
