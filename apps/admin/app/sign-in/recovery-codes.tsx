import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { showToast } from '@instroom/ui/toast.tsx';
import { Copy, Download } from 'lucide-react';
import { useTranslations } from 'use-intl';

/** Ten codes that are shown this once. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const t = useTranslations('security.codes');
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent([t('fileTitle'), '', ...codes, ''].join('\r\n'))}`;
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    showToast({ text: t('copied') });
  };
  return (
    <div className="flex flex-col gap-4">
      <ul
        aria-label={t('list')}
        className="grid grid-cols-1 gap-x-6 gap-y-1 rounded-lg border border-line bg-sunken p-4 font-mono text-md sm:grid-cols-2"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <a href={file} download="instroom-herstelcodes.txt" className={buttonClass()}>
          <Download aria-hidden="true" className="size-4" />
          {t('download')}
        </a>
        <Button icon={<Copy aria-hidden="true" className="size-4" />} onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
    </div>
  );
}
