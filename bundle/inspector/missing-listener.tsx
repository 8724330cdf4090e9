/** Shown instead of everything else when the listener's script has not run. */
export function MissingListener() {
  return (
    <p class="panel">
      The script <code>chat-datalayer.debug.js</code> has not run, so nothing listens on this page. It belongs
      into the same folder as this page; <code>npm run build</code> puts it there.
    </p>
  );
}
