/**
 * A template is stored as rich text (HTML) with Handlebars, or as MJML components when it has buttons or
 * pictures. The editor knows neither: it gets every `{{…}}` as an element of its own and gives it back.
 */
const TAG_OR_COMMAND = /<[^>]*>|\{\{[^}]*\}\}/g;
const CHIP = /<span data-expression="([^"]*)"[^>]*>.*?<\/span>/g;
const COMMAND = /\{\{[^}]*\}\}/g;
const BLOCK_COMMAND = String.raw`\{\{~?\s*(?:[#/][^}]*|else)\s*\}\}`;
const ONLY_BLOCK_COMMANDS = new RegExp(String.raw`<p>((?:\s|<br>|${BLOCK_COMMAND})+)</p>`, 'g');
const COMPONENT = /<mj-(button|image)\b[^>]*>(?:[\s\S]*?<\/mj-\1>)?/g;

export function toEditor(source: string): string {
  return source
    .replace(/<\/?mj-text[^>]*>/g, '')
    .replace(/<mj-(divider|spacer)[^>]*>(?:<\/mj-\1>)?/g, '<hr>')
    .replace(/<mj-image([^>]*?)\s*\/?>(?:<\/mj-image>)?/g, '<mj-image$1></mj-image>')
    .replace(TAG_OR_COMMAND, (part) =>
      part.startsWith('<') ? part : `<span data-expression="${escaped(part.slice(2, -2).trim())}"></span>`,
    );
}

export function toSource(html: string): string {
  const text = html
    .replace(CHIP, (_chip, expression: string) => `{{${unescaped(expression)}}}`)
    // A condition around paragraphs stands between them, or it would leave an empty paragraph in the mail.
    .replace(ONLY_BLOCK_COMMANDS, (_paragraph, commands: string) => commands.match(COMMAND)?.join('') ?? '')
    .replace(/<p><\/p>/g, '');
  return text.search(COMPONENT) < 0 ? text : asComponents(text);
}

function asComponents(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const found of text.matchAll(COMPONENT)) {
    parts.push(...wrapped(text.slice(from, found.index)), found[0].replace('></mj-image>', ' />'));
    from = found.index + found[0].length;
  }
  return [...parts, ...wrapped(text.slice(from))].join('\n');
}

/** A run of text as one component; a condition that does not end within the run stays outside. */
function wrapped(run: string): string[] {
  const before: string[] = [];
  const after: string[] = [];
  let rest = run.trim();
  const leading = new RegExp(`^${BLOCK_COMMAND}\\s*`);
  const trailing = new RegExp(`\\s*${BLOCK_COMMAND}$`);
  while (isUnbalanced(rest)) {
    const [first] = leading.exec(rest) ?? [];
    const [last] = trailing.exec(rest) ?? [];
    if (first && !/^\{\{~?\s*#/.test(first)) {
      before.push(first.trim());
      rest = rest.slice(first.length);
    } else if (last && !/\{\{~?\s*\//.test(last)) {
      after.unshift(last.trim());
      rest = rest.slice(0, -last.length);
    } else break;
  }
  return [...before, ...(rest === '' ? [] : [`<mj-text>${rest}</mj-text>`]), ...after];
}

function isUnbalanced(text: string): boolean {
  const commands = text.match(COMMAND) ?? [];
  const opened = commands.filter((command) => /^\{\{~?\s*#/.test(command)).length;
  const closed = commands.filter((command) => /^\{\{~?\s*\//.test(command)).length;
  return opened !== closed;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
