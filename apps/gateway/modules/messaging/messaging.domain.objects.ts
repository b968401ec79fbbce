import { Field, ID, ObjectType } from 'type-graphql';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import {
  DomainKeyStateEnum,
  DomainPartEnum,
  findingCodes,
  type FindingCode,
  MailDomainStateEnum,
  VerdictEnum,
} from './messaging.domain.terms.ts';
import { wordsAsEnum } from '../../platform/graphql/words.ts';

const FindingCodeEnum = wordsAsEnum(findingCodes, 'MailDomainFindingCode', 'What was seen in the DNS.');

@ObjectType({ simpleResolvers: true, description: 'A record to put in the DNS.' })
export class DnsRecord {
  @Field(() => DomainPartEnum, { description: 'What it is for.' }) part: string;
  @Field(() => String, { description: 'The kind of record; always TXT.' }) type: string;
  @Field(() => String, { description: 'The whole name of the record.' }) name: string;
  @Field(() => String, { description: 'The name as most DNS panels ask for it: without the domain; @ for itself.' })
  host: string;
  @Field(() => String, { description: 'The value, on one line.' }) value: string;
}

@ObjectType({ simpleResolvers: true, description: 'One thing that is wrong, or could be better, in the DNS.' })
export class MailDomainProblem {
  @Field(() => FindingCodeEnum, { description: 'For programs.' }) code: FindingCode;
  @Field(() => VerdictEnum, { description: 'How bad it is.' }) verdict: string;
  @Field(() => String, { description: 'What is wrong, in the language of the request.' }) what: string;
  @Field(() => String, { description: 'What to do about it, in the language of the request.' }) todo: string;
}

@ObjectType({ simpleResolvers: true, description: 'How one part of the records stood at the last check.' })
export class MailDomainCheck {
  @Field(() => DomainPartEnum, { description: 'Which part.' }) part: string;
  @Field(() => VerdictEnum, { description: 'The worst of its problems; PASS without any.' }) verdict: string;
  @Field(() => [MailDomainProblem], { description: 'What is wrong or could be better.' }) problems: MailDomainProblem[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A key that signs mail of a domain (DKIM). Its private half is never shown.',
})
export class MailDomainKey {
  @Field(() => ID, { description: 'The id of the key.' }) id: string;
  @Field(() => String, { description: 'The first part of the name of its record.' }) selector: string;
  @Field(() => DomainKeyStateEnum, { description: 'Whether it signs.' }) state: string;
  @Field(() => GraphQLMoment, { nullable: true, description: 'Since when it signs.' }) activatedAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true, description: 'From when its record may be removed.' })
  removableFrom: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'A domain that the organisation sends mail from.' })
export class MailDomain {
  @Field(() => ID, { description: 'The id of the mail domain.' }) id: string;
  @Field(() => String, { description: 'The domain, such as example.com.' }) domain: string;
  @Field(() => MailDomainStateEnum, { description: 'Whether mail is sent from it.' }) state: string;
  @Field(() => Boolean, { description: "Whether the organisation's sender address is in this domain." })
  isOfSender: boolean;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When the DNS was last asked.' }) checkedAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When everything was last right.' })
  verifiedAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true, description: 'Since when it is not right any more.' })
  failingSince: Date | null;
  @Field(() => [DnsRecord], { description: 'The records to add. A new key has its record beside the old one.' })
  records: DnsRecord[];
  @Field(() => [MailDomainCheck], { description: 'How SPF, DKIM and DMARC stood; empty before the first check.' })
  checks: MailDomainCheck[];
  @Field(() => [MailDomainKey], { description: 'The keys, the newest first.' }) keys: MailDomainKey[];
  @Field(() => String, { description: 'A letter for the IT department in the language of the request: its subject.' })
  letterSubject: string;
  @Field(() => String, { description: 'The text of that letter.' }) letterText: string;
}

@ObjectType({ simpleResolvers: true, description: 'In whose name mail to applicants leaves at this moment.' })
export class MailSender {
  @Field(() => String, { description: 'The name recipients see.' }) name: string;
  @Field(() => String, { description: "The organisation's own address." }) address: string;
  @Field(() => String, { description: 'The address mail is really sent from.' }) sentFrom: string;
  @Field(() => Boolean, {
    description: 'Whether that is its own. If not, answers still go to its own address (Reply-To).',
  })
  isOwn: boolean;
}
