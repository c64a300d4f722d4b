/** One page with all pictures, by view: languages and colours beside each other, narrowed down by a press. */
export type Picture = {
  readonly file: string;
  readonly group: string;
  readonly view: string;
  readonly language: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
};

const STYLE = `body{font:14px system-ui;margin:16px;background:#ddd}section{margin:24px 0}
.row{display:flex;flex-wrap:wrap;gap:12px;align-items:start}figure{margin:0}img{display:block;max-width:100%;box-shadow:0 1px 4px #0006}
figcaption{padding:4px 0;color:#444}form{position:sticky;top:0;background:#ddd;padding:8px 0}label{margin-right:12px}`;

const SCRIPT = `const form=document.forms[0];form.oninput=()=>{const on=[...form.querySelectorAll('input:not(:checked)')].map(i=>i.value);
for(const f of document.querySelectorAll('figure'))f.hidden=on.some(v=>f.dataset.is.split(' ').includes(v))}`;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

export function indexOf(pictures: readonly Picture[]): string {
  const kinds = (of: (picture: Picture) => string) => [...new Set(pictures.map(of))];
  const boxes = [
    ...kinds(({ language }) => language),
    ...kinds(({ scheme }) => scheme),
    ...kinds(({ width }) => `${width}px`),
  ];
  const views = new Map<string, Picture[]>();
  for (const picture of pictures) {
    const title = `${picture.group}: ${picture.view}`;
    views.set(title, [...(views.get(title) ?? []), picture]);
  }
  const sections = [...views].map(
    ([title, shown]) =>
      `<section><h2>${escaped(title)}</h2><div class="row">${shown.map(figureOf).join('')}</div></section>`,
  );
  const ticks = boxes.map((box) => `<label><input type="checkbox" checked value="${box}"> ${box}</label>`);
  return `<!doctype html><meta charset="utf-8"><title>Carnet: every view</title><style>${STYLE}</style>
<form>${ticks.join('')}</form>${sections.join('\n')}<script>${SCRIPT}</script>`;
}

function figureOf({ file, language, width, scheme }: Picture): string {
  const what = `${language} ${width}px ${scheme}`;
  return `<figure data-is="${what}"><img src="${file}" width="${Math.min(width, 900)}" loading="lazy" alt=""><figcaption>${what}</figcaption></figure>`;
}
