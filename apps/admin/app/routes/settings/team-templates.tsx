import { TeamTemplatesDocument, SaveTeamTemplateDocument } from '@instroom/graphql/admin/graphql.ts';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { TemplateEditor, type SentTemplate } from '~/set-up/template-editor.tsx';
import { TemplateList } from '~/set-up/template-list.tsx';
import { actOnTemplate, isSaving } from '~/set-up/template-list.server.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { type Member, TeamPicker } from '~/vacancies/team-picker.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(TeamTemplatesDocument);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  if (!isSaving(request)) return actOnTemplate(request, gateway);
  const { id, content, ...sent } = (await request.json()) as SentTemplate<Member[]>;
  const { failure } = await gateway.run(SaveTeamTemplateDocument, {
    input: { ...sent, teamTemplateId: id, members: content },
  });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('setUp.templateSaved'), failure: undefined };
}

export default function TeamTemplates() {
  const t = useTranslations('setUp');
  const pages = useTranslations('settings.pages');
  const { teamTemplates, users } = useLoaderData<typeof loader>();
  const edited = useSearchParams()[0].get('edit');
  const template = teamTemplates.find(({ id }) => id === edited);
  if (template || edited === 'new') {
    return (
      <TemplateEditor
        key={edited}
        template={template}
        stored={(template?.members ?? []).map(({ user, isResponsible }) => ({ userId: user.id, isResponsible }))}
        sizeOf={(content) => content.length}
      >
        {(content, change) => <TeamPicker users={users} defaultMembers={content} onMembersChange={change} />}
      </TemplateEditor>
    );
  }
  return (
    <TemplateList
      title={pages('teamTemplates')}
      lead={t('teamTemplates.lead')}
      empty={t('teamTemplates.empty')}
      kind="TEAM"
      templates={teamTemplates}
      contentOf={({ members }) =>
        members.length > 3 || members.length === 0
          ? t('members', { count: members.length })
          : members.map(({ user }) => user.name).join(', ')
      }
    />
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
