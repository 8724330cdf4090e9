import type { Settings } from '../../schemas/src/settings.ts';
import { forgetPlans } from './plan.ts';
import { recheck } from './recheck.ts';
import type { Script } from './script.ts';
import { mergeSettings } from './settings.ts';
import { tryOr } from './try-or.ts';

/** Takes over one push of settings, and acts on it. The page may keep the way here for longer than the script listens. */
export function applySettings(script: Script, pushed: unknown): void {
  const { _settings, _report, _queue, _dataLayer } = script;
  if (script._isListening === false) return;
  mergeSettings(script, pushed);
  forgetPlans(script._plans);
  // The first name stays, or a second container would take the records away.
  if (_dataLayer && _settings.dataLayer !== _dataLayer) {
    _report('data_layer_changed', _dataLayer, _settings.dataLayer);
    _settings.dataLayer = _dataLayer;
  }
  tryOr(() => {
    const { dataLayer, vendors } = pushed as Settings;
    if (dataLayer !== undefined) script._dataLayer = _settings.dataLayer;
    if (vendors) script._named = vendors;
  });
  _queue._update();
  recheck(script);
}
