import { Text } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { FilePlusIcon } from "@radix-ui/react-icons";
import { useRef } from "react";
import { useEngineState } from "../../../engine/context.tsx";
import { useShortcuts } from "../../../shared/shortcuts.tsx";
import { texts } from "../../../texts/index.ts";
import classes from "../check.module.css";

const t = texts.check;

/** Where files come in: dropped, or chosen by click or key. */
export function DropZone({ onFiles, compact = false }: { onFiles: (files: File[]) => void; compact?: boolean }) {
  const open = useRef<() => void>(null);
  const { privacy } = useEngineState();
  useShortcuts([{ key: "o", label: t.keysDrop, run: () => open.current?.() }]);
  return (
    <Dropzone
      openRef={open}
      onDrop={onFiles}
      multiple
      className={classes.drop}
      data-compact={compact}
      aria-label={t.drop}
      inputProps={{ "aria-label": t.choose }}
    >
      <div className={classes.dropInside}>
        <FilePlusIcon width={compact ? 18 : 30} height={compact ? 18 : 30} aria-hidden />
        <div>
          <Text className={classes.dropWords}>{compact ? t.dropAnother : t.drop}</Text>
          {compact ? null : (
            <>
              <Text size="sm" c="dimmed">
                {t.dropMany}
              </Text>
              <Text size="sm" c="dimmed">
                {privacy === "off" ? t.keepsServer : t.keepsNothing}
              </Text>
            </>
          )}
        </div>
      </div>
    </Dropzone>
  );
}
