/** Reads the extension's closed shadow root from outside, without opening it. */
import type { CDPSession, Page } from "puppeteer-core";
import type { BrowserName } from "./browsers";

/** One element of a tree that may lie in closed shadow roots. */
export interface TreeElement {
  tag: string;
  attributes: Record<string, string>;
  /** All text below, in order, white space collapsed. */
  text: string;
  children: TreeElement[];
  /** Where it stands, in viewport pixels; `undefined` when it is not drawn. */
  box(): Promise<Box | undefined>;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The page's tree, closed shadow roots included, from its root element down. */
export function readTree(browser: BrowserName, page: Page): Promise<TreeElement> {
  return browser === "chromium" ? readByCdp(page) : readByBidi(page);
}

/** All elements below (and with) this one that satisfy the condition, in document order. */
export function findAll(root: TreeElement, matches: (element: TreeElement) => boolean): TreeElement[] {
  return [...(matches(root) ? [root] : []), ...root.children.flatMap((child) => findAll(child, matches))];
}

/** What a closed shadow root holds, to be drawn again in an open one. */
export interface ShadowMarkup {
  html: string;
  css: string;
}

const READ_MARKUP = `(root) => JSON.stringify({
  html: root.innerHTML,
  css: [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join("\\n"),
})`;

/** Markup and styles of the one closed shadow root in the page; `undefined` when there is none. */
export async function readShadowMarkup(browser: BrowserName, page: Page): Promise<ShadowMarkup | undefined> {
  const json = await (browser === "chromium" ? readMarkupByCdp(page) : readMarkupByBidi(page));
  return json === undefined ? undefined : (JSON.parse(json) as ShadowMarkup);
}

async function readMarkupByCdp(page: Page): Promise<string | undefined> {
  const session = await (sessions.get(page) ?? rememberSession(page));
  const { root } = (await session.send("DOM.getDocument", { depth: -1, pierce: true })) as { root: CdpNode };
  const shadow = findClosedRoot(root);
  if (!shadow) return undefined;
  const { object } = await session.send("DOM.resolveNode", { backendNodeId: shadow.backendNodeId });
  const { result } = await session.send("Runtime.callFunctionOn", {
    objectId: object.objectId!,
    functionDeclaration: `function () { return (${READ_MARKUP})(this); }`,
    returnByValue: true,
  });
  return result.value as string;
}

function findClosedRoot(node: CdpNode): CdpNode | undefined {
  const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === "closed");
  if (closed) return closed;
  for (const child of node.children ?? []) {
    const found = findClosedRoot(child);
    if (found) return found;
  }
  return undefined;
}

async function readMarkupByBidi(page: Page): Promise<string | undefined> {
  const root = await callBidi(page, "() => document.documentElement", [], {
    maxDomDepth: 1000,
    includeShadowTree: "all",
  });
  const shadow = findBidiRoot(root);
  return shadow && String((await callBidi(page, READ_MARKUP, [{ sharedId: shadow.sharedId }], {})).value);
}

function findBidiRoot(node: BidiNode): BidiNode | undefined {
  if (node.value?.shadowRoot) return node.value.shadowRoot;
  for (const child of node.value?.children ?? []) {
    const found = findBidiRoot(child);
    if (found) return found;
  }
  return undefined;
}

interface CdpNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  backendNodeId: number;
  shadowRootType?: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function readByCdp(page: Page): Promise<TreeElement> {
  const session = await (sessions.get(page) ?? rememberSession(page));
  const { root } = (await session.send("DOM.getDocument", {
    depth: -1,
    pierce: true,
  })) as { root: CdpNode };
  return fromCdp(root.children!.find(({ nodeType }) => nodeType === 1)!, session);
}

function rememberSession(page: Page): Promise<CDPSession> {
  const session = page.createCDPSession();
  sessions.set(page, session);
  return session;
}

function fromCdp(node: CdpNode, session: CDPSession): TreeElement {
  const below = [...(node.shadowRoots ?? []).flatMap(({ children }) => children ?? []), ...(node.children ?? [])];
  const pairs = node.attributes ?? [];
  return {
    tag: node.nodeName.toLowerCase(),
    attributes: Object.fromEntries(pairs.flatMap((name, i) => (i % 2 === 0 ? [[name, pairs[i + 1] ?? ""]] : []))),
    text: collapse(cdpText(node)),
    children: below.filter(({ nodeType }) => nodeType === 1).map((child) => fromCdp(child, session)),
    box: async () => {
      // A node without a box is an error to this call: it is not drawn.
      const answer = await session
        .send("DOM.getBoxModel", { backendNodeId: node.backendNodeId })
        .catch(() => undefined);
      if (!answer) return undefined;
      const [x = 0, y = 0] = answer.model.border;
      return { x, y, width: answer.model.width, height: answer.model.height };
    },
  };
}

function cdpText(node: CdpNode): string {
  if (node.nodeType === 3) return node.nodeValue;
  if (node.nodeName === "STYLE" || node.nodeName === "SCRIPT") return "";
  const below = [...(node.shadowRoots ?? []).flatMap(({ children }) => children ?? []), ...(node.children ?? [])];
  return below.map(cdpText).join(" ");
}

interface BidiNode {
  type: string;
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

/** The part of puppeteer's WebDriver BiDi connection used here; it has no public name. */
interface BidiPage {
  mainFrame(): { browsingContext: { id: string } };
  browser(): {
    connection: {
      send(method: string, params: object): Promise<{ result: { result: BidiNode } }>;
    };
  };
}

async function readByBidi(page: Page): Promise<TreeElement> {
  const root = await callBidi(page, "() => document.documentElement", [], {
    maxDomDepth: 1000,
    includeShadowTree: "all",
  });
  return fromBidi(root, page);
}

async function callBidi(page: Page, source: string, args: object[], serializationOptions: object): Promise<BidiNode> {
  const bidi = page as unknown as BidiPage;
  const { result } = await bidi.browser().connection.send("script.callFunction", {
    functionDeclaration: source,
    awaitPromise: false,
    target: { context: bidi.mainFrame().browsingContext.id },
    arguments: args,
    serializationOptions,
  });
  return result.result;
}

function fromBidi(node: BidiNode, page: Page): TreeElement {
  return {
    tag: node.value?.localName ?? "",
    attributes: node.value?.attributes ?? {},
    text: collapse(bidiText(node)),
    children: bidiChildren(node)
      .filter(({ value }) => value?.nodeType === 1)
      .map((child) => fromBidi(child, page)),
    box: async () => {
      const source =
        '(element) => { const r = element.getBoundingClientRect(); return [r.x, r.y, r.width, r.height].join(" "); }';
      const answer = await callBidi(page, source, [{ sharedId: node.sharedId }], {});
      const [x = 0, y = 0, width = 0, height = 0] = String(answer.value).split(" ").map(Number);
      return width === 0 && height === 0 ? undefined : { x, y, width, height };
    },
  };
}

function bidiChildren(node: BidiNode): BidiNode[] {
  return [...(node.value?.shadowRoot?.value?.children ?? []), ...(node.value?.children ?? [])];
}

function bidiText(node: BidiNode): string {
  if (node.value?.nodeType === 3) return node.value.nodeValue ?? "";
  if (node.value?.localName === "style" || node.value?.localName === "script") return "";
  return bidiChildren(node).map(bidiText).join(" ");
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
