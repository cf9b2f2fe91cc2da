import { Group, Title } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import { texts } from "../texts/index.ts";

/** The frame of every screen: one heading, what is done with it on the right, and the title of the window. */
export function Screen({
  title,
  actions,
  wide = false,
  hideTitle = false,
  children,
}: {
  title: string;
  actions?: ReactNode;
  /** Takes the whole width instead of a column that is easy to read. */
  wide?: boolean;
  /** For screens whose content begins with its own large words; the heading is still there for screen readers. */
  hideTitle?: boolean;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · ${texts.shell.name}`;
  }, [title]);
  return (
    <div style={{ maxWidth: wide ? "none" : 1240, marginInline: "auto" }}>
      <Group justify="space-between" mb={hideTitle ? 0 : "md"} gap="sm">
        <Title order={1} className={hideTitle ? "gl-visually-hidden" : undefined}>
          {title}
        </Title>
        {actions}
      </Group>
      {children}
    </div>
  );
}
