import type { Failure } from '@instroom/graphql/errors.ts';
import { useTranslations } from 'use-intl';
import { TextField } from '~/applications/form-fields';
import { Fault } from './fault';

interface AskForLinkProps {
  sentence: string | null;
  isSent: boolean;
  returned: { failure: Failure; typed: Record<string, string> } | undefined;
}

/** For who has no link, or one that no longer works. Never says whether an address is known. */
export function AskForLink({ sentence, isSent, returned }: AskForLinkProps) {
  const t = useTranslations('ownData');
  return (
    <div className="page-narrow py-10 sm:py-14">
      <h1 className="heading-1">{t('title')}</h1>
      {isSent ? (
        <p role="status" className="panel mt-6 p-5 text-md">
          {t('linkSent')}
        </p>
      ) : (
        <>
          {sentence ? <Fault>{sentence}</Fault> : null}
          <p className="lead mt-5">{t('askIntro')}</p>
          <form method="post" className="mt-8 grid gap-5" noValidate>
            {returned ? <Fault>{returned.failure.fields['email'] ?? returned.failure.sentence}</Fault> : null}
            <input type="hidden" name="act" value="link" />
            <TextField
              name="email"
              type="email"
              label={t('email')}
              hint={t('askHint')}
              error={returned?.failure.fields['email']}
              defaultValue={returned?.typed['email']}
              autoComplete="email"
              isRequired
            />
            <p>
              <button type="submit" className="action-accent">
                {t('ask')}
              </button>
            </p>
          </form>
        </>
      )}
    </div>
  );
}
