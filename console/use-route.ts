import { useCallback, useSyncExternalStore } from 'react';

export interface Route {
  /** `#/overview/4313` → `['overview', '4313']`. */
  readonly parts: readonly string[];
  readonly go: (...parts: readonly string[]) => void;
}

/** Where the address bar says one is: pages can be linked to, and the browser's own back and forward work. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const go = useCallback((...parts: readonly string[]) => {
    window.location.hash = `/${parts.map(encodeURIComponent).join('/')}`;
  }, []);
  const parts = hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent);
  return { parts, go };
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
