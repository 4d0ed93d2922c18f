/**
 * A tree with as much of the DOM as reading text asks for, for tests without a
 * browser. What it records of changes is what a MutationObserver would.
 */

const VOID = /^(br|hr|img|input|wbr)$/;

export class TreeNode {
  parentNode: TreeElement | null = null;
  shadowRoot = null;
  get ownerDocument(): TreeDocument {
    return DOCUMENT;
  }

  get previousSibling(): TreeNode | null {
    return this.#sibling(-1);
  }
  get nextSibling(): TreeNode | null {
    return this.#sibling(1);
  }
  get parentElement(): TreeElement | null {
    return this.parentNode?.localName === "#document" ? null : this.parentNode;
  }
  get firstChild(): TreeNode | null {
    return this.childNodes[0] ?? null;
  }
  get lastChild(): TreeNode | null {
    return this.childNodes.at(-1) ?? null;
  }
  get childNodes(): TreeNode[] {
    return [];
  }
  get isConnected(): boolean {
    return this.getRootNode().localName === "#document";
  }
  getRootNode(): TreeElement {
    let root: TreeNode = this;
    while (root.parentNode) root = root.parentNode;
    return root as TreeElement;
  }
  contains(other: TreeNode): boolean {
    for (let node: TreeNode | null = other; node; node = node.parentNode) if (node === this) return true;
    return false;
  }
  /** 2 where the other comes before, 4 where it comes after, 8 and 16 where one is inside the other. */
  compareDocumentPosition(other: TreeNode): number {
    if (other === this) return 0;
    if (other.contains(this)) return 2 + 8;
    if (this.contains(other)) return 4 + 16;
    const nodes = descendants(this.getRootNode());
    return nodes.indexOf(other) < nodes.indexOf(this) ? 2 : 4;
  }
  #sibling(step: 1 | -1): TreeNode | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + step] ?? null;
  }
}

export class TreeText extends TreeNode {
  readonly nodeType = 3;
  constructor(public data: string) {
    super();
  }
  get length(): number {
    return this.data.length;
  }
  substringData(start: number, count: number): string {
    return this.data.slice(start, start + count);
  }
}

export class TreeElement extends TreeNode {
  readonly nodeType: number;
  readonly #children: TreeNode[] = [];
  constructor(
    readonly localName: string,
    public isEditor = false,
  ) {
    super();
    this.nodeType = localName === "#document" ? 9 : 1;
  }
  override get childNodes(): TreeNode[] {
    return this.#children;
  }
  getAttribute(name: string): string | null {
    return name === "contenteditable" && this.isEditor ? "" : null;
  }
}

/** What reading asks of a document beside its tree. */
class TreeDocument {
  readonly defaultView = null;

  createTreeWalker(root: TreeElement, whatToShow: number): TreeWalkerInTree {
    return new TreeWalkerInTree(root, whatToShow);
  }
  createRange(): TreeRange {
    return new TreeRange();
  }
  createComment(): TreeText {
    return new TreeText("");
  }
}

const DOCUMENT = new TreeDocument();

class TreeWalkerInTree {
  currentNode: TreeNode;
  constructor(
    readonly root: TreeElement,
    readonly whatToShow: number,
  ) {
    this.currentNode = root;
  }
  nextNode(): TreeNode | null {
    const nodes = descendants(this.root);
    const from = nodes.indexOf(this.currentNode) + 1;
    const isShown = (node: TreeNode): boolean => node instanceof TreeText === (this.whatToShow & 4) > 0;
    const next = nodes.slice(from).find(isShown);
    if (next) this.currentNode = next;
    return next ?? null;
  }
}

/** A range of a tree that does not change as long as the range is used. */
class TreeRange {
  startContainer!: TreeNode;
  startOffset = 0;
  endContainer!: TreeNode;
  endOffset = 0;

  setStart(node: TreeNode, offset: number): void {
    this.startContainer = node;
    this.startOffset = offset;
  }
  setEnd(node: TreeNode, offset: number): void {
    this.endContainer = node;
    this.endOffset = offset;
  }
  setStartBefore(node: TreeNode): void {
    this.setStart(node.parentNode!, node.parentNode!.childNodes.indexOf(node));
  }
  setEndBefore(node: TreeNode): void {
    this.setEnd(node.parentNode!, node.parentNode!.childNodes.indexOf(node));
  }
  selectNodeContents(): void {}
}

/** The tree of some markup: tags, text, `contenteditable`; no entities. */
export function parse(markup: string): TreeElement {
  const root = new TreeElement("#document");
  let parent = root;
  for (const [, close, name, attributes, text] of markup.matchAll(/<(\/?)([\w-]+)([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) append(parent, new TreeText(text));
    else if (close) parent = parent.parentNode!;
    else {
      const element = new TreeElement(name!, /contenteditable/.test(attributes!));
      append(parent, element);
      if (!VOID.test(name!)) parent = element;
    }
  }
  return root;
}

function append(parent: TreeElement, node: TreeNode): void {
  parent.childNodes.push(node);
  node.parentNode = parent;
}

/** All nodes below a node, in reading order. */
export function descendants(node: TreeNode): TreeNode[] {
  const found: TreeNode[] = [];
  const pending = [...node.childNodes].reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    found.push(next);
    for (let index = next.childNodes.length - 1; index >= 0; index--) pending.push(next.childNodes[index]!);
  }
  return found;
}

/** Changes of a tree, with the records they leave for what stands in it. */
export class Recorder {
  records: MutationRecord[] = [];

  remove(node: TreeNode): void {
    const parent = node.parentNode;
    if (!parent) return;
    const { nextSibling } = node;
    const wasObserved = parent.isConnected;
    parent.childNodes.splice(parent.childNodes.indexOf(node), 1);
    node.parentNode = null;
    if (wasObserved) this.#record("childList", parent, { removedNodes: [node], nextSibling });
  }

  insert(parent: TreeElement, node: TreeNode, next: TreeNode | null): void {
    if (node.contains(parent)) return;
    this.remove(node);
    const before = next === node ? null : next;
    parent.childNodes.splice(before ? parent.childNodes.indexOf(before) : parent.childNodes.length, 0, node);
    node.parentNode = parent;
    if (parent.isConnected) this.#record("childList", parent, { addedNodes: [node], nextSibling: before });
  }

  write(node: TreeText, data: string): void {
    node.data = data;
    if (node.isConnected) this.#record("characterData", node, {});
  }

  setEditor(element: TreeElement, isEditor: boolean): void {
    element.isEditor = isEditor;
    if (element.isConnected) this.#record("attributes", element, {});
  }

  #record(type: string, target: TreeNode, change: object): void {
    const record = { type, target, addedNodes: [], removedNodes: [], nextSibling: null, ...change };
    this.records.push(record as unknown as MutationRecord);
  }
}
