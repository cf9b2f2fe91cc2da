import { ActionIcon } from "@mantine/core";
import { useElementSize, useMergedRef } from "@mantine/hooks";
import { MinusIcon, PlusIcon } from "@radix-ui/react-icons";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState } from "react";
import { useShortcuts } from "../../../shared/shortcuts.tsx";
import { texts } from "../../../texts/index.ts";
import type { OpenPdf } from "./open-pdf.ts";
import { Page } from "./page.tsx";
import { placesOf, type PageMarks } from "./page-marks.ts";
import classes from "./pages.module.css";

const t = texts.read;
const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];
const AS_WIDE = ZOOMS.indexOf(1);
/** Pixels between pages, and around them. */
const GAP = 14;
/** A page is never fitted into less than this, in pixels; below, it scrolls sideways. */
const LEAST_WIDTH = 320;
/** How far below the top of the pane the paragraph that is gone to stands, in pixels. */
const HEADROOM = 90;

/** The pages of a PDF under each other, only those in sight drawn, with the highlights over them. */
export function Pages({
  pdf,
  marks,
  current,
  onPick,
}: {
  pdf: OpenPdf;
  marks: ReadonlyMap<number, PageMarks>;
  current: string | null;
  onPick: (paragraph: string) => void;
}) {
  const pane = useRef<HTMLElement>(null);
  const { ref: sized, width } = useElementSize<HTMLElement>();
  const [zoom, setZoom] = useState(AS_WIDE);
  const change = (by: number) => setZoom((now) => Math.min(ZOOMS.length - 1, Math.max(0, now + by)));
  useShortcuts([
    { key: "+", label: t.keys.zoomIn, run: () => change(1) },
    { key: "-", label: t.keys.zoomOut, run: () => change(-1) },
  ]);
  const widths = pdf.sizes.map((size) => size.width).toSorted((a, b) => a - b);
  const widest = widths.at(-1) ?? 1;
  // Most pages are fitted, not the one map that lies on its side.
  const fitted = widths[Math.floor(widths.length / 2)] ?? 1;
  const scale = ((ZOOMS[zoom] ?? 1) * (Math.max(width, LEAST_WIDTH) - 2 * GAP)) / fitted;
  const virtual = useVirtualizer({
    count: pdf.sizes.length,
    getScrollElement: () => pane.current,
    estimateSize: (at) => (pdf.sizes[at]?.height ?? 0) * scale,
    gap: GAP,
    paddingStart: GAP,
    paddingEnd: GAP,
    overscan: 1,
  });
  useEffect(() => virtual.measure(), [virtual, scale]);

  const places = useMemo(() => placesOf(marks), [marks]);
  const place = current === null ? undefined : places.get(current);
  useEffect(() => {
    if (!place || width === 0) return;
    const start = virtual.getOffsetForIndex(place.page - 1, "start")?.[0] ?? 0;
    const height = pdf.sizes[place.page - 1]?.height ?? 0;
    const top = start + (height - place.top) * scale;
    const from = virtual.scrollOffset ?? 0;
    const inSight = top > from + 20 && top < from + (pane.current?.clientHeight ?? 0) * 0.7;
    if (!inSight) virtual.scrollToOffset(Math.max(0, top - HEADROOM));
    // Once for each paragraph that is gone to: scrolling on by hand must not be pulled back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current, place === undefined, width === 0]);

  const ref = useMergedRef(pane, sized);
  const across = Math.max(width, widest * scale + 2 * GAP);
  return (
    <div style={{ position: "relative", height: "100%", minHeight: 0 }}>
      <section ref={ref} className={classes.pane} tabIndex={0} aria-label={t.views.pages} data-testid="pages">
        <div className={classes.inner} style={{ height: virtual.getTotalSize(), width: width === 0 ? "100%" : across }}>
          {width === 0
            ? null
            : virtual.getVirtualItems().map(({ index, key, start }) => (
                <div key={key} className={classes.slot} style={{ transform: `translateY(${start}px)` }}>
                  <Page
                    pdf={pdf}
                    number={index + 1}
                    scale={scale}
                    marks={marks.get(index + 1)}
                    current={current}
                    onPick={onPick}
                  />
                </div>
              ))}
        </div>
      </section>
      <div className={classes.zoom}>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t.zoomOut} onClick={() => change(-1)}>
          <MinusIcon />
        </ActionIcon>
        <span className="gl-number">{t.zoom(Math.round((ZOOMS[zoom] ?? 1) * 100))}</span>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t.zoomIn} onClick={() => change(1)}>
          <PlusIcon />
        </ActionIcon>
      </div>
    </div>
  );
}
