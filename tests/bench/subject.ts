/** What is measured: something that goes through a page once. */
export interface Subject {
  /** @returns how much it found, so that nothing it does can be left out as unused */
  run(root: HTMLElement): number;
  /** Undoes what a run did to the page; not measured. */
  restore?(root: HTMLElement): void;
}

/** Every text node's text, in order. */
export function eachTextOf(root: Node, visit: (text: string) => void): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) visit((node as Text).data);
}

/** The measure of all: one look at each character of each text node. */
export function barePass(): Subject {
  return {
    run(root) {
      let sum = 0;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = (node as Text).data;
        for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
      }
      return sum;
    },
  };
}
