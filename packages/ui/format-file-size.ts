/** `340 kB`, `1,2 MB`. */
export function formatFileSize(bytes: number, language: string): string {
  const isLarge = bytes >= 1_000_000;
  const size = isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1_000);
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: isLarge ? 1 : 0 }).format(size)} ${isLarge ? 'MB' : 'kB'}`;
}
