import { Button, Stack, TextInput } from "@mantine/core";
import type { StoredReport } from "@gender-lens/model";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { Dialog } from "../../shared/dialog.tsx";
import { ErrorState } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";

const t = texts.archive;

/** Asks why a report is taken out of every series, and takes it out. */
export function RetractDialog({
  stored,
  report,
  onClose,
  onDone,
}: {
  stored: ArchiveEngine;
  report: StoredReport;
  onClose: () => void;
  onDone: (retracted: StoredReport) => void;
}) {
  const [reason, setReason] = useState("");
  const retract = useMutation({ mutationFn: () => stored.retract(report.id, reason.trim()), onSuccess: onDone });
  return (
    <Dialog onClose={onClose} title={t.retract} closeLabel={t.leave}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== "") retract.mutate();
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            label={t.reason}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          {retract.error ? <ErrorState error={retract.error} /> : null}
          <Button type="submit" loading={retract.isPending} disabled={reason.trim() === ""}>
            {t.retract}
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}
