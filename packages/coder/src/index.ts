export { headingTopic } from "./headings.ts";
export { codeParagraph } from "./paragraph.ts";
export { codeReport } from "./report.ts";
