/**
 * A tree with as much of the DOM as reading text asks for, for tests without a
 * browser. What it records of changes is what a MutationObserver would.
 */

const VOID = /^(br|hr|img|input|wbr)$/;

export class TreeNode {
  parentNode: TreeElement | null = null;
  shadowRoot = null;
  readonly ownerDocument = { defaultView: null };

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
  return node.childNodes.flatMap((child) => [child, ...descendants(child)]);
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
