import { createLazyRoute } from "@tanstack/react-router";
import { Screen } from "../../shared/screen.tsx";
import { texts } from "../../texts/index.ts";

const t = texts.review;

function Review() {
  return <Screen title={t.title}>{null}</Screen>;
}

export const Route = createLazyRoute("/review")({ component: Review });
