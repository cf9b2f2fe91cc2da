import { Button, Group, Stack, Text } from "@mantine/core";
import type { StoredReport } from "@gender-lens/model";
import { useMutation } from "@tanstack/react-query";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { Dialog } from "../../shared/dialog.tsx";
import { ErrorState } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";

const t = texts.archive;

/** Asks before a draft is deleted: there is no way back. */
export function DeleteDialog({
  stored,
  report,
  onClose,
  onDone,
}: {
  stored: ArchiveEngine;
  report: StoredReport;
  onClose: () => void;
  onDone: () => void;
}) {
  const remove = useMutation({ mutationFn: () => stored.deleteDraft(report.id), onSuccess: onDone });
  return (
    <Dialog onClose={onClose} title={t.delete}>
      <Stack>
        <Text>{t.deleteAsk(report.title)}</Text>
        {remove.error ? <ErrorState error={remove.error} /> : null}
        <Group>
          {/* Enter alone, pressed too soon, deletes nothing. */}
          <Button variant="default" data-autofocus onClick={onClose}>
            {t.leave}
          </Button>
          <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t.deleteGo}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
