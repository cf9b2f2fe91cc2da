/** A row's edges, in pixels below the upper edge of what is in sight of its pane. */
interface Edges {
  top: number;
  bottom: number;
}

/**
 * How far a pane that shows `room` pixels has to scroll, downwards positive, until a row is in sight: no further than to
 * the nearer edge, and not at all where the row fills the pane already. As `block: "nearest"` of CSSOM View.
 */
export function wayInto({ top, bottom }: Edges, room: number): number {
  const [above, below] = [top < 0, bottom > room];
  if (above === below) return 0;
  const fits = bottom - top <= room;
  return above === fits ? top : bottom - room;
}

function bring(pane: Element, row: Element): void {
  const start = pane.getBoundingClientRect().top + pane.clientTop;
  const { top, bottom } = row.getBoundingClientRect();
  pane.scrollTop += wayInto({ top: top - start, bottom: bottom - start }, pane.clientHeight);
}

/**
 * Brings a row of a pane into sight and scrolls nothing but the pane: `scrollIntoView` would move the window, too. A row
 * that was out of sight has a guessed height until it is drawn (`content-visibility`), so its place is corrected once
 * then. Gives back what calls the correction off.
 */
export function scrollInPane(pane: Element, row: Element): () => void {
  bring(pane, row);
  // Callbacks of a frame run before it is laid out: the next one draws the row, the one after it knows its height.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => bring(pane, row));
  });
  return () => cancelAnimationFrame(frame);
}
