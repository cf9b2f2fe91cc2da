import { explainParagraph } from "@gender-lens/coder";
import { indicators, speaksTo } from "@gender-lens/lexicon";
import type { CodedReport, Assessment, CodedParagraph, IndicatorHit } from "@gender-lens/model";
import { hasGenderContent, Indicators } from "@gender-lens/model";
import { coderIdentity } from "../coder-identity.ts";
import { proof } from "./proof.ts";

/** A hit and the indicator that it is one of. */
type Found = { id: string; hit: IndicatorHit };

function hitsOf(paragraph: CodedParagraph): Found[] {
  return explainParagraph(paragraph.text).sentences.flatMap(({ start, end, text: words }) => {
    const sentence = { start, end };
    return speaksTo(words).flatMap((indicator): Found[] => {
      const values = proof(indicator, paragraph, sentence);
      if (values === null) return [];
      const hit = { paragraph: paragraph.id, page: paragraph.page, ...sentence, sentence: words, values };
      return [{ id: indicator.id, hit }];
    });
  });
}

/**
 * Which of the 15 core WPS indicators a report speaks to, where, and with what numbers.
 *
 * Paragraphs of the body with gender content are looked at sentence by sentence: the lexicon's words give candidates, the
 * coding (numbers of persons by sex, level, recommendation) decides. Calls for action are no data. All 15 are listed, in
 * order, those that the report does not speak to with no hits (resource package, Annex).
 */
export function indicatorsOf(coded: CodedReport | Assessment): Indicators {
  const found = coded.paragraphs
    .filter(({ part, coding }) => part === "body" && hasGenderContent(coding))
    .flatMap(hitsOf);
  return Indicators.parse({
    schema: "1",
    report: "masthead" in coded ? coded.masthead : coded.report,
    indicators: indicators.map(({ id, number, pillar, title, unit }) => ({
      id,
      number,
      pillar,
      title,
      unit,
      hits: found.filter((entry) => entry.id === id).map(({ hit }) => hit),
    })),
    coder: coderIdentity,
  } satisfies Indicators);
}
