import { createRootRoute, createRoute, createRouter, retainSearchParams } from "@tanstack/react-router";
import { archiveSearch } from "../screens/archive/search.ts";
import { checkSearch } from "../screens/check/search.ts";
import { codebookSearch } from "../screens/codebook/search.ts";
import { compareSearch } from "../screens/compare/search.ts";
import { publicationsSearch } from "../screens/publications/search.ts";
import { readSearch } from "../screens/read/search.ts";
import { reviewSearch } from "../screens/review/search.ts";
import { settingsSearch } from "../screens/settings/search.ts";
import { trackSearch } from "../screens/track/search.ts";
import { ErrorState, Loading } from "../shared/states.tsx";
import { NotFound } from "./not-found.tsx";
import { Shell } from "./shell.tsx";

interface RootSearch {
  /** Which archive the address speaks of; without it the user's own, or the samples while that is empty. */
  archive?: "own" | "sample";
}

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: ({ archive }: Record<string, unknown>): RootSearch =>
    archive === "own" || archive === "sample" ? { archive } : {},
  search: { middlewares: [retainSearchParams(["archive"])] },
});

const getParentRoute = () => root;
const check = createRoute({ getParentRoute, path: "/", validateSearch: checkSearch }).lazy(() =>
  import("../screens/check/route.tsx").then(({ Route }) => Route),
);
const read = createRoute({ getParentRoute, path: "/reports/$id", validateSearch: readSearch }).lazy(() =>
  import("../screens/read/route.tsx").then(({ Route }) => Route),
);
const review = createRoute({ getParentRoute, path: "/review", validateSearch: reviewSearch }).lazy(() =>
  import("../screens/review/route.tsx").then(({ Route }) => Route),
);
const compare = createRoute({ getParentRoute, path: "/compare", validateSearch: compareSearch }).lazy(() =>
  import("../screens/compare/route.tsx").then(({ Route }) => Route),
);
const track = createRoute({ getParentRoute, path: "/track", validateSearch: trackSearch }).lazy(() =>
  import("../screens/track/route.tsx").then(({ Route }) => Route),
);
const archive = createRoute({ getParentRoute, path: "/archive", validateSearch: archiveSearch }).lazy(() =>
  import("../screens/archive/route.tsx").then(({ Route }) => Route),
);
const publications = createRoute({ getParentRoute, path: "/publications", validateSearch: publicationsSearch }).lazy(
  () => import("../screens/publications/route.tsx").then(({ Route }) => Route),
);
const codebook = createRoute({ getParentRoute, path: "/codebook", validateSearch: codebookSearch }).lazy(() =>
  import("../screens/codebook/route.tsx").then(({ Route }) => Route),
);
const settings = createRoute({ getParentRoute, path: "/settings", validateSearch: settingsSearch }).lazy(() =>
  import("../screens/settings/route.tsx").then(({ Route }) => Route),
);

export const router = createRouter({
  routeTree: root.addChildren([check, read, review, compare, track, archive, publications, codebook, settings]),
  defaultPreload: "intent",
  defaultPendingComponent: () => <Loading />,
  defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
