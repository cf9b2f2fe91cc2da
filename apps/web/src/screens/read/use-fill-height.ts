import { useLayoutEffect, useState, type RefObject } from "react";

/** Pixels left free below: the padding of the frame, so that the page itself never scrolls. */
const ROOM = 32;

/** Height of an element that ends at the foot of the window, however much stands above it; null before it is known. */
export function useFillHeight(element: RefObject<HTMLElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      if (!element.current) return;
      setHeight(Math.max(0, window.innerHeight - element.current.getBoundingClientRect().top - window.scrollY - ROOM));
    };
    measure();
    // Banners above come and go.
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    if (element.current?.parentElement) watch.observe(element.current.parentElement);
    window.addEventListener("resize", measure);
    return () => {
      watch.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, [element]);
  return height;
}
