/** The way of before, which plain HTTP has as well. Nothing need be selected: the text is put in when it is asked for. */
function copiedByCommand(text: string): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isPut = true;
  };
  document.addEventListener('copy', put, { once: true });
  try {
    return document.execCommand('copy') && isPut;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', put);
  }
}

/** Puts text on the clipboard. False where the browser does not let a page do so. Call it as a button is pressed. */
export async function copyText(text: string): Promise<boolean> {
  // Only pages of HTTPS and of this computer have `clipboard`; in other sites' frames it refuses.
  if (navigator.clipboard === undefined) return copiedByCommand(text);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByCommand(text);
  }
}
