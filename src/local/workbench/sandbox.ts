/** What a page of the script may do in its frame: Google's own keywords, and no others. */
export const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';
