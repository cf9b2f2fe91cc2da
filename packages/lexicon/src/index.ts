export { missions } from "./generated/missions.generated.ts";
export type { Lead, Mission, MissionKind } from "./schema/mission.ts";
export { findMission, type Opening } from "./missions/find-mission.ts";
export { leadDepartment } from "./missions/lead.ts";
export { isCountryReportTitle, isThematicTitle } from "./missions/title-kind.ts";

export { terms } from "./generated/terms.generated.ts";
export type { Concept, Term } from "./schema/term.ts";
export { findTerms, type TermMatch } from "./terms/find-terms.ts";

export { pillarCues } from "./generated/pillar-cues.generated.ts";
export type { PillarCue } from "./schema/pillar-cue.ts";
export { findPillarCues, type PillarCueMatch } from "./pillars/find-pillar-cues.ts";

export { headingExamples } from "./generated/heading-examples.generated.ts";
export type { HeadingExample } from "./schema/heading.ts";
export { headingVocabulary } from "./headings/heading-vocabulary.ts";
export type { Span } from "./pattern/find-matches.ts";

export { resolutions } from "./generated/resolutions.generated.ts";
export type { Resolution } from "./schema/resolution.ts";
export { publishedFigures } from "./generated/published-figures.generated.ts";
export type { PublishedFigure } from "./schema/published-figure.ts";

export { indicators } from "./generated/indicators.generated.ts";
export type { Indicator, IndicatorProof } from "./schema/indicator.ts";
export { indicatorCues, namesMission, type IndicatorCues } from "./indicators/indicator-cues.ts";
export { speaksTo } from "./indicators/speaks-to.ts";

export { components } from "./generated/components.generated.ts";
export type { Component } from "./schema/component.ts";
export { componentsOfHeading, componentsOfText } from "./components/component-of.ts";

export { codebook } from "./generated/codebook.generated.ts";
export type { CodebookEntry, RuleDecision } from "./schema/codebook-entry.ts";

export { texts } from "./generated/texts.generated.ts";
export type { PublishedText } from "./schema/source.ts";
