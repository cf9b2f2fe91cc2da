import { Button, Group, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { texts } from "../../../texts/index.ts";
import classes from "../check.module.css";
import { MAX_REASON } from "../model/notes.ts";

const t = texts.check;

/** Says that a number cannot be had, and why; can be taken back. */
export function NotAvailable({
  reason,
  onChange,
}: {
  reason: string | null;
  onChange: (reason: string | null) => void;
}) {
  const [typing, setTyping] = useState(false);
  // What is pressed by keyboard hands the focus on to what takes its place.
  const [touched, setTouched] = useState(false);
  const [text, setText] = useState("");
  const takeBack = () => {
    // Taken back by mistake, it is one press and Enter away.
    setText(reason ?? "");
    setTouched(true);
    onChange(null);
  };
  if (reason !== null) {
    return (
      <div className={classes.unavailable}>
        <span>{t.notAvailableBecause(reason)}</span>
        <Button size="compact-xs" variant="subtle" className="gl-not-printed" autoFocus={touched} onClick={takeBack}>
          {t.takeBack}
        </Button>
      </div>
    );
  }
  if (!typing) {
    return (
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        className="gl-not-printed"
        autoFocus={touched}
        onClick={() => {
          setTouched(true);
          setTyping(true);
        }}
      >
        {t.notAvailable}
      </Button>
    );
  }
  const keep = (event: FormEvent) => {
    event.preventDefault();
    onChange(text.trim());
    setTyping(false);
  };
  return (
    <form onSubmit={keep} className={`${classes.reason} gl-not-printed`}>
      <TextInput
        size="xs"
        data-autofocus
        autoFocus
        maxLength={MAX_REASON}
        aria-label={t.notAvailableReason}
        placeholder={t.reasonPlaceholder}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={({ key }) => key === "Escape" && setTyping(false)}
      />
      <Group gap={4} mt={4}>
        <Button size="compact-xs" type="submit">
          {t.keepReason}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => setTyping(false)}>
          {texts.shared.cancel}
        </Button>
      </Group>
    </form>
  );
}
