import { Button, Group, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMemo } from "react";
import { useEngine } from "../../../engine/context.tsx";
import { isHere } from "../../../engine/shelf.ts";
import { copyText, download, fileName } from "../../../shared/download.ts";
import { ParagraphLink } from "../../../shared/paragraph-link.tsx";
import { texts } from "../../../texts/index.ts";
import classes from "../check.module.css";
import { useNotes } from "../kept-notes.ts";
import { grouped, type DataRequest } from "../model/requests.ts";
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
            {asked.map((request) => (
              <li key={request.key} data-unavailable={request.key in notes} data-testid="request">
                <div className={classes.requestPlace}>
                  <ParagraphLink report={id} paragraph={request.paragraph}>
                    {request.page === null ? t.at(request.number) : t.atPage(request.number, request.page)}
                  </ParagraphLink>
                </div>
                <div>
                  <Quotation request={request} />
                  <div className={classes.ask}>{request.ask}</div>
                </div>
                <NotAvailable reason={notes[request.key] ?? null} onChange={(reason) => note(request.key, reason)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {requests.length > 0 ? <p className={classes.note}>{privately ? t.notesPrivate : t.notesServer}</p> : null}
    </section>
  );
}

/** The sentence with the words in question marked. */
function Quotation({ request: { sentence, quote } }: { request: DataRequest }) {
  const at = sentence.indexOf(quote);
  return (
    <blockquote className="gl-words">
      {at < 0 ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <mark>{quote}</mark>
          {sentence.slice(at + quote.length)}
        </>
      )}
    </blockquote>
  );
}
