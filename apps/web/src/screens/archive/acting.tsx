import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Me, StoredReport } from "@gender-lens/model";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useState, type ReactNode } from "react";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { refusedOf } from "../../engine/errors.ts";
import { texts } from "../../texts/index.ts";
import type { Act } from "./acts.ts";
import { DeleteDialog } from "./delete-dialog.tsx";
import { RetractDialog } from "./retract-dialog.tsx";
import { ShareDialog } from "./share-dialog.tsx";

const t = texts.archive;

/** What rows ask for, and the dialog that stands open for one of them. */
export function useActing(
  stored: ArchiveEngine,
  me: Me | undefined,
): { act: (act: Act, report: StoredReport) => void; dialog: ReactNode } {
  const client = useQueryClient();
  const [asked, setAsked] = useState<{ act: Exclude<Act, "restore">; report: StoredReport } | null>(null);
  const after = () => client.invalidateQueries();
  const { mutate: restore } = useMutation({
    mutationFn: (id: string) => stored.restore(id),
    onSuccess: after,
    onError: (error) => notifications.show({ color: "orange", message: refusedOf(error).message }),
  });
  const act = useCallback(
    (wanted: Act, report: StoredReport) =>
      wanted === "restore" ? restore(report.id) : setAsked({ act: wanted, report }),
    [restore],
  );
  const close = () => setAsked(null);
  const done = (message: ReactNode, id: string) => {
    close();
    notifications.show({ id, message });
    return after();
  };
  const retracted = ({ id }: StoredReport) => {
    const undo = () => {
      notifications.hide(`retracted ${id}`);
      restore(id);
    };
    const button = (
      <Button size="compact-xs" variant="default" onClick={undo}>
        {t.undo}
      </Button>
    );
    void done(
      <>
        {t.retractedNow} {button}
      </>,
      `retracted ${id}`,
    );
  };
  if (asked === null) return { act, dialog: null };
  const common = { stored, report: asked.report, onClose: close };
  const dialogs: Record<typeof asked.act, ReactNode> = {
    retract: <RetractDialog {...common} onDone={retracted} />,
    share: me ? <ShareDialog {...common} me={me.id} onDone={() => void done(t.sharedNow, "shared")} /> : null,
    delete: <DeleteDialog {...common} onDone={() => void done(t.deletedNow, "deleted")} />,
  };
  return { act, dialog: dialogs[asked.act] };
}
