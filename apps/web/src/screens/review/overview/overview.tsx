import { Tabs, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { useScope } from "../../../engine/queries.ts";
import { Screen } from "../../../shared/screen.tsx";
import { texts } from "../../../texts/index.ts";
import { OutboxNote } from "../desk/outbox-note.tsx";
import { DrawForm } from "./draw-form.tsx";
import { HeldList, useHeld, type HeldState } from "./held-list.tsx";
import classes from "./overview.module.css";
import { SamplesTable } from "./samples-table.tsx";

const t = texts.review;
const HELD: readonly HeldState[] = ["disputed", "to-confirm", "gone"];
const REPORTS = 12;

/** Where reviewing begins: queues, reports, and what waits for somebody to look at it. */
export function Overview({ stored }: { stored: ArchiveEngine }) {
  return (
    <Screen title={t.title}>
      <Text c="dimmed" mb="md">
        {t.lead}
      </Text>
      <OutboxNote />
      <Tabs defaultValue="samples" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="samples">{t.tabs.samples}</Tabs.Tab>
          {HELD.map((state) => (
            <Tabs.Tab key={state} value={state}>
              {t.tabs[state]} <Count stored={stored} state={state} />
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="samples">
          <div className={classes.grid}>
            <div>
              <DrawForm stored={stored} />
              <SamplesTable stored={stored} />
            </div>
            <Reports stored={stored} />
          </div>
        </Tabs.Panel>
        {HELD.map((state) => (
          <Tabs.Panel key={state} value={state}>
            <HeldList stored={stored} state={state} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Screen>
  );
}

function Count({ stored, state }: { stored: ArchiveEngine; state: HeldState }) {
  const held = useHeld(stored, state);
  const first = held.data?.pages[0];
  const count = first?.total ?? first?.items.length ?? 0;
  return count === 0 ? null : <strong>({count})</strong>;
}

function Reports({ stored }: { stored: ArchiveEngine }) {
  const reports = useQuery({
    queryKey: [...useScope(), "reports", "to-review"],
    queryFn: () => stored.reports({ sort: "-added", limit: REPORTS }),
  });
  return (
    <section className={`${classes.reports} gl-card`}>
      <h2>{t.reports}</h2>
      <div className={classes.soft}>{t.reportsHint}</div>
      <ul>
        {reports.data?.items.map(({ id, symbol, title, date, reviews }) => (
          <li key={id}>
            <Link to="/review" search={{ report: id }} className="gl-link">
              {symbol ?? title}
            </Link>
            <div className={classes.soft}>
              {[symbol === null ? null : title, date].filter(Boolean).join(" · ")}
              {reviews.applied > 0 ? ` · ${t.columns.progress}: ${reviews.applied}` : ""}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
