/** What the chat has told so far of itself and of its window. */
export interface WindowState {
  /** The chat has told that it is there, or had done so before us. */
  _isReady: boolean;
  /** What it has told of its window last; nothing at first. */
  _last: string | undefined;
}

/**
 * Whether a callback says something new. The widget calls `onOpen` again for each `widget.open` while it is open, and
 * `onClose` for each `widget.close` while it is closed. A window that opens by itself does so before `onLoad`.
 * (Observed on a public copy of the vendor's widget, build of March 2022.)
 */
export function isNews(state: WindowState, name: string): boolean {
  const isLoad = name === 'onLoad';
  if (state._isReady && (isLoad || name === state._last)) return false;
  if (isLoad) {
    state._isReady = true;
    state._last = state._last || 'onClose';
  }
  if (/^on[OC]/.test(name)) state._last = name;
  return true;
}
