import { Button, Group, Text, Title } from "@mantine/core";
import { useRef, type ReactNode } from "react";
import { download, fileName } from "../../../shared/download.ts";
import { ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import classes from "./chart.module.css";
import { pngOf, svgOf } from "./picture.ts";
import { useWidth } from "./use-width.ts";

const t = texts.track;

/** A part of the screen with a heading of its own; what it shows is dimmed while newer figures are on their way. */
export function Card({ title, busy = false, children }: { title: string; busy?: boolean; children: ReactNode }) {
  return (
    <section className={`gl-card ${classes.card}`} aria-label={title} aria-busy={busy}>
      <Title order={2} size="h3" mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}

/** A card whose figures are not there yet, or could not be had. */
export function CardToCome({ title, error, onRetry }: { title: string; error: unknown; onRetry: () => void }) {
  return <Card title={title}>{error ? <ErrorState error={error} onRetry={onRetry} /> : <Loading />}</Card>;
}

/**
 * One chart as every chart of this screen is: its drawing, what a chosen point opens, the drawing and its figures to
 * take away, and the table of the same figures.
 */
export function ChartCard({
  title,
  note,
  name,
  csv,
  sample,
  busy,
  children,
  behind,
  table,
}: {
  title: string;
  note?: string;
  /** Name of the files, without an ending. */
  name: string;
  csv: () => string;
  sample: boolean;
  busy: boolean;
  /** The drawing, an `<svg>`, for the width in pixels that there is. */
  children: (width: number) => ReactNode;
  behind?: ReactNode;
  table: ReactNode;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <Card title={title} busy={busy}>
      {note ? (
        <Text size="sm" c="dimmed" mb="xs">
          {note}
        </Text>
      ) : null}
      <div ref={frame} className={classes.frame}>
        {width > 0 ? children(width) : null}
      </div>
      {behind}
      <Downloads
        title={title}
        name={`${sample ? "SAMPLE-" : ""}gender-lens-${name}`}
        csv={csv}
        drawing={() => frame.current?.querySelector("svg") ?? null}
        heading={sample ? `SAMPLE · ${title}` : title}
      />
      {table}
    </Card>
  );
}

/** The same figures to take away: as pictures, where there is a drawing, and as CSV. */
export function Downloads({
  title,
  name,
  csv,
  drawing,
  heading = title,
}: {
  title: string;
  name: string;
  csv: () => string;
  drawing?: () => SVGSVGElement | null;
  /** Printed above the picture. */
  heading?: string;
}) {
  const picture = (take: (svg: SVGSVGElement) => void) => () => {
    const svg = drawing?.();
    if (svg) take(svg);
  };
  const button = { size: "compact-sm", variant: "default" } as const;
  return (
    <Group gap="xs" my="sm" className="gl-not-printed" role="group" aria-label={t.downloads(title)}>
      {drawing ? (
        <>
          <Button
            {...button}
            onClick={picture((svg) => void pngOf(svg, heading).then((png) => download(fileName(name, "png"), png)))}
          >
            PNG
          </Button>
          <Button
            {...button}
            onClick={picture((svg) => download(fileName(name, "svg"), svgOf(svg, heading), "image/svg+xml"))}
          >
            SVG
          </Button>
        </>
      ) : null}
      <Button {...button} onClick={() => download(fileName(name, "csv"), csv(), "text/csv;charset=utf-8")}>
        CSV
      </Button>
    </Group>
  );
}

/** A table that may be long: it scrolls within a box of its own, and is whole on paper. */
export function LongTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // So that the keys scroll it.
    <div className={classes.long} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
