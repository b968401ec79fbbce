import { Field, ID, ObjectType } from 'type-graphql';
import { wordsAsEnum } from '../../platform/graphql/words.ts';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { Organisation } from '../organisation/organisation.objects.ts';
import { allPermissions, type Permission, roleScopes } from './access.permissions.ts';

export const PermissionEnum = wordsAsEnum(allPermissions, 'Permission', 'One right; a role is a set of them.');
export const RoleScopeEnum = wordsAsEnum(roleScopes, 'RoleScope', 'Which rows a role reaches.');

@ObjectType({ simpleResolvers: true, description: 'A named set of permissions with the rows it reaches.' })
export class Role {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'The fixed name of a built-in role, such as RECRUITER.' }) key: string;
  @Field(() => String) nameNl: string;
  @Field(() => String) nameEn: string;
  @Field(() => RoleScopeEnum) scope: string;
  @Field(() => [PermissionEnum]) permissions: Permission[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A person in one organisation. The same person may have an account in several.',
})
export class User {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) jobTitle: string | null;
  @Field(() => String) roleKey: string;
  @Allow('USERS_VIEW')
  @Field(() => String, { nullable: true })
  email: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The viewer looks around with the rights of a role and changes nothing.',
})
export class RolePreview {
  @Field(() => Role) role: Role;
  @Field(() => String, { nullable: true, description: 'The colleague whose part, employer and teams count.' })
  userName: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Who is signed in, where, and what they may do.' })
export class Viewer {
  @Field(() => User) user: User;
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => Role) role: Role;
  @Field(() => LanguageEnum) language: string;
  @Field(() => [PermissionEnum]) permissions: Permission[];
  @Field(() => RolePreview, { nullable: true }) preview: RolePreview | null;
  @Field(() => Boolean) viewerCanCreateVacancy: boolean;
  @Field(() => Boolean) viewerCanManageApiKeys: boolean;
  @Field(() => Boolean) viewerCanViewAuditLog: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A partner's key. Its secret is shown once, when it is made." })
export class ApiKey {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'The first characters of the secret, to recognise it by.' }) prefix: string;
  @Field(() => [PermissionEnum]) permissions: Permission[];
  @Field(() => GraphQLMoment) createdAt: Date;
  @Field(() => GraphQLMoment, { nullable: true }) lastUsedAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true }) revokedAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'The new key with its secret.' })
export class CreateApiKeyPayload {
  @Field(() => ApiKey) apiKey: ApiKey;
  @Field(() => String, { description: 'Shown once: it is not stored.' }) secret: string;
}

@ObjectType({ simpleResolvers: true, description: 'One line of the audit log. It can be added to, never changed.' })
export class AuditEntry {
  @Field(() => ID) id: string;
  @Field(() => GraphQLMoment) occurredAt: Date;
  @Field(() => String, { description: 'USER, API_KEY, VISITOR or SYSTEM.' }) actorKind: string;
  @Field(() => String, { nullable: true }) actorName: string | null;
  @Field(() => String, { description: 'The mutation or timer.' }) operation: string;
  @Field(() => String, { nullable: true }) recordType: string | null;
  @Field(() => ID, { nullable: true }) recordId: string | null;
  @Field(() => String) requestId: string;
}
