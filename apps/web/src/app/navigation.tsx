import {
  ArchiveIcon,
  BarChartIcon,
  CheckCircledIcon,
  ColumnsIcon,
  FileTextIcon,
  GearIcon,
  Pencil2Icon,
  ReaderIcon,
} from "@radix-ui/react-icons";
import { Link } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { texts } from "../texts/index.ts";
import { places } from "./places.ts";
import classes from "./shell.module.css";

const icons: Record<(typeof places)[number]["name"], ComponentType> = {
  check: CheckCircledIcon,
  archive: ArchiveIcon,
  track: BarChartIcon,
  review: Pencil2Icon,
  compare: ColumnsIcon,
  publications: FileTextIcon,
  codebook: ReaderIcon,
  settings: GearIcon,
};

export function Navigation({ onGo }: { onGo: () => void }) {
  return (
    <ul className={classes.places}>
      {places.map(({ to, name }) => {
        const Icon = icons[name];
        return (
          <li key={to} data-apart={name === "codebook" || undefined}>
            <Link
              to={to}
              className={classes.place}
              activeOptions={{ exact: to === "/", includeSearch: false }}
              onClick={onGo}
            >
              <Icon aria-hidden />
              {texts.shell[name]}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
