import { Alert, Button, Card, PasswordInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent, type ReactNode } from "react";
import { useEngineState } from "../engine/context.tsx";
import { refusedOf } from "../engine/errors.ts";
import { answerOf, client } from "../engine/server/client.ts";
import { ErrorState } from "../shared/states.tsx";
import { callOffSending } from "../screens/archive/use-sending.ts";
import { texts } from "../texts/index.ts";

const t = texts.shell;

/** Where a provider sends those back whom it did not let in; there is no screen behind it. */
const LANDING = "/sign-in";
const wantedPath = () => (location.pathname === LANDING ? "/" : location.pathname);

/** Lets those in whom the server knows; where it asks nobody to sign in, and in private mode, everyone. */
export function SignInGate({ children }: { children: ReactNode }) {
  const { engine } = useEngineState();
  const { stored } = engine;
  const me = useQuery({ queryKey: ["server", "me"], enabled: stored !== null, queryFn: () => stored?.me() ?? null });
  if (stored === null || !me.error || refusedOf(me.error).code !== "sign-in-needed") return children;
  return <SignIn />;
}

function SignIn() {
  const queries = useQueryClient();
  const ways = useQuery({
    queryKey: ["server", "ways"],
    queryFn: () => answerOf(client.api.auth.ways.$get({ query: {} })),
  });
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useMutation({
    mutationFn: async () => void (await client.api.auth["sign-in"].$post({ json: { email, password } })),
    onSuccess: () => (location.pathname === LANDING ? location.replace(wantedPath()) : queries.invalidateQueries()),
  });
  const openId = useMutation({
    mutationFn: () => answerOf(client.api.auth["sign-in"].openid.$post({ json: { returnTo: wantedPath() } })),
    onSuccess: ({ address }) => address && location.assign(address),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <Card maw={380} mx="auto" mt="10vh" p="xl" className="gl-card">
      <Title order={1} mb="xs">
        {t.signIn}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {t.signInLead}
      </Text>
      {location.pathname === LANDING && new URLSearchParams(location.search).has("error") ? (
        <Alert role="alert" color="red" mb="md">
          {t.notLetIn}
        </Alert>
      ) : null}
      {signIn.error || openId.error || ways.error ? (
        <ErrorState error={signIn.error ?? openId.error ?? ways.error} />
      ) : null}
      {ways.data?.passwords ? (
        <form onSubmit={submit}>
          <Stack gap="sm">
            <TextInput
              label={t.email}
              type="email"
              autoComplete="username"
              required
              value={email}
              onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            />
            <PasswordInput
              label={t.password}
              autoComplete="current-password"
              required
              value={password}
              onChange={({ currentTarget }) => setPassword(currentTarget.value)}
              visibilityToggleButtonProps={{ "aria-label": t.showPassword }}
            />
            <Button type="submit" loading={signIn.isPending}>
              {t.signIn}
            </Button>
          </Stack>
        </form>
      ) : null}
      {ways.data?.openId ? (
        <Button variant="default" fullWidth mt="sm" loading={openId.isPending} onClick={() => openId.mutate()}>
          {t.signInBy(ways.data.openId.name)}
        </Button>
      ) : null}
    </Card>
  );
}

/** Who is signed in, and the way out; nothing where nobody signs in. */
export function SignedIn() {
  const { engine } = useEngineState();
  const { stored } = engine;
  const queries = useQueryClient();
  const me = useQuery({ queryKey: ["server", "me"], enabled: stored !== null, queryFn: () => stored?.me() ?? null });
  const signOut = useMutation({
    mutationFn: () => answerOf(client.api.auth["sign-out"].$post()),
    onSuccess: ({ address }) => {
      if (address) return location.assign(address);
      callOffSending(queries);
      return queries.resetQueries();
    },
  });
  if (!me.data?.signInNeeded) return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      onClick={() => signOut.mutate()}
      title={me.data.email ?? ""}
    >
      {t.signOut(me.data.name)}
    </Button>
  );
}
