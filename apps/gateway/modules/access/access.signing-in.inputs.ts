import { Field, ID, InputType } from 'type-graphql';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import type { Language } from '../../platform/language.ts';
import { type SecondFactorKind, SecondFactorKindEnum } from './access.terms.ts';

@InputType({ description: 'Who comes in.' })
export class SignInInput {
  @Field(() => String) email: string;
  @Field(() => String) password: string;
}

@InputType({ description: 'The second half of signing in: a code, a passkey or a recovery code.' })
export class FinishSignInInput {
  @Field(() => ID, { nullable: true, description: 'Whose code it is. Not needed with a passkey or recovery code.' })
  secondFactorId?: string;
  @Field(() => String, { nullable: true }) code?: string;
  @Field(() => String, { nullable: true, description: 'What `PublicKeyCredential.toJSON` gave, as text.' })
  passkey?: string;
  @Field(() => String, { nullable: true }) recoveryCode?: string;
}

@InputType({ description: 'A second check to set up.' })
export class StartSecondFactorInput {
  @Field(() => SecondFactorKindEnum) kind: SecondFactorKind;
  @Field(() => String, { nullable: true, description: 'To recognise it by.' }) name?: string;
  @Field(() => String, { nullable: true, description: 'Of SMS: a mobile number, Dutch unless it has a country.' })
  phoneNumber?: string;
  @Field(() => String, { nullable: true, description: 'Of somebody signed in, who has a password.' })
  currentPassword?: string;
}

@InputType({ description: 'Shows that the second check works.' })
export class ConfirmSecondFactorInput {
  @Field(() => ID) secondFactorId: string;
  @Field(() => String, { nullable: true }) code?: string;
  @Field(() => String, { nullable: true, description: 'What `PublicKeyCredential.toJSON` gave, as text.' })
  passkey?: string;
}

@InputType({ description: 'Which second check goes.' })
export class RemoveSecondFactorInput {
  @Field(() => ID) secondFactorId: string;
  @Field(() => String, { nullable: true }) currentPassword?: string;
}

@InputType({ description: 'Which telephone gets a code.' })
export class SendCodeInput {
  @Field(() => ID) secondFactorId: string;
}

@InputType({ description: 'The invitation of a link, and the tick.' })
export class AcceptInvitationInput {
  @Field(() => String) token: string;
  @Field(() => Boolean) hasAcceptedTerms: boolean;
}

@InputType({ description: 'A password to be judged or chosen.' })
export class PasswordInput {
  @Field(() => String) password: string;
}

@InputType({ description: 'A new password for the own account.' })
export class ChangePasswordInput {
  @Field(() => String, { nullable: true, description: 'Of an account that has a password.' }) currentPassword?: string;
  @Field(() => String) password: string;
}

@InputType({ description: 'Whose password was forgotten.' })
export class RequestPasswordResetInput {
  @Field(() => String) email: string;
}

@InputType({ description: 'A new password, by the link of a mail.' })
export class ResetPasswordInput {
  @Field(() => String) token: string;
  @Field(() => String) password: string;
}

@InputType({ description: 'Shows who one is before ways in are changed.' })
export class ConfirmedInput {
  @Field(() => String, { nullable: true }) currentPassword?: string;
}

@InputType({ description: 'Which place one signs out.' })
export class EndSessionInput {
  @Field(() => ID) sessionId: string;
}

@InputType({ description: 'Where one goes on.' })
export class SwitchOrganisationInput {
  @Field(() => ID) organisationId: string;
}

@InputType({ description: 'An organisation to be, and who begins it.' })
export class RequestSignUpInput {
  @Field(() => String) organisationName: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => LanguageEnum) language: Language;
  @Field(() => String, { nullable: true, description: 'Left empty by people, who do not see it.' }) website?: string;
}
