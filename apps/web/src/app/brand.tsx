import { Link } from "@tanstack/react-router";
import { texts } from "../texts/index.ts";
import classes from "./shell.module.css";

export function Brand() {
  return (
    <Link to="/" className={classes.brand}>
      <img src="/lens.svg" alt="" width={24} height={24} />
      <span>{texts.shell.name}</span>
    </Link>
  );
}
