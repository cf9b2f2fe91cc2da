import { createLazyRoute } from "@tanstack/react-router";
import { Screen } from "../../shared/screen.tsx";
import { texts } from "../../texts/index.ts";

const t = texts.check;

function Check() {
  return <Screen title={t.title}>{null}</Screen>;
}

export const Route = createLazyRoute("/")({ component: Check });
