// Turns ES modules, as esbuild splits them, into scripts: a page at Google has no addresses to import from. Each
// module becomes a function that the page's registry runs on first use.
import { parse } from 'acorn';

/**
 * @param code a module whose imports and exports are lists of names, as esbuild writes them
 * @param nameOf the registry's name of an imported path
 */
export function moduleScript(name, code, nameOf) {
  const { body } = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  const edits = [];
  const exported = [];
  for (const node of body) {
    if (node.type === 'ImportDeclaration') edits.push([node, importOf(node, nameOf)]);
    else if (node.type === 'ExportNamedDeclaration' && node.declaration === null && node.source === null) {
      exported.push(...node.specifiers.map((one) => `${one.exported.name}:${one.local.name}`));
      edits.push([node, '']);
    } else if (/^Import|^Export/.test(node.type)) throw new Error(`${name}: ${node.type} is not supported`);
  }
  for (const node of dynamicImports(body))
    edits.push([node, `carnetPage.arrive(${JSON.stringify(nameOf(node.source.value))})`]);
  const script = edited(code, edits).trim();
  return `carnetPage.chunk(${JSON.stringify(name)},function(){"use strict";\n${script}\nreturn{${exported}}});\n`;
}

function importOf({ specifiers, source }, nameOf) {
  const names = specifiers.map((one) => {
    if (one.type !== 'ImportSpecifier') throw new Error(`${one.type} is not supported`);
    return `${one.imported.name}:${one.local.name}`;
  });
  return `const{${names}}=carnetPage.use(${JSON.stringify(nameOf(source.value))});`;
}

function dynamicImports(node) {
  if (Array.isArray(node)) return node.flatMap(dynamicImports);
  if (typeof node !== 'object' || node === null) return [];
  return node.type === 'ImportExpression' ? [node] : Object.values(node).flatMap(dynamicImports);
}

function edited(code, edits) {
  let text = '';
  let at = 0;
  for (const [{ start, end }, replacement] of [...edits].sort(([a], [b]) => a.start - b.start)) {
    text += code.slice(at, start) + replacement;
    at = end;
  }
  return text + code.slice(at);
}
