import type { CreateApi } from '../host.ts';

/** Tells which container runs, and whether in preview. */
export const getContainerVersion: CreateApi =
  ({ container, permissions }) =>
  () => {
    permissions.assert('read_container_data');
    return {
      containerId: container.id,
      debugMode: container.preview,
      environmentMode: false,
      environmentName: '',
      previewMode: container.preview,
      version: container.preview ? 'QUICK_PREVIEW' : '1',
    };
  };
