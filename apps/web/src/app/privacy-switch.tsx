import { Badge, Group, Switch, Tooltip } from "@mantine/core";
import { useEngineState } from "../engine/context.tsx";
import { texts } from "../texts/index.ts";
import { useOffline } from "./offline.ts";

const t = texts.shell;
const offlineTexts = {
  ready: { label: t.offlineReady, why: t.offlineReadyWhy, color: "teal" },
  preparing: { label: t.offlinePreparing, why: t.offlinePreparingWhy, color: "gray" },
  never: { label: t.offlineNever, why: t.offlineNeverWhy, color: "gray" },
} as const;

/** The switch of private mode, and whether the whole job would work here without a network. */
export function PrivacySwitch() {
  const { privacy, setPrivate } = useEngineState();
  const { label, why, color } = offlineTexts[useOffline()];
  return (
    <Group gap="xs" wrap="nowrap">
      <Tooltip label={why}>
        <Badge variant="dot" color={color} tt="none" fw={500} tabIndex={0} data-testid="offline" visibleFrom="sm">
          {label}
        </Badge>
      </Tooltip>
      <Tooltip label={t.privateHelp}>
        <Switch
          label={t.privateSwitch}
          checked={privacy !== "off"}
          disabled={privacy === "forced"}
          onChange={({ currentTarget }) => setPrivate(currentTarget.checked)}
          withThumbIndicator={false}
        />
      </Tooltip>
    </Group>
  );
}
