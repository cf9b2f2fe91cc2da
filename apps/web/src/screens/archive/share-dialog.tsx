import { Button, Checkbox, Stack, Text, TextInput } from "@mantine/core";
import type { StoredReport } from "@gender-lens/model";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { Dialog } from "../../shared/dialog.tsx";
import { ErrorState, Loading } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import classes from "./archive.module.css";

const t = texts.archive;
/** More people than this are looked through by name. */
const FEW = 8;

/** Who else sees a draft of one's own: chosen from everyone who may sign in. */
export function ShareDialog({
  stored,
  report,
  me,
  onClose,
  onDone,
}: {
  stored: ArchiveEngine;
  report: StoredReport;
  /** Id of who shares. */
  me: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const people = useQuery({ queryKey: ["server", "colleagues"], queryFn: () => stored.colleagues() });
  const [chosen, setChosen] = useState(() => report.sharedWith.map(({ id }) => id));
  const [name, setName] = useState("");
  const share = useMutation({ mutationFn: () => stored.share(report.id, chosen), onSuccess: onDone });
  const others = people.data?.filter(({ id }) => id !== me) ?? [];
  const listed = others.filter((person) => person.name.toLowerCase().includes(name.trim().toLowerCase()));
  return (
    <Dialog onClose={onClose} title={t.shareTitle(report.title)}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t.shareHint}
        </Text>
        {people.error ? <ErrorState error={people.error} onRetry={() => void people.refetch()} /> : null}
        {people.isPending ? <Loading /> : null}
        {people.isSuccess && others.length === 0 ? <Text size="sm">{t.nobodyElse}</Text> : null}
        {others.length > FEW ? (
          <TextInput
            type="search"
            label={t.findPerson}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        ) : null}
        <Checkbox.Group label={t.seenBy} value={chosen} onChange={setChosen}>
          <div className={classes.people}>
            {listed.map((person) => (
              <Checkbox key={person.id} value={person.id} label={person.name} />
            ))}
          </div>
        </Checkbox.Group>
        {share.error ? <ErrorState error={share.error} /> : null}
        <Button loading={share.isPending} disabled={!people.isSuccess} onClick={() => share.mutate()}>
          {t.shareGo(chosen.length)}
        </Button>
      </Stack>
    </Dialog>
  );
}
