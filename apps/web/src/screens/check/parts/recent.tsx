import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEngineState } from "../../../engine/context.tsx";
import { useScope } from "../../../engine/queries.ts";
import { usePapers } from "../../../engine/shelf.ts";
import { FigureTable } from "../../../shared/figure-table.tsx";
import { texts } from "../../../texts/index.ts";

const t = texts.check;
const SHOWN = 8;

interface Row {
  id: string;
  title: string;
  what: string;
  share: number | null;
  gaps: number;
}

/** What was checked last: from one's own archive, or from this page's memory. */
export function Recent() {
  const { engine, archive } = useEngineState();
  const papers = usePapers();
  const { stored } = engine;
  const { data } = useQuery({
    queryKey: [...useScope(), "recent"],
    enabled: stored !== null && archive === "own",
    queryFn: async () => (await stored?.reports({ sort: "-added", limit: SHOWN })) ?? null,
  });
  const here = papers.map(({ id, name, assessment: { report, figures } }): Row => {
    const { share, gaps } = figures;
    return { id, title: report.title || name, what: report.symbol ?? name, share, gaps };
  });
  const kept = (data?.items ?? []).map(({ id, title, symbol, draft, figures, files }): Row => {
    const what = symbol ?? `${t.draft(draft)} · ${files[0]?.name ?? ""}`;
    return { id, title: title || t.untitled, what, share: figures.share, gaps: figures.gaps };
  });
  const rows = [...here.toReversed(), ...kept];
  if (rows.length === 0) return null;
  return (
    <section style={{ marginTop: "1.5rem" }}>
      <FigureTable
        caption={t.recent}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "title",
            head: t.recentTitle,
            cell: ({ id, title }) => (
              <Link to="/" search={{ report: id }} className="gl-link">
                {title}
              </Link>
            ),
          },
          { key: "what", head: t.recentWhat, cell: ({ what }) => what },
          { key: "gaps", head: t.gaps, figure: true, cell: ({ gaps }) => gaps },
          {
            key: "share",
            head: t.recentShare,
            figure: true,
            cell: ({ share }) => (share === null ? "–" : `${share.toFixed(2)} %`),
          },
        ]}
      />
    </section>
  );
}
