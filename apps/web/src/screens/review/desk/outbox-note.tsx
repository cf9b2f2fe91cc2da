import { Button } from "@mantine/core";
import { texts } from "../../../texts/index.ts";
import { outbox, useOutbox } from "../outbox.ts";
import classes from "./desk.module.css";

const t = texts.review.outbox;

/** What has not arrived: reviews that wait for the server, and those that it would not take. */
export function OutboxNote() {
  const { letters, waiting } = useOutbox();
  const refused = letters.filter((letter) => letter.refused !== null);
  const onTheirWay = letters.length - refused.length;
  return (
    <>
      {waiting && onTheirWay > 0 ? (
        <div className={classes.outbox} role="alert" data-testid="waiting">
          {t.waiting(onTheirWay)}
        </div>
      ) : null}
      {refused.map(({ key, name, refused: problem }) => (
        <div key={key} className={classes.outbox} role="alert" data-testid="refused">
          <span>
            <strong>{t.refused(name)}.</strong> {problem?.message} {problem?.hint}
          </span>
          <Button size="compact-xs" variant="default" onClick={() => outbox.again(key)}>
            {t.again}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => outbox.drop(key)}>
            {t.drop}
          </Button>
        </div>
      ))}
    </>
  );
}
