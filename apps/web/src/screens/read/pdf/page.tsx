import type { PDFPageProxy, PageViewport, RenderTask } from "pdfjs-dist";
import { memo, useEffect, useRef, useState } from "react";
import { texts } from "../../../texts/index.ts";
import { Highlight } from "./highlight.tsx";
import type { OpenPdf } from "./open-pdf.ts";
import type { PageMarks } from "./page-marks.ts";
import classes from "./pages.module.css";

const t = texts.read;
/** Points that the bar beside the current paragraph stands left of its lines, and its width. */
const BAR = { gap: 9, width: 3 };

interface Props {
  pdf: OpenPdf;
  number: number;
  scale: number;
  marks: PageMarks | undefined;
  current: string | null;
  onPick: (paragraph: string) => void;
}

/** Draws one page and, in the PDF's own coordinates, what lies over it. */
export const Page = memo(function Page({ pdf, number, scale, marks, current, onPick }: Props) {
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  useEffect(() => {
    let left = false;
    void pdf.document.getPage(number).then((found) => left || setPage(found));
    return () => {
      left = true;
    };
  }, [pdf, number]);
  const size = pdf.sizes[number - 1] ?? { width: 0, height: 0 };
  const style = { width: size.width * scale, height: size.height * scale };
  const viewport = page?.getViewport({ scale }) ?? null;
  return (
    <div className={classes.page} style={style} data-page={number}>
      {page ? <Canvas page={page} scale={scale} label={t.pageOf(number, pdf.sizes.length)} /> : null}
      {viewport && marks ? <Over viewport={viewport} marks={marks} current={current} onPick={onPick} /> : null}
    </div>
  );
});

function Over({
  viewport,
  marks,
  current,
  onPick,
}: { viewport: PageViewport } & Pick<Props, "current" | "onPick"> & { marks: PageMarks }) {
  const lines = marks.lines.filter(({ paragraph }) => paragraph === current).map(({ rect }) => rect);
  const left = Math.min(...lines.map((rect) => rect[0])) - BAR.gap;
  const bottom = Math.min(...lines.map((rect) => rect[1]));
  return (
    <svg className={classes.over} width={viewport.width} height={viewport.height} data-testid="marks">
      {/* pdf.js's own transform takes the PDF's user space to the screen, so that everything inside is in points. */}
      <g transform={`matrix(${viewport.transform.join(" ")})`}>
        {marks.lines.map(({ paragraph, rect: [x, y, right, top] }) => (
          <rect
            key={`${paragraph} ${x} ${y}`}
            className={classes.line}
            x={x}
            y={y}
            width={right - x}
            height={top - y}
            onClick={() => onPick(paragraph)}
          />
        ))}
        {lines.length > 0 ? (
          <rect
            className={classes.bar}
            x={left}
            y={bottom}
            width={BAR.width}
            height={Math.max(...lines.map((rect) => rect[3])) - bottom}
          />
        ) : null}
        {marks.marks.map((mark) => (
          <Highlight key={mark.key} mark={mark} current={mark.paragraph === current} onPick={onPick} />
        ))}
      </g>
    </svg>
  );
}

/** pdf.js draws on a canvas of as many dots as the screen has. */
function Canvas({ page, scale, label }: { page: PDFPageProxy; scale: number; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
    target.width = Math.floor(viewport.width);
    target.height = Math.floor(viewport.height);
    const task: RenderTask = page.render({ canvas: target, viewport });
    let drawn = true;
    task.promise.then(
      () => target.setAttribute("data-drawn", "true"),
      () => {
        drawn = false; // called off as the page was scrolled away, or drawn larger
      },
    );
    return () => {
      if (drawn) target.removeAttribute("data-drawn");
      task.cancel();
    };
  }, [page, scale]);
  return <canvas ref={canvas} className={classes.canvas} role="img" aria-label={label} />;
}
