import { Modal, type ModalProps } from "@mantine/core";
import { useEffect, useState, type ReactNode } from "react";
import { texts } from "../texts/index.ts";

/** Where the keyboard goes on when what it was on has gone: the screen itself. */
const SCREEN = "content";

/**
 * A dialog that stands open as long as it is drawn, so that it never closes over an emptied page. Once it is gone the
 * keyboard is again where it was, or at the beginning of the screen.
 */
export function Dialog({
  title,
  onClose,
  children,
  size,
  closeLabel = texts.shared.close,
}: Pick<ModalProps, "onClose" | "size"> & { title: string; children: ReactNode; closeLabel?: string }) {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // The dialog's own trap lets go of the keyboard first.
      setTimeout(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (!lost) return;
        const back = before instanceof HTMLElement && before.isConnected ? before : document.getElementById(SCREEN);
        back?.focus({ preventScroll: true });
      });
    },
    [before],
  );
  return (
    <Modal opened onClose={onClose} title={title} size={size} closeButtonProps={{ "aria-label": closeLabel }}>
      {children}
    </Modal>
  );
}
