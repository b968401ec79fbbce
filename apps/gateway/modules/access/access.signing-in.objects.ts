import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { Viewer } from './access.objects.ts';
import { InvitationKindEnum, InvitationStateEnum, SecondFactorKindEnum, SignInStepEnum } from './access.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'Which ways in this installation offers.' })
export class SignInOptions {
  @Field(() => Boolean, { description: 'Whether strangers may sign up an organisation.' }) isSignUpOpen: boolean;
  @Field(() => Boolean) isSmsOffered: boolean;
  @Field(() => Boolean) isMicrosoftOffered: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The terms of use that one accepts.' })
export class Conditions {
  @Field(() => Int) version: number;
  @Field(() => String, { description: 'Plain text with empty lines between paragraphs, in the language asked for.' })
  text: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the link in an invitation stands for.' })
export class Invitation {
  @Field(() => InvitationStateEnum) state: string;
  @Field(() => InvitationKindEnum, { nullable: true }) kind: string | null;
  @Field(() => String, { nullable: true, description: 'Null when the link is unknown.' })
  organisationName: string | null;
  @Field(() => String, { nullable: true, description: 'Who sent it, to ask for another.' }) inviterName: string | null;
  @Field(() => String, { nullable: true, description: 'Only of an open invitation.' }) name: string | null;
  @Field(() => String, { nullable: true, description: 'Only of an open invitation.' }) email: string | null;
  @Field(() => GraphQLMoment, { nullable: true }) expiresAt: Date | null;
  @Field(() => Conditions) conditions: Conditions;
}

@ObjectType({ simpleResolvers: true, description: 'One second way in which a person shows who they are.' })
export class SecondFactor {
  @Field(() => ID) id: string;
  @Field(() => SecondFactorKindEnum) kind: string;
  @Field(() => String) name: string;
  @Field(() => String, {
    nullable: true,
    description: 'Of a telephone: the number with all but its last four digits hidden.',
  })
  maskedNumber: string | null;
  @Field(() => GraphQLMoment) confirmedAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true }) lastUsedAt: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A sign-in that is not finished. It opens nothing but its own completion.',
})
export class PendingSignIn {
  @Field(() => SignInStepEnum) step: string;
  @Field(() => String) email: string;
  @Field(() => String) name: string;
  @Field(() => String) organisationName: string;
  @Field(() => [SecondFactor], { description: 'What the second check can be done with, the one used last first.' })
  secondFactors: SecondFactor[];
  @Field(() => Boolean) hasRecoveryCodes: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A second check being set up. Shown until it is confirmed, and never again.',
})
export class SecondFactorSetUp {
  @Field(() => ID) id: string;
  @Field(() => SecondFactorKindEnum) kind: string;
  @Field(() => String, { nullable: true, description: 'Of an app: the 32 characters to type over.' }) secret:
    string | null;
  @Field(() => String, { nullable: true, description: 'Of an app: the otpauth address that its QR code holds.' })
  appAddress: string | null;
  @Field(() => String, { nullable: true }) maskedNumber: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of a passkey: JSON for `PublicKeyCredential.parseCreationOptionsFromJSON`.',
  })
  passkeyOptions: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A second check that is in use from now on.' })
export class ConfirmSecondFactorPayload {
  @Field(() => [String], {
    nullable: true,
    description: 'Ten codes, shown this once; null when there were codes already.',
  })
  recoveryCodes: string[] | null;
  @Field(() => Viewer, { description: 'Somebody on the way in is in now.' }) viewer: Viewer;
}

@ObjectType({ simpleResolvers: true, description: 'What comes after accepting an invitation.' })
export class AcceptInvitationPayload {
  @Field(() => Boolean, {
    description:
      'The person has a secured account already and signs in with that; else `pendingSignIn` says what to choose.',
  })
  isToSignIn: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How good a password is.' })
export class PasswordAdvice {
  @Field(() => Int, { description: 'From 0, guessed at once, to 4, very hard to guess.' }) score: number;
  @Field(() => [String], { description: 'Which rules it breaks, as sentences. Empty when it may be used.' })
  problems: string[];
}

@ObjectType({ simpleResolvers: true, description: 'What the link in a mail about a forgotten password stands for.' })
export class PasswordResetLink {
  @Field(() => String, { description: 'Whose password it changes.' }) email: string;
}

@ObjectType({ simpleResolvers: true, description: 'One place where the person is signed in.' })
export class SignedInDevice {
  @Field(() => ID, { description: 'Of the session.' }) id: string;
  @Field(() => String, { nullable: true }) browser: string | null;
  @Field(() => String, { nullable: true, description: 'Operating system.' }) system: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The network address, shortened to what an office or household shares.',
  })
  network: string | null;
  @Field(() => String) organisationName: string;
  @Field(() => GraphQLMoment) signedInAt: Date;
  @Field(() => GraphQLMoment) lastSeenAt: Date;
  @Field(() => Boolean) isThisOne: boolean;
}

@ObjectType({ simpleResolvers: true, description: "How the viewer's account is secured." })
export class Security {
  @Field(() => String) email: string;
  @Field(() => Boolean) hasPassword: boolean;
  @Field(() => GraphQLMoment, { nullable: true }) passwordChangedAt: Date | null;
  @Field(() => [SecondFactor]) secondFactors: SecondFactor[];
  @Field(() => Int) recoveryCodesLeft: number;
  @Field(() => String, { nullable: true, description: 'The Microsoft account that signs in too.' })
  microsoftEmail: string | null;
  @Field(() => Boolean) hasMicrosoft: boolean;
  @Field(() => [SignedInDevice], { description: 'Every place where one is signed in, the one used last first.' })
  devices: SignedInDevice[];
}

@ObjectType({ simpleResolvers: true, description: 'An organisation of which the viewer is a user.' })
export class Membership {
  @Field(() => ID) organisationId: string;
  @Field(() => String) organisationName: string;
  @Field(() => Boolean, { description: 'The one in which the viewer is signed in.' }) isCurrent: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What the link in a mail about a new organisation stands for.' })
export class SignUpLink {
  @Field(() => String) organisationName: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => LanguageEnum) language: string;
  @Field(() => Conditions) conditions: Conditions;
}
