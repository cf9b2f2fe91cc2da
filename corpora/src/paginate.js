/*
 * Runs inside the page: moves the blocks of #flow onto pages with furniture, splits paragraphs between lines where
 * a page ends, and sets footnotes at the foot of the page that carries their mark.
 */
const make = (tag, className, html = "") => {
  const element = document.createElement(tag);
  element.className = className;
  element.innerHTML = html;
  return element;
};

const marksIn = (node) => [...node.querySelectorAll(".mark")].map((mark) => mark.dataset.note);

/** The lines of a block: where each begins (text node, offset) and how far down it reaches. */
const linesOf = (block) => {
  const lines = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest("sup, .number")) continue;
    for (const word of node.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const rects = range.getClientRects();
      const { top, bottom } = rects[rects.length - 1];
      const line = lines.at(-1);
      if (line === undefined || top > line.bottom - 2) lines.push({ node, offset: word.index, bottom });
      else line.bottom = Math.max(line.bottom, bottom);
    }
  }
  return lines;
};

(() => {
  const { symbol, job, date, furniture, split, figures } = document.body.dataset;
  const MIN_LINES = 2;
  const flow = document.getElementById("flow");
  const noteTexts = new Map([...document.querySelectorAll("#notes .note")].map((note) => [note.dataset.note, note]));
  let page, content, footnotes;
  const floating = [];
  let rests = 0;

  const newPage = () => {
    page = make("div", document.querySelector(".page") ? "page" : "page one");
    content = make("div", "content");
    footnotes = make("div", "footnotes");
    page.append(content, footnotes);
    document.body.append(page);
    content.append(...floating.splice(0));
  };
  const setNotes = (numbers) => footnotes.replaceChildren(...numbers.map((number) => noteTexts.get(number)));
  const limit = () => {
    const room = footnotes.childElementCount > 0 ? footnotes.getBoundingClientRect().height + 6 : 0;
    return content.getBoundingClientRect().bottom - room;
  };
  const fits = () => {
    setNotes(marksIn(content));
    return content.lastElementChild.getBoundingClientRect().bottom <= limit() + 0.5;
  };

  /** Keeps what fits of `block` on this page and returns the rest, or null where no split is decent. */
  const splitBlock = (block, owner) => {
    const lines = linesOf(block);
    const before = marksIn(content).filter((number) => !marksIn(block).includes(number));
    for (let kept = lines.length - MIN_LINES; kept >= MIN_LINES; kept--) {
      const range = document.createRange();
      range.setStart(block, 0);
      range.setEnd(lines[kept].node, lines[kept].offset);
      setNotes([...before, ...marksIn(range.cloneContents())]);
      if (lines[kept - 1].bottom > limit()) continue;
      range.setStart(lines[kept].node, lines[kept].offset);
      range.setEnd(block, block.childNodes.length);
      const rest = make(split === "one-element" ? "span" : "p", "rest");
      rest.append(range.extractContents());
      block.classList.add("cut");
      if (split === "one-element") {
        rest.id = `rest-${++rests}`;
        owner.setAttribute("aria-owns", `${owner.getAttribute("aria-owns") ?? ""} ${rest.id}`.trim());
      }
      return rest;
    }
    return null;
  };

  const place = (block, owner) => {
    content.append(block);
    if (fits()) return;
    const rest = block.matches(".paragraph, .sub, .rest") ? splitBlock(block, owner) : null;
    if (rest !== null) {
      newPage();
      place(rest, owner);
      return;
    }
    if (figures === "floating" && block.matches("figure") && content.childElementCount > 1) {
      floating.push(block);
      block.remove();
      setNotes(marksIn(content));
      return;
    }
    const carried = [block];
    while (carried[0].previousElementSibling?.matches(".heading")) carried.unshift(carried[0].previousElementSibling);
    for (const element of carried) element.remove();
    setNotes(marksIn(content));
    newPage();
    for (const element of carried) {
      content.append(element);
    }
    if (!fits()) throw new Error(`a block is higher than a page: ${block.textContent.slice(0, 60)}`);
  };

  newPage();
  for (const block of Array.from(flow.children)) {
    if (block.matches("[data-new-page]")) newPage();
    place(block, block);
  }
  if (floating.length > 0) newPage();
  flow.remove();
  document.getElementById("notes").remove();

  const pages = [...document.querySelectorAll(".page")];
  const compact = date
    .split("-")
    .toReversed()
    .join("")
    .replace(/20(\d\d)$/, "$1");
  pages.forEach((each, index) => {
    const outer = furniture === "same" || index % 2 === 0;
    const head = make("div", outer ? "head right" : "head", `<span>${symbol}</span>`);
    const number = `<b>${index + 1}/${pages.length}</b>`;
    const foot =
      index === 0
        ? make("div", "foot", `<span>${job} (E) ${compact}<br>*${job.replace("-", "")}*</span><b>Please recycle</b>`)
        : make("div", outer ? "foot" : "foot right", `<span>${job}</span>${number}`);
    for (const line of index === 0 ? [foot] : [head, foot]) {
      line.setAttribute("aria-hidden", "true");
      if (line === head) each.prepend(line);
      else each.append(line);
    }
  });
})();
