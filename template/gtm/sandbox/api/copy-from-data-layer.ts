import { type CreateApi, expectString } from '../host.ts';

/** Reads GTM's own model of the data layer. */
export const copyFromDataLayer: CreateApi =
  ({ model, permissions, membrane }) =>
  (key: unknown, version: unknown = 2) => {
    expectString('copyFromDataLayer', key);
    permissions.assert('read_data_layer', key);
    return membrane.toSandbox(model.get(key, version === 1 ? 1 : 2));
  };
