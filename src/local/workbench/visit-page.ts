/** The page that Google puts around a page of the web app. */

/** Google's own form of address; whatever stands for the deployment leads to the one that there is. */
export const WEB_APP = /^\/macros\/s\/[\w-]+\/(exec|dev)$/;

export function visitPage(title: string, frame: string): string {
  return page(
    title,
    `<div id="page" data-frame="${escaped(frame)}"></div><script src="/visitor.js"></script>`,
  );
}

/** What a visitor sees if doGet fails, or returns no page. */
export function failedPage(sentence: string): string {
  return page('Error', `<p id="failed">${escaped(sentence)}</p>`);
}

const BANNER = 'This application was created by a Google Apps Script user.';

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/visitor.css">
</head>
<body>
<p id="banner">${BANNER}</p>
${content}
</body>
</html>
`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
