import { buttonClass } from '@instroom/ui/button.tsx';
import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { CopyButton } from '~/shell/copy-button.tsx';

/** Ten codes that are shown this once. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const t = useTranslations('security.codes');
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent([t('fileTitle'), '', ...codes, ''].join('\r\n'))}`;
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
        <CopyButton text={codes.join('\n')} done={t('copied')}>
          {t('copy')}
        </CopyButton>
      </div>
    </div>
  );
}
