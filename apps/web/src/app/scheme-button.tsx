import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { KeyboardIcon, MoonIcon, SunIcon } from "@radix-ui/react-icons";
import { useShowKeys } from "../shared/shortcuts.tsx";
import { texts } from "../texts/index.ts";

const t = texts.shell;

export function SchemeButton() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t.scheme}
      title={t.scheme}
      onClick={() => setColorScheme(scheme === "dark" ? "light" : "dark")}
    >
      {scheme === "dark" ? <SunIcon /> : <MoonIcon />}
    </ActionIcon>
  );
}

export function KeysButton() {
  const show = useShowKeys();
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={t.keys} title={t.keys} onClick={show} visibleFrom="sm">
      <KeyboardIcon />
    </ActionIcon>
  );
}
