import { AppShell, Burger, Group } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Outlet, useNavigate, useSearch } from "@tanstack/react-router";
import { EngineProvider } from "../engine/provider.tsx";
import { ShortcutProvider, useShortcuts } from "../shared/shortcuts.tsx";
import { texts } from "../texts/index.ts";
import { Banners } from "./banners.tsx";
import { Brand } from "./brand.tsx";
import { Navigation } from "./navigation.tsx";
import { places } from "./places.ts";
import { PrivacySwitch } from "./privacy-switch.tsx";
import { KeysButton, SchemeButton } from "./scheme-button.tsx";
import { SignedIn, SignInGate } from "./sign-in-gate.tsx";
import { useAskBeforeLeaving } from "./use-ask-before-leaving.ts";
import classes from "./shell.module.css";

const t = texts.shell;

/** Frame of every screen: navigation at the side, what holds for all of them on top. */
export function Shell() {
  const { archive } = useSearch({ from: "__root__" });
  return (
    <ShortcutProvider>
      <EngineProvider wanted={archive}>
        <Frame />
      </EngineProvider>
    </ShortcutProvider>
  );
}

function Frame() {
  const [opened, { toggle, close }] = useDisclosure();
  const navigate = useNavigate();
  useAskBeforeLeaving();
  useShortcuts(places.map(({ to, key, name }) => ({ key, label: t[name], run: () => void navigate({ to }) })));
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 196, breakpoint: "sm", collapsed: { mobile: !opened } }}
      padding={{ base: "md", md: "xl" }}
      classNames={{ header: classes.header, navbar: classes.navbar, main: `${classes.main} gl-main` }}
    >
      <a href="#content" className={classes.skip}>
        {t.skip}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t.navigation} />
            <Brand />
          </Group>
          <Group gap="sm" wrap="nowrap">
            <PrivacySwitch />
            <SignedIn />
            <SchemeButton />
            <KeysButton />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar aria-label={t.navigation}>
        <Navigation onGo={close} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <Banners />
        <SignInGate>
          <Outlet />
        </SignInGate>
      </AppShell.Main>
    </AppShell>
  );
}
