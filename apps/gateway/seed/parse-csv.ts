/** Rows of a comma-separated text with a header; quoted fields may hold commas and doubled quotes, no line breaks. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header, ...lines] = text.trimEnd().split('\n').map(fields);
  return lines.map((values) => Object.fromEntries((header ?? []).map((name, index) => [name, values[index] ?? ''])));
}

function fields(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
