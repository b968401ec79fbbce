import {
  DecideContactCorrectionDocument,
  EraseCandidateDocument,
  type ErasureMethod,
  ExportCandidateDocument,
  SetLegalHoldDocument,
} from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

/** What is done about the data of one candidate. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const t = translatorFor(languageOf(request));
  const candidateId = params.candidateId!;
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const answer = (failure: Failure | undefined, done: string) =>
    failure ? refused(failure) : { done, failure: undefined };
  switch (text('intent')) {
    case 'export': {
      const { data, failure } = await gateway.run(ExportCandidateDocument, { input: { candidateId } });
      return failure ? refused(failure) : { path: data.exportCandidate, failure: undefined };
    }
    case 'hold': {
      const { failure } = await gateway.run(SetLegalHoldDocument, { input: { candidateId, reason: text('reason') } });
      return answer(failure, t('dataProtection.holdSaved'));
    }
    case 'lift': {
      const { failure } = await gateway.run(SetLegalHoldDocument, { input: { candidateId } });
      return answer(failure, t('dataProtection.holdLifted'));
    }
    case 'correction': {
      const isAccepted = text('isAccepted') === 'true';
      const { failure } = await gateway.run(DecideContactCorrectionDocument, {
        input: { correctionId: text('correctionId'), isAccepted },
      });
      return answer(failure, t(isAccepted ? 'dataProtection.accepted' : 'dataProtection.rejected'));
    }
    default: {
      const { failure } = await gateway.run(EraseCandidateDocument, {
        input: { candidateId, method: text('method') as ErasureMethod, reason: text('reason') },
      });
      return answer(failure, t('dataProtection.erased'));
    }
  }
}
