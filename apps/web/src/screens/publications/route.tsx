import { createLazyRoute } from "@tanstack/react-router";
import { Screen } from "../../shared/screen.tsx";
import { texts } from "../../texts/index.ts";

const t = texts.publications;

function Publications() {
  return <Screen title={t.title}>{null}</Screen>;
}

export const Route = createLazyRoute("/publications")({ component: Publications });
