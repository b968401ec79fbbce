import { Mail, Phone } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { inLanguage } from '~/i18n/language';
import type { SiteConfiguration } from '~/shell/page-meta';
import { Picture } from '~/shell/picture';

/** Who answers questions about working here. */
export function Contact({ contact }: { contact: NonNullable<SiteConfiguration['contact']> }) {
  const t = useTranslations('home');
  const language = useLocale();
  const { name, email, phone, picture } = contact;
  const jobTitle = inLanguage(language, contact.jobTitle);
  return (
    <section aria-labelledby="contact" className="page mt-16">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-5 rounded-xl bg-brand p-6 text-on-brand sm:p-8">
        {picture ? (
          <Picture picture={picture} sizes="8rem" className="size-28 rounded-xl object-cover sm:size-32" />
        ) : null}
        <div className="min-w-0 flex-1 basis-64">
          <h2 id="contact" className="heading-2">
            {t('contactTitle')}
          </h2>
          <p className="mt-2 text-md">
            <strong>{name}</strong>
            {jobTitle ? <span className="block">{jobTitle}</span> : null}
          </p>
        </div>
        <ul className="flex flex-wrap gap-3">
          {phone ? (
            <li>
              <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="action-accent">
                <Phone aria-hidden="true" className="size-5" />
                {phone}
              </a>
            </li>
          ) : null}
          {email ? (
            <li className="max-w-full">
              <a href={`mailto:${email}`} className="action-accent max-w-full [overflow-wrap:anywhere]">
                <Mail aria-hidden="true" className="size-5 shrink-0" />
                {email}
              </a>
            </li>
          ) : null}
        </ul>
      </div>
    </section>
  );
}
