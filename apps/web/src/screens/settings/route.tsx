import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute } from "@tanstack/react-router";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { NeedsArchive } from "../../engine/needs-archive.tsx";
import { Screen } from "../../shared/screen.tsx";
import { ErrorState, Loading } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import { Accounts } from "./parts/accounts.tsx";
import { Audit } from "./parts/audit.tsx";
import { Program, Theme } from "./parts/program.tsx";
import { Tokens } from "./parts/tokens.tsx";
import { You } from "./parts/you.tsx";

const t = texts.settings;

function Settings() {
  return (
    <Screen title={t.title}>
      <Stack gap="lg">
        <Theme />
        <NeedsArchive>{(stored) => <OfServer stored={stored} />}</NeedsArchive>
      </Stack>
    </Screen>
  );
}

/** What one may see and change on the server, by one's role. */
function OfServer({ stored }: { stored: ArchiveEngine }) {
  const me = useQuery({ queryKey: ["server", "me"], queryFn: () => stored.me() });
  if (me.error) return <ErrorState error={me.error} onRetry={() => void me.refetch()} />;
  if (!me.data) return <Loading />;
  const administrator = me.data.role === "administrator";
  return (
    <>
      <You me={me.data} />
      <Program stored={stored} me={me.data} />
      {me.data.signInNeeded ? <Tokens stored={stored} /> : null}
      {me.data.signInNeeded && administrator ? <Accounts stored={stored} /> : null}
      {administrator ? <Audit stored={stored} /> : null}
    </>
  );
}

export const Route = createLazyRoute("/settings")({ component: Settings });
