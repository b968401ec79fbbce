import { buttonClass } from '@instroom/ui/button.tsx';
import { Download } from 'lucide-react';
import QRCode from 'qrcode';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';

/** The link as a QR code, to look at and to take along for posters and folders. */
export function QrCode({ url, fileName }: { url: string; fileName: string }) {
  const t = useTranslations('careersSite');
  const [made, setMade] = useState<{ svg: string; png: string }>();
  useEffect(() => {
    let isWanted = true;
    const options = { margin: 2, errorCorrectionLevel: 'M' } as const;
    void Promise.all([
      QRCode.toString(url, { ...options, type: 'svg' }),
      QRCode.toDataURL(url, { ...options, width: 1024 }),
    ]).then(([svg, png]) => {
      if (isWanted) setMade({ svg: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, png });
    });
    return () => void (isWanted = false);
  }, [url]);
  return (
    <div className="flex flex-wrap items-center gap-4">
      <div className="size-36 rounded-lg border border-line bg-white p-1">
        {made ? <img src={made.svg} alt={t('qrOf')} className="size-full" /> : null}
      </div>
      <div className="flex flex-col items-start gap-2">
        {(['svg', 'png'] as const).map((kind) => (
          <a key={kind} href={made?.[kind]} download={`${fileName}.${kind}`} className={buttonClass('secondary')}>
            <Download aria-hidden="true" className="size-4" />
            {t(kind === 'svg' ? 'downloadSvg' : 'downloadPng')}
          </a>
        ))}
      </div>
    </div>
  );
}
