import { Modal, Table, Text } from "@mantine/core";
import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { texts } from "../texts/index.ts";
import { keyOf, pressesOn, typesInto } from "./keys.ts";

/** One key and what it does: `j`, `Shift+j`, `Escape`, `mod+z` (Ctrl, or Command on a Mac). */
export interface Shortcut {
  key: string;
  label: string;
  run: () => void;
  /** Left out of the list of keys, for a second key that does the same. */
  hidden?: boolean;
}

interface Registry {
  add(shortcuts: readonly Shortcut[]): () => void;
  show(): void;
}
const Shortcuts = createContext<Registry>({ add: () => () => {}, show: () => {} });

/** Keys of a screen, as long as it is shown; listed under `?`. */
export function useShortcuts(shortcuts: readonly Shortcut[], enabled = true): void {
  const { add } = useContext(Shortcuts);
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const names = shortcuts.map(({ key, label }) => `${key} ${label}`).join("\n");
  useEffect(() => {
    if (!enabled) return;
    // What a key runs may change with every drawing of the screen; that it is there does not.
    return add(latest.current.map((shortcut, at) => ({ ...shortcut, run: () => latest.current[at]?.run() })));
  }, [add, enabled, names]);
}

/** Opens the list of keys. */
export function useShowKeys(): () => void {
  return useContext(Shortcuts).show;
}

export function ShortcutProvider({ children }: { children: ReactNode }) {
  const lists = useRef(new Set<readonly Shortcut[]>());
  const [shown, setShown] = useState(false);
  const registry = useMemo<Registry>(
    () => ({
      add(shortcuts) {
        lists.current.add(shortcuts);
        return () => lists.current.delete(shortcuts);
      },
      show: () => setShown(true),
    }),
    [],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || typesInto(event.target)) return;
      const key = keyOf(event);
      if (key === "Enter" && pressesOn(event.target)) return;
      if (key === "?") return setShown(true);
      // Those added last win: a dialog's before its screen's.
      const found = [...lists.current].toReversed().flatMap((list) => list.filter((one) => one.key === key));
      if (!found[0]) return;
      event.preventDefault();
      found[0].run();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  const listed = shown ? [...lists.current].flatMap((list) => list.filter(({ hidden }) => !hidden)) : [];
  return (
    <Shortcuts.Provider value={registry}>
      {children}
      <Modal
        opened={shown}
        onClose={() => setShown(false)}
        title={texts.shared.keys}
        closeButtonProps={{ "aria-label": texts.shared.close }}
      >
        <Text size="sm" c="dimmed" mb="sm">
          {texts.shared.keysHelp}
        </Text>
        <Table>
          <Table.Tbody>
            {listed.map(({ key, label }) => (
              <Table.Tr key={`${key} ${label}`}>
                <Table.Td w={120}>
                  <kbd>{key}</kbd>
                </Table.Td>
                <Table.Td>{label}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Modal>
    </Shortcuts.Provider>
  );
}
