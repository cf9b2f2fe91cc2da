import "react";

declare module "react" {
  /** What a style hands to a style sheet. */
  interface CSSProperties {
    [property: `--gl-${string}`]: string | number | undefined;
  }
}
