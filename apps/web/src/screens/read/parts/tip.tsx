import { Portal } from "@mantine/core";
import { useCallback, useEffect, useState, type RefObject } from "react";
import { Swatch } from "../../../shared/level-badge.tsx";
import { texts } from "../../../texts/index.ts";
import { kindOf } from "../model/kinds.ts";
import { annexOf, type ReadParagraph } from "../model/reading.ts";
import { swatchOf } from "./swatch-of.ts";
import { tipTargetOf, type TipTarget } from "./tip-target.ts";
import classes from "./tip.module.css";

const t = texts.read;
/** Pixels: widest tip, and the room it keeps to the words and to the edge of the window. */
const WIDTH = 340;
const ROOM = 8;

interface Shown {
  tip: TipTarget;
  /** The first line of the words, on the screen. */
  box: DOMRect;
}

/**
 * Rule and reason of whatever highlight is pointed at or focused inside `around`; Escape closes it. One for all of
 * them: a report has thousands.
 */
export function Tip({
  around,
  find,
}: {
  around: RefObject<HTMLElement | null>;
  find: (paragraph: string) => ReadParagraph | undefined;
}) {
  const [shown, setShown] = useState<Shown | null>(null);
  const show = useCallback((event: Event) => {
    const target = tipTargetOf(event.target);
    const box = target?.element.getClientRects()[0];
    setShown(target && box ? { tip: target.tip, box } : null);
  }, []);
  useEffect(() => {
    const element = around.current;
    if (!element) return;
    const hide = () => setShown(null);
    const escape = (event: KeyboardEvent) => event.key === "Escape" && hide();
    const events = [
      ["pointerover", show],
      ["focusin", show],
      ["pointerleave", hide],
      ["focusout", hide],
    ] as const;
    for (const [name, run] of events) element.addEventListener(name, run);
    element.addEventListener("scroll", hide, { capture: true, passive: true });
    window.addEventListener("keydown", escape);
    return () => {
      for (const [name, run] of events) element.removeEventListener(name, run);
      element.removeEventListener("scroll", hide, { capture: true });
      window.removeEventListener("keydown", escape);
    };
  }, [around, show]);
  const paragraph = shown ? find(shown.tip.paragraph) : undefined;
  if (!shown || !paragraph) return null;
  const { box, tip } = shown;
  const below = box.bottom + 160 < window.innerHeight;
  const left = Math.max(ROOM, Math.min(box.left, window.innerWidth - WIDTH - ROOM));
  return (
    <Portal>
      <div
        role="tooltip"
        className={classes.tip}
        style={{
          left,
          maxWidth: WIDTH,
          ...(below ? { top: box.bottom + ROOM } : { bottom: window.innerHeight - box.top + ROOM }),
        }}
      >
        <div className={classes.place}>{t.name(paragraph.number, annexOf(paragraph.part))}</div>
        {tip.evidence.map((at) => {
          const evidence = paragraph.coding.evidence[at];
          if (!evidence) return null;
          const kind = kindOf(evidence, paragraph.machine.level);
          return (
            <div key={at} className={classes.reason}>
              <Swatch kind={swatchOf(kind)} />
              <span>
                <strong>{labelOf(evidence.supports, kind)}</strong> {evidence.note} <code>{evidence.rule}</code>
              </span>
            </div>
          );
        })}
      </div>
    </Portal>
  );
}

/** What a piece of evidence supports, in words. */
export function labelOf(supports: string, kind: keyof typeof t.highlightKinds): string {
  const pillar = /^pillar:(.+)$/.exec(supports)?.[1];
  const found = Object.entries(texts.shared.pillars).find(([name]) => name === pillar);
  return found ? found[1] : t.highlightKinds[kind];
}
