import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { wordsAsEnum } from '../../platform/graphql/words.ts';
import {
  mailSecurities,
  type MailSecurity,
  mailServerProblems,
  type MailServerProblem,
} from '../../platform/mail/mail-servers.ts';

export const MailSecurityEnum = wordsAsEnum(
  mailSecurities,
  'MailSecurity',
  'TLS: secure from the start (port 465). STARTTLS: made secure before anything is sent (port 587). NONE: not secure.',
);
const MailServerProblemEnum = wordsAsEnum(
  mailServerProblems,
  'MailServerProblemCode',
  'What went wrong when a mail server was used.',
);

@ObjectType({ simpleResolvers: true, description: 'What is wrong with a mail server.' })
export class MailServerProblemShown {
  @Field(() => MailServerProblemEnum, { description: 'For programs.' }) code: MailServerProblem;
  @Field(() => String, { description: 'What is wrong, in the language of the request.' }) what: string;
  @Field(() => String, { description: 'What to do about it, in the language of the request.' }) todo: string;
  @Field(() => String, { nullable: true, description: 'What the server said, without addresses.' }) detail:
    string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'From which address the organisation, or a part of it, sends mail, and through which server of its own.',
})
export class MailServer {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field(() => ID, { nullable: true, description: 'The part of the organisation; null for the whole.' })
  orgUnitId: string | null;
  @Field(() => String, { nullable: true, description: 'Its name; null for the whole.' }) orgUnitName: string | null;
  @Field(() => String, { description: 'The name recipients see.' }) senderName: string;
  @Field(() => String, { description: 'The address mail is sent from.' }) senderAddress: string;
  @Field(() => String, { nullable: true, description: 'The name of the server; null: mail leaves through Instroom.' })
  host: string | null;
  @Field(() => Int, { nullable: true, description: 'Its port.' }) port: number | null;
  @Field(() => MailSecurityEnum, { description: 'How the line to it is secured.' }) security: MailSecurity;
  @Field(() => String, { nullable: true, description: 'The name to sign in with.' }) username: string | null;
  @Field(() => Boolean, { description: 'Whether a password is stored. It is never shown.' }) hasPassword: boolean;
  @Field(() => Boolean, {
    description: 'Undeliverable mail goes to the sender address instead of to Instroom, as most servers demand.',
  })
  returnsToSender: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'How many mails of a bulk message leave in a minute; null: no limit.',
  })
  bulkPerMinute: number | null;
  @Field(() => Int, { description: 'Changes with every change.' }) version: number;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When it was last tried with a test mail.' })
  checkedAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When a test mail was taken; null: it is not used yet.' })
  verifiedAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true, description: 'Since when mail does not get through.' })
  failingSince: Date | null;
  @Field(() => MailServerProblemShown, { nullable: true, description: 'What is wrong; null when nothing is.' })
  problem: MailServerProblemShown | null;
  @Field(() => Int, { description: 'How many messages wait for this server to take them.' }) waitingCount: number;
}

@InputType({ description: 'From which address and through which server mail is sent.' })
export class SaveMailServerInput {
  @Field(() => ID, { nullable: true, description: 'The part of the organisation; null for the whole.' })
  orgUnitId?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The version that was edited, null for a new one; CONFLICT when somebody was faster.',
  })
  expectedVersion?: number | null;
  @Field(() => String, { description: 'The name recipients see; at most 100 characters.' }) senderName: string;
  @Field(() => String, { description: 'The address mail is sent from.' }) senderAddress: string;
  @Field(() => String, { nullable: true, description: 'The name of the server; null: mail leaves through Instroom.' })
  host?: string | null;
  @Field(() => Int, { nullable: true, description: '25, 465, 587 or 2525.' }) port?: number | null;
  @Field(() => MailSecurityEnum, { nullable: true, description: 'STARTTLS when left out.' })
  security?: MailSecurity | null;
  @Field(() => String, { nullable: true, description: 'The name to sign in with; empty: without signing in.' })
  username?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Empty keeps the stored one, as long as server and name stay the same.',
  })
  password?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether undeliverable mail goes to the sender address; true when left out.',
  })
  returnsToSender?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'From 1 to 6000; empty: no limit.' }) bulkPerMinute?: number | null;
}

@InputType({ description: 'Names a mail server.' })
export class MailServerInput {
  @Field(() => ID, { description: 'Which one.' }) mailServerId: string;
}
