// The look of what is printed: black on white in any theme, in millimetres. It is text, so that it comes with this part
// and not with the page. In print, cards are a hair lower than their paper: browsers round it, and would begin a second page.

export const paperStyle = `
.printed{display:none}
.link-qr{display:grid;justify-items:center;gap:8px;text-align:center}
.link-qr .qr{width:160px;border-radius:8px}
.by-two{display:grid;align-items:start;grid-template-columns:repeat(2,minmax(0,1fr));gap:8px}
.by-two>.btn{padding-inline:4px;white-space:normal}
.by-two>.row{flex-wrap:wrap}
.by-two .note:empty{position:absolute}
.by-two>.row>.btn{width:100%;padding-inline:4px;white-space:normal}
.digits-shown{font-size:22px;font-weight:600;letter-spacing:.2em}
.preview-of-paper{border:1px solid var(--edge);overflow:hidden}
.sheet-of-paper{--ink:#000;--ink-2:#333;--line:#999;color-scheme:light;box-sizing:border-box;display:grid;align-content:start;gap:8px;background:#fff;color:#000;font:13px/1.35 var(--font);text-align:left;overflow-wrap:anywhere;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sheet-of-paper .head{font-size:18px;font-weight:600}
.sheet-of-paper .centre{display:grid;justify-items:center;gap:4px;text-align:center}
.sheet-of-paper small,.sheet-of-paper .note{color:#333}
.slip{width:80mm;padding:4mm}
.slip .cut{border-top:1px dashed #000;padding-top:8px}
.slip .total{font-size:16px}
.slip .total .num{font-weight:700}
.slip .qr{width:35mm}
.a6{width:148mm;height:105mm;padding:7mm 8mm;align-content:space-between;border:2.6mm solid #7c2d54;color:#2a2024}
.a6 .head{font-size:22px;color:#7c2d54}
.a6 .kind{font-size:15px;letter-spacing:.12em;text-transform:uppercase}
.a6 .middle{display:flex;justify-content:space-between;align-items:center;gap:16px;font-size:15px}
.a6 .amount{font-size:54px;font-weight:700;line-height:1.15;color:#7c2d54}
.a6 .qr{flex:none;width:31mm}
.a6 .band{padding:10px 0;border-block:2px dotted #c9a3b4;text-align:center;font-size:12px}
.a6 .number{font-size:26px;font-weight:600;letter-spacing:.08em}
.a6 .split{font-size:12px}
.a6 header.split{font-size:inherit;align-items:baseline}
.bizcard{width:85mm;height:55mm;padding:5mm;grid-template-columns:minmax(0,1fr) 35mm;align-content:center;align-items:center;gap:4mm;color:#2a2024}
.bizcard>div{display:grid;gap:6px}
.bizcard .head{color:#7c2d54}
.bizcard .qr{width:35mm}
.bizcard .number{font-weight:600;letter-spacing:.06em}
.preview-of-links{border:1px solid var(--edge)}
.staff-links{grid-template-columns:repeat(auto-fill,minmax(60mm,1fr));gap:0;padding:4mm}
.staff-link{display:grid;justify-items:center;gap:6px;padding:5mm;border:1px dashed #999;text-align:center;break-inside:avoid}
.staff-link .qr{width:40mm}
@media print{
  body:has(>.printed){display:block;min-height:0;margin:0;background:#fff}
  body:has(>.printed)>:not(.printed){display:none!important}
  .printed{display:block}
  .printed .a6{height:104.6mm}
  .printed .bizcard{height:54.6mm}
  .printed.cut-out{padding:12mm}
  .printed .staff-links{padding:10mm}
  .printed.cut-out .sheet-of-paper{outline:1px dashed #999;outline-offset:2mm}
}`;
