import { useEffect, useState, type RefObject } from 'react';

/** For the wall: one element fills the screen. */
export function useFullScreen(place: RefObject<HTMLElement | null>): {
  readonly isFull: boolean;
  readonly toggle: () => void;
} {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  return {
    isFull,
    toggle() {
      // Where the browser will not, everything stays as it is.
      const turned = isFull ? document.exitFullscreen() : place.current?.requestFullscreen();
      turned?.catch(() => undefined);
    },
  };
}
