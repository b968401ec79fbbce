import { Copy, Mail, MessageCircle, Printer, Share2, type LucideIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';

interface ShareLinksProps {
  title: string;
  url: string;
}

/** Ordinary links that follow nobody; copying and printing show up when the browser can do them. */
export function ShareLinks({ title, url }: ShareLinksProps) {
  const t = useTranslations('vacancy');
  const text = t('shareText', { title });
  const query = (params: Record<string, string>) => new URLSearchParams(params).toString().replaceAll('+', '%20');
  return (
    <section aria-labelledby="share" className="print:hidden">
      <h2 id="share" className="text-md font-bold">
        {t('share')}
      </h2>
      <ul className="mt-2 grid gap-x-4">
        <ShareLink
          icon={Mail}
          href={`mailto:?${query({ subject: title, body: `${text}\n${url}` })}`}
          label={t('shareMail')}
        />
        <ShareLink
          icon={MessageCircle}
          href={`https://wa.me/?${query({ text: `${text} ${url}` })}`}
          label={t('shareWhatsApp')}
        />
        <ShareLink
          icon={Share2}
          href={`https://www.linkedin.com/sharing/share-offsite/?${query({ url })}`}
          label={t('shareLinkedIn')}
        />
        <li hidden data-needs-script>
          <button
            type="button"
            data-copy={url}
            data-copied={t('linkCopied')}
            className="text-link inline-flex min-h-10 items-center gap-2.5"
          >
            <Copy aria-hidden="true" className="size-5" />
            <span aria-live="polite">{t('copyLink')}</span>
          </button>
        </li>
        <li hidden data-needs-script>
          <button type="button" data-print className="text-link inline-flex min-h-10 items-center gap-2.5">
            <Printer aria-hidden="true" className="size-5" />
            {t('print')}
          </button>
        </li>
      </ul>
    </section>
  );
}

function ShareLink({ icon: Icon, href, label }: { icon: LucideIcon; href: string; label: string }) {
  return (
    <li>
      <a href={href} rel="noopener noreferrer nofollow" className="text-link inline-flex min-h-10 items-center gap-2.5">
        <Icon aria-hidden="true" className="size-5" />
        {label}
      </a>
    </li>
  );
}
