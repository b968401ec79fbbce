import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/paging.ts';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { LanguageEnum, wordsAsEnum } from '../../platform/graphql/words.ts';
import { PermissionEnum, Role } from './access.objects.ts';
import { allPermissionGroups, type PermissionGroup } from './access.permissions.explained.ts';
import type { Permission } from './access.permissions.ts';
import { UserInvitationStateEnum, UserStateEnum } from './access.terms.ts';

export const PermissionGroupEnum = wordsAsEnum(allPermissionGroups, 'PermissionGroup', 'What permissions are about.');

@ObjectType({ simpleResolvers: true, description: 'One right, explained to whoever composes a role.' })
export class PermissionInfo {
  @Field(() => PermissionEnum) permission: Permission;
  @Field(() => PermissionGroupEnum) group: PermissionGroup;
  @Field(() => String, { description: "In the viewer's language." }) groupTitle: string;
  @Field(() => String, { description: "In the viewer's language." }) title: string;
  @Field(() => String, { description: "What it lets one do, in the viewer's language." }) explanation: string;
  @Field(() => Boolean, { description: 'False for a right that the viewer does not have and so cannot give.' })
  viewerCanGrant: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who has a role.' })
export class RoleHolder {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

export const schemaEntryKinds = ['QUERY', 'MUTATION', 'SUBSCRIPTION', 'FIELD'] as const;
export type SchemaEntryKind = (typeof schemaEntryKinds)[number];
const SchemaEntryKindEnum = wordsAsEnum(schemaEntryKinds, 'SchemaEntryKind', 'Where in the API something is found.');

@ObjectType({
  simpleResolvers: true,
  description: 'An operation of the API, or a field with a permission of its own, and whether a role has it.',
})
export class SchemaEntry {
  @Field(() => SchemaEntryKindEnum) kind: SchemaEntryKind;
  @Field(() => String, { description: 'Such as `moveApplication` or `Candidate.email`.' }) name: string;
  @Field(() => String, { nullable: true }) description: string | null;
  @Field(() => PermissionEnum, { nullable: true, description: 'What it needs; null when signing in is enough.' })
  permission: Permission | null;
  @Field(() => Boolean) isAllowed: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A user as those who manage users see them.' })
export class ManagedUser {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => String, { nullable: true }) jobTitle: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => LanguageEnum) language: string;
  @Field(() => String, { nullable: true, description: 'Safe HTML, under the mails that the user sends.' })
  signatureHtml: string | null;
  @Field(() => Boolean, { description: 'Whether notifications come by e-mail at all.' }) receivesEmail: boolean;
  @Field(() => UserStateEnum) state: string;
  @Field(() => Int, { description: 'Sent back with a change, so that two people do not undo each other.' })
  version: number;
  @Field(() => GraphQLMoment) createdAt: Date;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When the user first came in.' }) joinedAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true }) lastSeenAt: Date | null;
  @Field(() => Role) role: Role;
  @Field(() => ID, { nullable: true }) orgUnitId: string | null;
  @Field(() => String, { nullable: true }) orgUnitName: string | null;
  @Field(() => ID, { nullable: true }) employerId: string | null;
  @Field(() => String, { nullable: true }) employerName: string | null;
  @Field(() => UserInvitationStateEnum) invitationState: string;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When the last invitation went out.' })
  invitedAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true }) invitationExpiresAt: Date | null;
  @Field(() => Boolean, { description: 'False when the user may do more than the viewer.' }) viewerCanManage: boolean;
}

export const ManagedUserConnection = connectionOf(ManagedUser, 'ManagedUser', { counted: true });

@ObjectType({ simpleResolvers: true, description: 'What the viewer keeps about themselves.' })
export class Profile {
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => String, { nullable: true }) jobTitle: string | null;
  @Field(() => String, { nullable: true, description: 'Candidates and employers in contact with the viewer see it.' })
  phone: string | null;
  @Field(() => String, { nullable: true, description: 'For the radius of searches; nobody else sees it.' })
  postcode: string | null;
  @Field(() => String, { nullable: true, description: 'The address of the photo; for colleagues only.' })
  photoUrl: string | null;
  @Field(() => String, { nullable: true, description: 'Safe HTML, under the mails that the viewer sends.' })
  signatureHtml: string | null;
  @Field(() => Boolean, { description: 'Whether pages may show content of others, such as a video.' })
  allowsThirdPartyCookies: boolean;
  @Field(() => Boolean, { description: 'Whether unrecognisable data may be used to improve the product.' })
  allowsResearch: boolean;
  @Field(() => Boolean, { description: 'Whether a change of address asks for the password.' }) hasPassword: boolean;
  @Field(() => String, { nullable: true, description: 'A new address that waits to be confirmed.' })
  newEmail: string | null;
}
