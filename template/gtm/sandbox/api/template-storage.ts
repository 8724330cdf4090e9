import type { CreateApi } from '../host.ts';

/** Keeps values by reference, for all tags of the template, as long as the page lives. */
export const templateStorage: CreateApi = ({ storage, permissions }) => {
  const allowed = (): typeof storage => {
    permissions.assert('access_template_storage');
    return storage;
  };
  return {
    getItem: (key: string) => (allowed().has(key) ? storage.get(key) : null),
    setItem: (key: string, value: unknown) => void allowed().set(key, value),
    removeItem: (key: string) => void allowed().delete(key),
    clear: () => allowed().clear(),
  };
};
