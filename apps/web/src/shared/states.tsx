import { Alert, Button, Center, Loader, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { refusedOf } from "../engine/errors.ts";
import { texts } from "../texts/index.ts";

const t = texts.shared;

/** Nothing is here yet: what would be, and the way to get it. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <Center mih={220} p="xl">
      <Stack align="center" gap="xs" maw={460} ta="center">
        <Title order={2}>{title}</Title>
        {children ? <Text c="dimmed">{children}</Text> : null}
        {action}
      </Stack>
    </Center>
  );
}

/** What went wrong, and what to do about it. Takes anything thrown, a Failure or a Problem. */
export function ErrorState({ error, onRetry, title }: { error: unknown; onRetry?: () => void; title?: string }) {
  const { code, message, hint } = refusedOf(error);
  return (
    <Alert role="alert" color="red" variant="light" title={title ?? message} data-code={code} my="md">
      <Stack gap="xs" align="flex-start">
        {title ? <Text size="sm">{message}</Text> : null}
        <Text size="sm">{hint}</Text>
        {onRetry ? (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t.tryAgain}
          </Button>
        ) : null}
      </Stack>
    </Alert>
  );
}

export function Loading({ label = t.loading }: { label?: string }) {
  return (
    <Center mih={160} role="status">
      <Stack align="center" gap="xs">
        <Loader type="dots" aria-hidden />
        <Text size="sm" c="dimmed">
          {label}
        </Text>
      </Stack>
    </Center>
  );
}
