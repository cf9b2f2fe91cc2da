import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEngineState } from "../engine/context.tsx";
import { askServer, useReach } from "../engine/reach.ts";
import { texts } from "../texts/index.ts";
import classes from "./shell.module.css";

const t = texts.shell;

/** What holds for every screen just now: samples, private mode, a server that was lost. */
export function Banners() {
  const { archive, privacy, ownIsEmpty, engine } = useEngineState();
  const reach = useReach();
  return (
    <>
      {engine.kind === "server" && reach === "unreachable" ? (
        <div className={`${classes.banner} gl-not-printed`} data-kind="lost" role="alert">
          <span>{t.serverLost}</span>
          <Button size="compact-xs" variant="default" onClick={() => void askServer()}>
            {t.tryAgain}
          </Button>
        </div>
      ) : null}
      {privacy !== "off" ? (
        <div className={`${classes.banner} gl-not-printed`} data-kind="private" role="status">
          {privacy === "on" ? t.privateOn : t.privateForced}
        </div>
      ) : null}
      {engine.kind === "server" && archive === "sample" ? (
        <div className={classes.banner} data-kind="sample" role="status">
          <strong className={classes.sampleTag}>{t.sampleTag}</strong>
          <span>{t.sampleBanner}</span>
          {ownIsEmpty ? null : (
            <Link to="/" search={{ archive: "own" }} className={classes.leave}>
              {t.leaveSamples}
            </Link>
          )}
        </div>
      ) : null}
    </>
  );
}
