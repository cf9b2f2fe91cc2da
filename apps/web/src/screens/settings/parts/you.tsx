import { Alert, Button, Group, PasswordInput, Text, Title } from "@mantine/core";
import type { Me } from "@gender-lens/model";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { SignedIn } from "../../../app/sign-in-gate.tsx";
import { client } from "../../../engine/server/client.ts";
import { ErrorState } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";

const t = texts.settings;

/** Who is signed in, the way out, and a password of one's own. */
export function You({ me }: { me: Me }) {
  return (
    <section className="gl-card" style={{ padding: 16 }}>
      <Group justify="space-between">
        <Title order={2}>{t.you}</Title>
        <SignedIn />
      </Group>
      <Text mb="sm">{me.signInNeeded ? t.signedInAs(me.name, t.roles[me.role]) : t.noSignIn}</Text>
      {me.signInNeeded ? <Password /> : null}
    </section>
  );
}

function Password() {
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const change = useMutation({
    mutationFn: async () => void (await client.api.auth.password.$post({ json: { current, next } })),
    onSuccess: () => {
      setCurrent("");
      setNext("");
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      <Title order={3} size="h5">
        {t.password}
      </Title>
      <Text size="sm" c="dimmed">
        {t.nextHelp}
      </Text>
      <Group align="flex-end" gap="sm">
        <PasswordInput
          w={220}
          label={t.current}
          autoComplete="current-password"
          required
          value={current}
          onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
          visibilityToggleButtonProps={{ "aria-label": t.show }}
        />
        <PasswordInput
          w={220}
          label={t.next}
          autoComplete="new-password"
          required
          value={next}
          onChange={({ currentTarget }) => setNext(currentTarget.value)}
          visibilityToggleButtonProps={{ "aria-label": t.show }}
        />
        <Button type="submit" loading={change.isPending}>
          {t.change}
        </Button>
      </Group>
      {change.error ? <ErrorState error={change.error} /> : null}
      {change.isSuccess ? (
        <Alert role="status" mt="sm">
          {t.changed}
        </Alert>
      ) : null}
    </form>
  );
}
