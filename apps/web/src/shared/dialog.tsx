import { Modal, type ModalProps } from "@mantine/core";
import { useEffect, useState, type ReactNode } from "react";
import { texts } from "../texts/index.ts";

/**
 * A dialog that stands open as long as it is drawn, so that it never closes over an emptied page. Once it is gone the
 * keyboard is again where it was, unless that has gone too.
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
        if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
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
