import {
  ArchiveExclusionReasonDocument,
  CreateExclusionReasonDocument,
  EditExclusionReasonDocument,
  type ExclusionKind,
  type ExclusionReasonFieldsFragment,
  ExclusionSettingsDocument,
  SetBulkHoldDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useFetcher, useLoaderData } from '@remix-run/react';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { HoldForm } from '~/bulk/hold-form.tsx';
import { ReasonDialog } from '~/bulk/reason-dialog.tsx';
import { ReasonList } from '~/bulk/reason-list.tsx';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

const KINDS = ['REJECTED', 'WITHDRAWN'] as const satisfies ExclusionKind[];

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(ExclusionSettingsDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const t = translatorFor(languageOf(request));
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const reasonId = text('reasonId');
  switch (form.get('intent')) {
    case 'hold': {
      // What is no number is refused by the gateway, with its field.
      const minutes = (name: string) => (/^\d+$/.test(text(name)) ? Number(text(name)) : -1);
      const { failure } = await gateway.run(SetBulkHoldDocument, {
        input: { decisionMinutes: minutes('decisionMinutes'), messageMinutes: minutes('messageMinutes') },
      });
      return failure ? refused(failure) : { done: t('bulk.holdSaved'), failure: undefined };
    }
    case 'archive': {
      const isArchived = text('isArchived') === 'true';
      const { failure } = await gateway.run(ArchiveExclusionReasonDocument, { input: { reasonId, isArchived } });
      return failure
        ? refused(failure)
        : { done: t(isArchived ? 'bulk.reasonArchived' : 'bulk.reasonRestored'), failure: undefined };
    }
    default: {
      const names = { nameNl: text('nameNl'), nameEn: text('nameEn') };
      const { failure } = reasonId
        ? await gateway.run(EditExclusionReasonDocument, {
            input: { reasonId, expectedVersion: Number(text('version')), ...names },
          })
        : await gateway.run(CreateExclusionReasonDocument, {
            input: { kind: text('kind') as ExclusionKind, ...names },
          });
      return failure ? refused(failure) : { done: t('bulk.reasonSaved'), failure: undefined };
    }
  }
}

export default function ExclusionSettings() {
  const t = useTranslations('bulk');
  const { exclusionReasons, bulkHold } = useLoaderData<typeof loader>();
  const fetcher = useFetcher<ActionResult>();
  const [edited, setEdited] = useState<{ kind: ExclusionKind; reason?: ExclusionReasonFieldsFragment }>();
  useActionResult(fetcher.data);
  return (
    <div className="flex flex-col gap-5">
      <p className="max-w-prose text-ink-muted">{t('reasonsLead')}</p>
      <FormErrors failure={fetcher.data?.failure} />
      {KINDS.map((kind) => (
        <Card
          key={kind}
          title={t(`reasonKinds.${kind}`)}
          isPadded={false}
          actions={
            <Button
              size="sm"
              icon={<Plus aria-hidden="true" className="size-4" />}
              aria-label={t('newReasonFor', { kind: t(`reasonKinds.${kind}`) })}
              onClick={() => setEdited({ kind })}
            >
              {t('newReason')}
            </Button>
          }
        >
          <ReasonList
            reasons={exclusionReasons.filter((reason) => reason.kind === kind)}
            onEdit={(reason) => setEdited({ kind, reason })}
            onArchive={({ id }, isArchived) =>
              fetcher.submit({ intent: 'archive', reasonId: id, isArchived: String(isArchived) }, { method: 'post' })
            }
          />
        </Card>
      ))}
      <HoldForm hold={bulkHold} />
      {edited ? <ReasonDialog key={edited.reason?.id} {...edited} onClose={() => setEdited(undefined)} /> : null}
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
