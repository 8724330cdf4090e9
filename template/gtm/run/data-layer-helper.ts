// Order matters: the helper is an old script that puts itself on `window`, so there has to be one before.
import { isTemporary } from './node-window.ts';
import 'data-layer-helper/dist/data-layer-helper.js';

type Listener = (model: Record<string, unknown>, message: unknown) => void;

/** Google's open data layer model, as the npm package `data-layer-helper` has it. */
export interface DataLayerHelperClass {
  new (queue: unknown[], listener: Listener): unknown;
}

const scope = window as unknown as { DataLayerHelper: DataLayerHelperClass };

export const { DataLayerHelper } = scope;

// A page must not be able to tell the stand-in by a global that GTM's loader does not leave.
Reflect.deleteProperty(scope, 'DataLayerHelper');
if (isTemporary) Reflect.deleteProperty(globalThis, 'window');
