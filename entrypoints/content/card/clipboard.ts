/** Puts a text on the clipboard. Call in answer to a press. @returns whether it is there */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Plain http and a page's permissions policy both take the API away.
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  window.addEventListener("copy", fill, { capture: true });
  document.execCommand("copy");
  window.removeEventListener("copy", fill, { capture: true });
  return isCopied;
}
