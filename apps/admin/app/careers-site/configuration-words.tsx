import type { SocialNetwork } from '@instroom/graphql/admin/graphql.ts';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { labelClass } from '@instroom/ui/field.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useTranslations } from 'use-intl';
import { NO_WORDS, type SiteLink } from './configuration.ts';
import { ItemList } from './item-list.tsx';
import { PictureField } from './picture-field.tsx';
import type { Draft } from './use-draft.ts';
import { WordsFields } from './words-fields.tsx';

const NETWORKS: Record<SocialNetwork, string> = {
  LINKEDIN: 'LinkedIn',
  INSTAGRAM: 'Instagram',
  FACEBOOK: 'Facebook',
  X: 'X',
  YOUTUBE: 'YouTube',
  TIKTOK: 'TikTok',
  WHATSAPP: 'WhatsApp',
};

interface LinkFieldsProps {
  name: 'menu' | 'footerLinks';
  label: string;
  addLabel: string;
  maximum: number;
  draft: Draft;
}

function LinkFields({ name, label, addLabel, maximum, draft: { value, change, errors } }: LinkFieldsProps) {
  const t = useTranslations('careersSite');
  return (
    <ItemList<SiteLink>
      label={label}
      items={value[name]}
      maximum={maximum}
      addLabel={addLabel}
      blank={{ label: NO_WORDS, href: '' }}
      onChange={(links) => change({ [name]: links })}
    >
      {(link, index, put) => (
        <>
          <WordsFields
            name={`${name}.${index}.label`}
            label="linkLabel"
            value={link.label}
            languages={value.languages}
            errors={errors}
            onChange={(words) => put({ label: words })}
          />
          <TextField
            name={`${name}.${index}.href`}
            label={t('linkHref')}
            description={t('linkHrefHint')}
            error={errors[`${name}.${index}.href`]}
            value={link.href}
            onChange={(event) => put({ href: event.target.value })}
          />
        </>
      )}
    </ItemList>
  );
}

export function MenuFields({ draft }: { draft: Draft }) {
  const t = useTranslations('careersSite');
  return (
    <>
      <p className="text-sm text-ink-muted">{t('menuHint')}</p>
      <LinkFields name="menu" label={t('sections.menu')} addLabel={t('addMenuItem')} maximum={8} draft={draft} />
    </>
  );
}

export function FooterFields({ draft }: { draft: Draft }) {
  const t = useTranslations('careersSite');
  const { value, change, errors } = draft;
  const free = (Object.keys(NETWORKS) as SocialNetwork[]).find(
    (network) => !value.socialLinks.some((link) => link.network === network),
  );
  return (
    <>
      <WordsFields
        name="footerHtml"
        label="footerText"
        kind="rich"
        value={value.footerHtml}
        languages={value.languages}
        errors={errors}
        onChange={(footerHtml) => change({ footerHtml })}
      />
      <div className="flex flex-col gap-2">
        <p className={labelClass}>{t('footerLinks')}</p>
        <LinkFields name="footerLinks" label={t('footerLinks')} addLabel={t('addLink')} maximum={12} draft={draft} />
      </div>
      <div className="flex flex-col gap-2">
        <p className={labelClass}>{t('socialLinks')}</p>
        <ItemList
          label={t('socialLinks')}
          items={value.socialLinks}
          maximum={free ? 7 : 0}
          addLabel={t('addNetwork')}
          blank={{ network: free ?? 'LINKEDIN', url: 'https://' }}
          onChange={(socialLinks) => change({ socialLinks })}
        >
          {(link, index, put) => (
            <>
              <Select
                name={`socialLinks.${index}.network`}
                label={t('network')}
                value={link.network}
                options={Object.entries(NETWORKS).map(([network, name]) => ({ value: network, label: name }))}
                onChange={(event) => put({ network: event.target.value as SocialNetwork })}
              />
              <TextField
                name={`socialLinks.${index}.url`}
                label={t('socialUrl')}
                error={errors[`socialLinks.${index}.url`]}
                value={link.url}
                onChange={(event) => put({ url: event.target.value })}
              />
            </>
          )}
        </ItemList>
      </div>
    </>
  );
}

export function SearchEngineFields({ draft: { value, change, errors } }: { draft: Draft }) {
  const t = useTranslations('careersSite');
  const shared = { languages: value.languages, errors };
  return (
    <>
      <WordsFields
        name="seoTitle"
        label="seoTitle"
        value={value.seoTitle}
        onChange={(seoTitle) => change({ seoTitle })}
        {...shared}
      />
      <WordsFields
        name="seoDescription"
        label="seoDescription"
        kind="text"
        hint={t('seoHint')}
        value={value.seoDescription}
        onChange={(seoDescription) => change({ seoDescription })}
        {...shared}
      />
      <PictureField
        name="share"
        label={t('share')}
        hint={t('shareHint')}
        purpose="HEADER"
        value={value.share}
        onChange={(share) => change({ share })}
        {...shared}
      />
    </>
  );
}

const NOBODY = { name: '', jobTitle: NO_WORDS, email: null, phone: null, picture: null };

export function ContactFields({ draft: { value, change, errors } }: { draft: Draft }) {
  const t = useTranslations('careersSite');
  const { contact, languages } = value;
  const put = (part: Partial<typeof NOBODY>) =>
    change({ contact: { ...NOBODY, ...contact, ...part } as typeof contact });
  return (
    <>
      <Checkbox
        name="hasContact"
        label={t('hasContact')}
        checked={contact !== null}
        onChange={(event) => change({ contact: event.target.checked ? NOBODY : null })}
      />
      {contact ? (
        <>
          <TextField
            name="contact.name"
            label={t('contactName')}
            isRequired
            error={errors['contact.name']}
            value={contact.name}
            onChange={(event) => put({ name: event.target.value })}
          />
          <WordsFields
            name="contact.jobTitle"
            label="contactJobTitle"
            value={contact.jobTitle}
            languages={languages}
            errors={errors}
            onChange={(jobTitle) => put({ jobTitle })}
          />
          <TextField
            name="contact.email"
            label={t('contactEmail')}
            type="email"
            error={errors['contact.email']}
            value={contact.email ?? ''}
            onChange={(event) => put({ email: (event.target.value || null) as never })}
          />
          <TextField
            name="contact.phone"
            label={t('contactPhone')}
            type="tel"
            error={errors['contact.phone']}
            value={contact.phone ?? ''}
            onChange={(event) => put({ phone: (event.target.value || null) as never })}
          />
          <PictureField
            name="contact.picture"
            label={t('contactPicture')}
            purpose="HEADER"
            value={contact.picture}
            languages={languages}
            errors={errors}
            onChange={(picture) => put({ picture: picture as never })}
          />
        </>
      ) : null}
    </>
  );
}
