import type { Figures } from "@gender-lens/model";
import { texts } from "../texts/index.ts";
import classes from "./share-figure.module.css";

const t = texts.shared;

/** The headline figure: per cent of body paragraphs with gender content, and what it is made of. */
export function ShareFigure({
  figures,
  size = "large",
}: {
  figures: Pick<Figures, "share" | "genderContent" | "paragraphs" | "specific" | "related">;
  size?: "large" | "small";
}) {
  const { share, genderContent, paragraphs, specific, related } = figures;
  const rest = genderContent - specific - related;
  const width = (count: number) => `${paragraphs === 0 ? 0 : (100 * count) / paragraphs}%`;
  return (
    <div className={classes.figure} data-size={size}>
      <div className={classes.number} data-testid="share">
        {share === null ? (
          <span className={classes.noShare}>{t.noShare}</span>
        ) : (
          <>
            {share.toFixed(2)}
            <span className={classes.unit}>%</span>
          </>
        )}
      </div>
      <div className={classes.bar} aria-hidden>
        <span data-kind="specific" style={{ width: width(specific) }} />
        <span data-kind="related" style={{ width: width(related) }} />
        <span data-kind="disaggregated" style={{ width: width(rest) }} />
      </div>
      <div className={classes.words}>{t.ofParagraphs(genderContent, paragraphs)}</div>
    </div>
  );
}
