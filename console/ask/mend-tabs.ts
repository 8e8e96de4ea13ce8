/**
 * GraphiQL gives its tabs a button to close them within a `role="tab"`, which may hold nothing that is pressed (WAI-ARIA 1.2, `tab`: children
 * presentational), so that a screen reader does not come to it. They are what they look like, a list of buttons, of which one is current; and
 * stay so when GraphiQL draws them anew.
 *
 * @returns undoes it
 */
export function mendTabs(editor: HTMLElement): () => void {
  const mend = () => {
    editor.querySelector('.graphiql-tabs')?.removeAttribute('role');
    // Not where it is so already: that too would count as drawing anew.
    editor.querySelector('#graphiql-session[role="tabpanel"]')?.setAttribute('role', 'region');
    for (const tab of editor.querySelectorAll('.graphiql-tab')) {
      tab.removeAttribute('role');
      tab.removeAttribute('aria-selected');
      const isCurrent = tab.classList.contains('graphiql-tab-active');
      tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', String(isCurrent));
    }
  };
  mend();
  const drawn = new MutationObserver(mend);
  drawn.observe(editor, { subtree: true, childList: true, attributeFilter: ['role', 'aria-selected'] });
  return () => drawn.disconnect();
}
