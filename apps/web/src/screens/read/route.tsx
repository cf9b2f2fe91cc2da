import { createLazyRoute } from "@tanstack/react-router";
import { Screen } from "../../shared/screen.tsx";
import { texts } from "../../texts/index.ts";

const t = texts.read;

function Read() {
  return <Screen title={t.title}>{null}</Screen>;
}

export const Route = createLazyRoute("/reports/$id")({ component: Read });
