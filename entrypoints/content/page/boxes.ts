/**
 * What an element does to the text around it. Decided by the tag's name, as
 * the HTML standard's style sheet draws it
 * (https://html.spec.whatwg.org/multipage/rendering.html): a computed style
 * for each element would cost more than reading the page. CSS is asked only
 * about tags the standard does not know, once a tag, and where it matters
 * whether two elements really stand in one line (`standsApart`).
 */

/** Flows with the text around it. */
export const INLINE = 0;
/** Begins and ends lines: text inside never joins text outside. */
export const BLOCK = 1;
/** Stands in a line like a picture: not read, and no name goes on across it. */
export const OBJECT = 2;
/** Not read, and the text around it goes on as if it were not there. */
export const NONE = 3;

export type Box = typeof INLINE | typeof BLOCK | typeof OBJECT | typeof NONE;

const BLOCKS =
  "address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset " +
  "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol " +
  "optgroup p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp";
const INLINES =
  "a abbr acronym area b bdi bdo big cite data del dfn em font i ins label map mark nobr output q rb ruby s slot " +
  "small span strike strong time u var wbr";
// Controls and editors are the reader's own text or a page's interface; code, keystrokes and formulas use
// names of their own; text in SVG and canvas is a picture's.
const OBJECTS =
  "applet audio button canvas code embed fencedframe frame iframe img input kbd math meter object picture progress " +
  "samp select svg textarea tt video";
// Superscripts are footnotes, ordinals and exponents ("Apollo 11³"), ruby text repeats its base in another script.
const NONES =
  "base datalist head link meta noembed noframes noscript option param rp rt rtc script source style sub sup template " +
  "title track";

const boxes = new Map<string, Box>();
for (const [names, box] of [
  [BLOCKS, BLOCK],
  [INLINES, INLINE],
  [OBJECTS, OBJECT],
  [NONES, NONE],
] as const) {
  for (const name of names.split(" ")) boxes.set(name, box);
}

/** A page may make up tag names without end; beyond this many they are not remembered. */
const MAX_NAMES = 2000;

/** What an element does to the text around it; an editor is an `OBJECT`. */
export function boxOf(element: Element): Box {
  const box = boxes.get(element.localName) ?? learn(element);
  // Editors are blocks in practice, and asking every link and `<b>` would cost a tenth of the whole walk.
  return box === BLOCK && isEditor(element) ? OBJECT : box;
}

function isEditor(element: Element): boolean {
  const value = element.getAttribute("contenteditable");
  return value !== null && value.toLowerCase() !== "false";
}

/** Asks CSS once about a tag the standard does not know: `<app-root>`, `<shreddit-post>`. */
function learn(element: Element): Box {
  const style = styleOf(element);
  if (!style || style.display === "none") return BLOCK;
  const box = isInline(style) ? INLINE : BLOCK;
  if (boxes.size < MAX_NAMES) boxes.set(element.localName, box);
  return box;
}

/**
 * Whether one of these elements, inline by name, is laid out as a box of its
 * own: `display: block`, an item of a flex row, a table cell. A float is not:
 * the first letter of a chapter is often one.
 */
export function standsApart(elements: readonly Element[]): boolean {
  return elements.some((element) => {
    const style = styleOf(element);
    return style !== undefined && !isInline(style) && style.float === "none";
  });
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

function isInline({ display }: CSSStyleDeclaration): boolean {
  return display.startsWith("inline") || display.startsWith("ruby") || display === "contents" || display === "";
}
