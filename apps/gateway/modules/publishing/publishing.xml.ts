/* eslint-disable no-control-regex -- they have no place in XML */
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/* eslint-enable no-control-regex */

/** An element whose text stands as it is, in CDATA; nothing when there is no text. */
export function element(name: string, text: string | number | null | undefined): string {
  if (text === null || text === undefined || text === '') return '';
  const clean = String(text).toWellFormed().replace(NOT_IN_XML, '').replaceAll(']]>', ']]]]><![CDATA[>');
  return `<${name}><![CDATA[${clean}]]></${name}>`;
}
