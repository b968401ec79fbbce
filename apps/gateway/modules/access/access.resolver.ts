import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../../platform/context.ts';
import { notFound, notSignedIn } from '../../platform/errors.ts';
import { type Connection, connectionOf, TwoWayPageArgs, pageOf, pageWindow } from '../../platform/graphql/paging.ts';
import { variant } from '../../platform/database/reader.ts';
import { isUuid } from '../../platform/input.ts';
import type { Language } from '../../platform/language.ts';
import { Allow, EvenInPreview, Public, SignedIn } from '../../platform/permissions/marks.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { CreateApiKeyInput, RevokeApiKeyInput } from './access.inputs.ts';
import { ApiKey, AuditEntry, CreateApiKeyPayload, User, Viewer } from './access.objects.ts';
import { createApiKey, revokeApiKey, setLanguage, signOut } from './access.service.ts';
import { readRole } from './access.roles.rows.ts';
import { readActiveUsers, readApiKey, readApiKeys, readViewer, type ViewerRow } from './access.rows.ts';

const AuditConnection = connectionOf(AuditEntry, 'AuditEntry', { counted: false });

@Resolver()
export class AccessResolver {
  @Public()
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  async viewer(@Ctx() context: Context): Promise<Viewer | null> {
    return context.principal.kind === 'USER' ? viewerFor(context, context.principal.userId) : null;
  }

  @SignedIn()
  @Query(() => [User], { description: 'The active users of the organisation, by name.' })
  users(@Ctx() context: Context): Promise<User[]> {
    return readActiveUsers(context);
  }

  @SignedIn()
  @EvenInPreview()
  @Mutation(() => Boolean, { description: 'Ends this session.' })
  async signOut(@Ctx() context: Context): Promise<boolean> {
    await signOut(context);
    return true;
  }

  @SignedIn()
  @Mutation(() => Viewer, { description: "Sets the language of the viewer's console." })
  async setLanguage(@Ctx() context: Context, @Arg('language', () => LanguageEnum) language: Language): Promise<Viewer> {
    await setLanguage(context, language);
    return viewerFor(context, context.user.userId);
  }

  @Allow('API_KEYS_MANAGE')
  @Query(() => [ApiKey], { description: "Partners' keys, newest first." })
  apiKeys(@Ctx() context: Context): Promise<ApiKey[]> {
    return readApiKeys(context);
  }

  @Allow('API_KEYS_MANAGE')
  @Mutation(() => CreateApiKeyPayload)
  async createApiKey(
    @Ctx() context: Context,
    @Arg('input', () => CreateApiKeyInput) input: CreateApiKeyInput,
  ): Promise<CreateApiKeyPayload> {
    const { id, secret } = await createApiKey(context, input);
    return { apiKey: await apiKeyFor(context, id), secret };
  }

  @Allow('API_KEYS_MANAGE')
  @Mutation(() => ApiKey, { description: 'The key opens nothing from now on.' })
  async revokeApiKey(
    @Ctx() context: Context,
    @Arg('input', () => RevokeApiKeyInput) { apiKeyId }: RevokeApiKeyInput,
  ): Promise<ApiKey> {
    await revokeApiKey(context, apiKeyId);
    return apiKeyFor(context, apiKeyId);
  }

  @Allow('AUDIT_VIEW')
  @Query(() => AuditConnection, { description: 'Every change, newest first.' })
  async auditLog(
    @Ctx() context: Context,
    @Args(() => TwoWayPageArgs) page: TwoWayPageArgs,
    @Arg('recordId', () => ID, { nullable: true }) recordId?: string,
  ): Promise<Connection<AuditEntry>> {
    const window = pageWindow(page, { columns: [{ sql: 'e.id', type: 'uuid' }], direction: 'DESC' }, 3);
    const rows = await context.read.rows<AuditEntry>(
      variant(
        'access.auditLog',
        `select e.id, e.occurred_at as "occurredAt", e.actor_kind as "actorKind", e.operation, e.record_type as "recordType", e.record_id as "recordId", e.request_id as "requestId",
           coalesce((select u.name from app_user u where u.organisation_id = e.organisation_id and u.id = e.actor_id), (select k.name from api_key k where k.organisation_id = e.organisation_id and k.id = e.actor_id)) as "actorName"
         from audit_entry e where e.organisation_id = $1 and ${isUuid(recordId) ? 'e.record_id = $2::uuid' : '$2::text is null'} and ${window.condition} order by ${window.orderBy} limit $3`,
      ),
      [context.organisationId, recordId ?? null, window.limit, ...window.values],
    );
    return pageOf(rows, window, (row) => [row.id]);
  }
}

async function apiKeyFor(context: Context, id: string): Promise<ApiKey> {
  const key = await readApiKey(context, id);
  if (!key) throw notFound();
  return key;
}

export async function viewerFor(context: Context, userId: string): Promise<Viewer> {
  const row = await readViewer(context, userId);
  if (!row) throw notSignedIn();
  const { role, permissions, preview } = await roleOfViewer(context, row);
  const may = (permission: string): boolean => permissions.some((own) => own === permission);
  return {
    user: { id: row.id, name: row.name, jobTitle: row.jobTitle, roleKey: row.roleKey, email: row.email },
    organisation: {
      id: row.organisationId,
      name: row.organisationName,
      slug: row.slug,
      defaultLanguage: row.defaultLanguage,
      features: row.features,
    },
    role,
    language: row.language,
    permissions,
    preview,
    viewerCanCreateVacancy: may('VACANCIES_EDIT'),
    viewerCanManageApiKeys: may('API_KEYS_MANAGE'),
    viewerCanViewAuditLog: may('AUDIT_VIEW'),
  };
}

/** In a preview the viewer is who they are, with the rights of the role they look as. */
async function roleOfViewer(
  context: Context,
  row: ViewerRow,
): Promise<Pick<Viewer, 'role' | 'permissions' | 'preview'>> {
  const own = {
    id: row.roleId,
    key: row.roleKey,
    nameNl: row.roleNl,
    nameEn: row.roleEn,
    scope: row.scope,
    permissions: row.permissions,
  };
  const preview = context.principal.kind === 'USER' ? context.principal.preview : undefined;
  const role = preview && (await readRole(context, preview.roleId));
  if (!preview || !role) return { role: own, permissions: row.permissions, preview: null };
  return {
    role,
    permissions: role.permissions.filter((permission) => context.may(permission)),
    preview: { role, userName: preview.userName },
  };
}
