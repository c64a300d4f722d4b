// Copies a text. Google's frame may refuse the clipboard: then by the older command, else the text is selected.

/**
 * @param shown the element that shows the text, to be selected where nothing else works
 * @returns 'marked' if the person has to press the keys for copying
 */
export async function copy(text: string, shown: HTMLElement | null): Promise<'copied' | 'marked'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    if (shown !== null) getSelection()?.selectAllChildren(shown);
    return copiedByCommand(text) ? 'copied' : 'marked';
  }
}

/** Needs a selection in most browsers; what is copied is the text, not what is selected. */
function copiedByCommand(text: string): boolean {
  let isGiven = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isGiven = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return isDone && isGiven;
}
