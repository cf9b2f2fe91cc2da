import { Button, Group, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMemo, type ReactNode } from "react";
import { useEngine } from "../../../engine/context.tsx";
import { isHere } from "../../../engine/shelf.ts";
import { copyText, download, fileName } from "../../../shared/download.ts";
import { ParagraphLink } from "../../../shared/paragraph-link.tsx";
import { texts } from "../../../texts/index.ts";
import classes from "../check.module.css";
import type { Notes } from "../model/notes.ts";
import { useNotes } from "../kept-notes.ts";
import { bySentence, grouped, type DataRequest } from "../model/requests.ts";
import { requestsText } from "../model/requests-text.ts";
import { NotAvailable } from "./not-available.tsx";

const t = texts.check;

/** The gaps grouped by section and topic, with what to ask for: to copy, print, or send. */
export function Requests({ id, name, requests }: { id: string; name: string; requests: readonly DataRequest[] }) {
  const { kind } = useEngine();
  const privately = kind === "private" || isHere(id);
  const [notes, note] = useNotes(privately);
  const groups = useMemo(() => grouped(requests), [requests]);
  const copy = async () => {
    await copyText(requestsText(name, groups, notes));
    notifications.show({ message: texts.shared.copied });
  };
  const csv = async () => {
    const { requestsCsv } = await import("../model/requests-csv.ts");
    download(fileName(`${name}-requests`, "csv"), requestsCsv(name, groups, notes), "text/csv;charset=utf-8");
  };
  return (
    <section className={classes.requests} aria-labelledby="requests">
      <Group justify="space-between">
        <Title order={2} id="requests">
          {t.requests}
        </Title>
        {requests.length > 0 ? (
          <Group gap="xs" className="gl-not-printed">
            <Button size="xs" variant="default" onClick={() => void copy()}>
              {t.copyList}
            </Button>
            <Button size="xs" variant="default" onClick={() => void csv()}>
              {t.csv}
            </Button>
            <Button size="xs" variant="default" onClick={() => window.print()}>
              {texts.shared.print}
            </Button>
          </Group>
        ) : null}
      </Group>
      <p className={classes.lead}>{requests.length === 0 ? t.requestsNone : t.requestsLead}</p>
      {groups.map(({ section, topic, requests: asked }) => (
        <section key={`${section}·${topic}`} className={classes.group}>
          <h3>
            {section || t.noSection} <span>{t.topics[topic]}</span>
          </h3>
          <ul>
            {bySentence(asked).map((same) => (
              <SentenceRequests key={same[0]?.key} id={id} requests={same} notes={notes} note={note} />
            ))}
          </ul>
        </section>
      ))}
      {requests.length > 0 ? <p className={classes.note}>{privately ? t.notesPrivate : t.notesServer}</p> : null}
    </section>
  );
}

/** One sentence with its numbers marked, and what to ask for each. */
function SentenceRequests({
  id,
  requests,
  notes,
  note,
}: {
  id: string;
  requests: readonly DataRequest[];
  notes: Notes;
  note: (key: string, reason: string | null) => void;
}) {
  const [first] = requests;
  if (!first) return null;
  const { paragraph, number, page } = first;
  return (
    <li data-unavailable={requests.every(({ key }) => key in notes)}>
      <div className={classes.requestPlace}>
        <ParagraphLink report={id} paragraph={paragraph}>
          {page === null ? t.at(number) : t.atPage(number, page)}
        </ParagraphLink>
      </div>
      <div>
        <blockquote className="gl-words">{marked(first.sentence, requests)}</blockquote>
        {requests.map(({ key, ask }) => (
          <div key={key} className={classes.askRow} data-testid="request" data-unavailable={key in notes}>
            <span className={classes.ask}>{ask}</span>
            <NotAvailable reason={notes[key] ?? null} onChange={(reason) => note(key, reason)} />
          </div>
        ))}
      </div>
    </li>
  );
}

function marked(sentence: string, requests: readonly DataRequest[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { key, inSentence, quote } of requests.toSorted((one, other) => one.inSentence - other.inSentence)) {
    if (inSentence < at) continue;
    parts.push(sentence.slice(at, inSentence), <mark key={key}>{quote}</mark>);
    at = inSentence + quote.length;
  }
  return [...parts, sentence.slice(at)];
}
