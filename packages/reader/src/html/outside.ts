import { attribute, classesOf, type Declarations, type Element } from "./declarations.ts";

/** What is no text of a page, or belongs to the site around it. */
const NO_TEXT = new Set([
  ..."script style noscript template svg math head iframe object embed video audio canvas map".split(" "),
  ..."nav aside form button select textarea input dialog menu datalist frameset figure figcaption".split(" "),
  ..."del s strike rt rp title link meta".split(" "),
]);
const NO_TEXT_ROLE =
  /^(navigation|banner|contentinfo|complementary|search|dialog|alert|menu|menubar|toolbar|doc-(foot|end)notes?|doc-noteref|doc-toc)$/u;
/** Notes at the end of a page, as LibreOffice, Word and most converters name them. */
const NOTES_ID = /^(sd)?(foot|end)notes?\d*$|^_?(ftn|edn)\d*$/iu;
const NOTES_CLASS =
  /^(footnotes?|endnotes?|notes|reflist|references|mso(foot|end)notetext|sdfootnote|sdendnote)(-western|-cjk|-ctl)?$/iu;
const MARK_CLASS = /^(mso(foot|end)notereference|sd(foot|end)note(anc|sym)|footnote-ref|noteref|reference)$/iu;
const ASIDE_ELEMENT = /^(footnote|footnote-list|endnote|endnote-list|comment|comment-list|comment-reference)$/u;
const CONTENTS = /^(toc\d*|mso(toc|tof)\w*|contents|table-?of-?contents\d*)$/iu;
/** A link within the page whose words are a note's number. */
const MARK = /^\[?(\d{1,3}|[a-z]|[*†‡§]{1,3})\]?$/u;

/** Whether an element holds nothing of the report's own text. */
export function isOutside(element: Element, said: Declarations): boolean {
  if (NO_TEXT.has(element.tagName)) return true;
  if (attribute(element, "hidden") !== undefined || attribute(element, "aria-hidden") === "true") return true;
  if (NO_TEXT_ROLE.test(attribute(element, "role") ?? "")) return true;
  if (said.get("display") === "none" || said.get("visibility") === "hidden" || said.get("mso-hide") === "all")
    return true;
  if (ASIDE_ELEMENT.test(said.get("mso-element") ?? "")) return true;
  const classes = classesOf(element);
  if (NOTES_ID.test(attribute(element, "id") ?? "") && element.tagName !== "a") return true;
  if (classes.some((name) => NOTES_CLASS.test(name) && element.tagName !== "body")) return true;
  if (classes.some((name) => MARK_CLASS.test(name))) return true;
  return isPageFrame(element) || isNoteMark(element);
}

/** Head and foot of a site: an article's own head holds its title. */
function isPageFrame(element: Element): boolean {
  if (element.tagName !== "header" && element.tagName !== "footer") return false;
  for (let above = element.parentNode; above && "tagName" in above; above = above.parentNode) {
    if (above.tagName === "article" || above.tagName === "main") return false;
  }
  return true;
}

function isNoteMark(element: Element): boolean {
  if (element.tagName !== "a" || !attribute(element, "href")?.startsWith("#")) return false;
  return MARK.test(textOf(element).trim());
}

/** Running heads and feet, as word processors write them into a page. */
export function isFurniture(element: Element, said: Declarations): boolean {
  if (/^(header|footer)$/u.test(said.get("mso-element") ?? "")) return true;
  return element.tagName === "div" && /^(header|footer)$/u.test(attribute(element, "title") ?? "");
}

export function isContents(element: Element): boolean {
  const id = (attribute(element, "id") ?? "").replace(/\s/gu, "");
  return CONTENTS.test(id) || classesOf(element).some((name) => CONTENTS.test(name));
}

/** A list's number as Word writes it before the text. */
export function isPrintedLabel(said: Declarations): boolean {
  return said.get("mso-list") === "ignore";
}

/** All text of an element, however deep, up to a length that no mark or label has. */
export function textOf(element: Element): string {
  const LONGEST = 200;
  let text = "";
  const open = [...element.childNodes].toReversed();
  while (open.length > 0 && text.length < LONGEST) {
    const node = open.pop();
    if (!node) break;
    if ("value" in node) text += node.value;
    else if ("childNodes" in node) open.push(...[...node.childNodes].toReversed());
  }
  return text;
}
