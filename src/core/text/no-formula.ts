// Text for a file of comma-separated values that no spreadsheet runs as a formula (OWASP, CSV injection).

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

// Where the file is opened in a country that separates with another sign, a cell begins inside the text. An amount such as
// `5,-` or `, -10%` is none: what reaches out of a cell has a bracket, a bar or an exclamation mark.
const INSIDE = /([,;\t]\s*)(?=[=@]|[+-][^,;\t]*[(|!])/g;

/** A text that would begin a formula gets an apostrophe before it. */
export function noFormula(text: string): string {
  const inside = text.slice(0, 1) + text.slice(1).replace(INSIDE, "$1'");
  return FORMULA.test(text) ? `'${inside}` : inside;
}
