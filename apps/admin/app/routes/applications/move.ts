import {
  MoveApplicationDocument,
  UndoMoveDocument,
  WhereIsApplicationDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import type { MoveAnswer } from '~/applications/moves.ts';
import { gatewayFor } from '~/shell/gateway.server.ts';

export function loader({ params }: { params: { applicationId?: string } }) {
  return redirect(`/applications/${params.applicationId}`);
}

/** Moves an application to a stage, or takes such a move back. When someone else was first, the answer says where it is now. */
export async function action({ request, context, params }: ActionFunctionArgs): Promise<Response> {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const applicationId = params.applicationId!;
  const text = (name: string) => String(form.get(name) ?? '');

  if (form.has('undo')) {
    const { data, failure } = await gateway.run(UndoMoveDocument, { input: { moveId: text('undo') } });
    return answer(failure ? { failure } : { moveId: data.undoMove.move.id, stage: data.undoMove.move.toStage });
  }

  const { data, failure } = await gateway.run(MoveApplicationDocument, {
    input: {
      applicationId,
      toStageId: text('toStageId'),
      expectedVersion: Number(form.get('expectedVersion')),
      reason: text('reason').trim() || null,
    },
  });
  if (!failure) return answer({ moveId: data.moveApplication.move.id, stage: data.moveApplication.move.toStage });
  if (failure.code !== 'CONFLICT') return answer({ failure });
  const { data: now } = await gateway.run(WhereIsApplicationDocument, { id: applicationId });
  return answer({ failure, stage: now?.application.stage });
}

function answer(body: MoveAnswer): Response {
  return Response.json(body);
}
