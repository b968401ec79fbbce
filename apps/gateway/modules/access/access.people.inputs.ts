import { Field, ID, InputType, Int } from 'type-graphql';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import type { Language } from '../../platform/language.ts';
import { PermissionEnum, RoleScopeEnum } from './access.objects.ts';
import type { Permission, RoleScope } from './access.permissions.ts';
import { type UserState, UserStateEnum } from './access.terms.ts';

@InputType({ description: 'A role of the organisation itself.' })
export class CreateRoleInput {
  @Field(() => String) nameNl: string;
  @Field(() => String) nameEn: string;
  @Field(() => RoleScopeEnum) scope: RoleScope;
  @Field(() => [PermissionEnum]) permissions: Permission[];
}

@InputType({ description: 'A role as it is to be from now on.' })
export class UpdateRoleInput extends CreateRoleInput {
  @Field(() => ID) roleId: string;
  @Field(() => Int, { description: 'The version that was changed.' }) expectedVersion: number;
}

@InputType({ description: 'Which role goes.' })
export class RemoveRoleInput {
  @Field(() => ID) roleId: string;
  @Field(() => ID, { nullable: true, description: 'Which role its users get; needed when there are any.' })
  moveUsersToRoleId?: string | null;
}

@InputType({ description: 'As which role to look.' })
export class PreviewRoleInput {
  @Field(() => ID) roleId: string;
  @Field(() => ID, { nullable: true, description: 'A user with this role, whose part, employer and teams count.' })
  userId?: string | null;
}

@InputType({ description: 'Which users.' })
export class ManagedUserFilter {
  @Field(() => String, { nullable: true, description: 'Part of a name or an e-mail address.' }) search?: string | null;
  @Field(() => [UserStateEnum], { nullable: true }) states?: UserState[] | null;
  @Field(() => ID, { nullable: true }) roleId?: string | null;
}

@InputType({ description: 'What is kept about a user.' })
abstract class UserInput {
  @Field(() => String) name: string;
  @Field(() => ID) roleId: string;
  @Field(() => String, { nullable: true }) jobTitle?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true, description: 'HTML; what is not safe is left out.' })
  signatureHtml?: string | null;
  @Field(() => Boolean, { nullable: true }) receivesEmail?: boolean | null;
  @Field(() => LanguageEnum, { nullable: true }) language?: Language | null;
  @Field(() => ID, { nullable: true, description: 'Needed for a role that sees a part of the organisation.' })
  orgUnitId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Needed for a role that sees its own employer.' })
  employerId?: string | null;
}

@InputType({ description: 'A new user.' })
export class CreateUserInput extends UserInput {
  @Field(() => String) email: string;
  @Field(() => Boolean, { description: 'Whether the invitation goes out at once.' }) isInvited: boolean;
  @Field(() => String, { nullable: true, description: 'A few words in the invitation.' }) message?: string | null;
}

@InputType({ description: 'A user as they are to be from now on.' })
export class UpdateUserInput extends UserInput {
  @Field(() => ID) userId: string;
  @Field(() => Int, { description: 'The version that was changed.' }) expectedVersion: number;
  @Field(() => String, { nullable: true, description: 'Only as long as the user never came in.' })
  email?: string | null;
}

@InputType({ description: 'Which user.' })
export class UserIdInput {
  @Field(() => ID) userId: string;
}

@InputType({ description: 'Who is invited, for the first time or again.' })
export class SendInvitationInput {
  @Field(() => ID) userId: string;
  @Field(() => String, { nullable: true, description: 'A few words in the invitation.' }) message?: string | null;
}

@InputType({ description: 'Personal data, all of it.' })
export class PersonalDataInput {
  @Field(() => String) name: string;
  @Field(() => String, { description: 'May be empty.' }) jobTitle: string;
  @Field(() => String, { description: 'May be empty.' }) phone: string;
  @Field(() => String, { description: 'Dutch; may be empty.' }) postcode: string;
}

@InputType({ description: 'What changes; what is left out stays as it was.' })
export class UpdateProfileInput {
  @Field(() => PersonalDataInput, { nullable: true }) personal?: PersonalDataInput | null;
  @Field(() => ID, { nullable: true, description: 'What `PUT /images/PHOTO` answered; empty removes the photo.' })
  photoImageId?: string | null;
  @Field(() => String, { nullable: true, description: 'HTML; what is not safe is left out. Empty removes it.' })
  signatureHtml?: string | null;
  @Field(() => Boolean, { nullable: true }) allowsThirdPartyCookies?: boolean | null;
  @Field(() => Boolean, { nullable: true }) allowsResearch?: boolean | null;
}

@InputType({ description: 'Which address one wants to use.' })
export class RequestEmailChangeInput {
  @Field(() => String) email: string;
  @Field(() => String, { nullable: true, description: 'Needed when one has a password.' }) password?: string | null;
}

@InputType({ description: 'What the mail to the new address holds.' })
export class ConfirmEmailChangeInput {
  @Field(() => String) token: string;
}
