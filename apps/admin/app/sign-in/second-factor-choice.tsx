import type { SecondFactorKind } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { Form, useNavigation } from '@remix-run/react';
import { Fingerprint, MessageSquare, Plus, Smartphone } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

const ICONS: Record<SecondFactorKind, typeof Plus> = {
  AUTHENTICATOR_APP: Smartphone,
  SMS: MessageSquare,
  PASSKEY: Fingerprint,
};

/** The ways in which a second check can be done, each with a form that begins to set it up. */
export function SecondFactorChoice({
  isSmsOffered,
  errors,
  children,
}: {
  isSmsOffered: boolean;
  errors: Record<string, string>;
  /** Fields that every way asks for too. */
  children?: (kind: SecondFactorKind) => ReactNode;
}) {
  const t = useTranslations('security.secondCheck');
  const kinds: SecondFactorKind[] = isSmsOffered
    ? ['AUTHENTICATOR_APP', 'SMS', 'PASSKEY']
    : ['AUTHENTICATOR_APP', 'PASSKEY'];
  return (
    <section aria-labelledby="ways" className="flex flex-col gap-3">
      <h2 id="ways" className="font-semibold">
        {t('how')}
      </h2>
      {kinds.map((kind) => (
        <Way key={kind} kind={kind}>
          {kind === 'SMS' ? (
            <>
              <ul className="list-disc pl-5 text-ink-muted">
                {(['own', 'receive', 'wait'] as const).map((warning) => (
                  <li key={warning}>{t(`warnings.${warning}`)}</li>
                ))}
              </ul>
              <TextField
                label={t('number')}
                name="phoneNumber"
                type="tel"
                autoComplete="tel"
                description={t('numberHint')}
                error={errors.phoneNumber}
                isRequired
              />
            </>
          ) : null}
          {children?.(kind)}
        </Way>
      ))}
    </section>
  );
}

function Way({ kind, children }: { kind: SecondFactorKind; children: ReactNode }) {
  const t = useTranslations('security.secondCheck');
  const Icon = ICONS[kind];
  const navigation = useNavigation();
  const isSending = navigation.state !== 'idle' && navigation.formData?.get('kind') === kind;
  return (
    <Form method="post" noValidate className="flex flex-col gap-3 rounded-lg border border-line p-4">
      <input type="hidden" name="kind" value={kind} />
      <div className="flex items-start gap-3">
        <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-brand" />
        <div>
          <h3 className="font-medium">{t(`kinds.${kind}`)}</h3>
          <p className="text-ink-muted">{t(`kindTexts.${kind}`)}</p>
        </div>
      </div>
      {children}
      <Button
        type="submit"
        icon={<Plus aria-hidden="true" className="size-4" />}
        isPending={isSending}
        variant={kind === 'AUTHENTICATOR_APP' ? 'primary' : 'secondary'}
        className="self-start"
        aria-label={
          kind === 'PASSKEY' ? `${t('start')}: ${t(`kinds.${kind}`)}` : `${t('setUpPhone')}: ${t(`kinds.${kind}`)}`
        }
      >
        {kind === 'PASSKEY' ? t('start') : t('setUpPhone')}
      </Button>
    </Form>
  );
}
