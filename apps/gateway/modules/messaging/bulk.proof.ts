import { setImmediate as otherWork } from 'node:timers/promises';
import type { Context } from '../../platform/context.ts';
import { badInput } from '../../platform/errors.ts';
import { emailAddress, normalisedEmail, problem } from '../../platform/input.ts';
import type { BulkPlanInput } from './bulk.inputs.ts';
import { writingOf } from './bulk.mail.ts';
import type { ProofRun, ProofTarget } from './bulk.objects.ts';
import { MOST_AT_ONCE, type ProofRow, readProofRows } from './bulk.proof.rows.ts';
import { type BulkKind, isAboutMail, isBlocking, type ProofProblem, proofProblems } from './bulk.terms.ts';
import { readTroubledAddresses } from './messaging.addresses.rows.ts';
import type { MessageContent } from './messaging.content.ts';
import type { Written } from './messaging.writing.ts';

const AT_A_TIME = 500;
const SHOWN_OF_A_PROBLEM = 20;
const SHOWN_RECIPIENTS = 200;

/** An application as a proof run left it. */
export type Proved = ProofRow & { problems: ProofProblem[]; emptyFields: string[]; isMailed: boolean };

export type Proof = {
  selectedCount: number;
  /** With whom something is done: nobody who is left out. */
  recipients: Proved[];
};

/**
 * Makes every mail and looks at every application of an act, under the viewer's rights, without doing any of
 * it. Errors: BAD_INPUT for more than may be at once.
 */
export async function prove(context: Context, plan: BulkPlanInput, mail: MessageContent | null): Promise<Proof> {
  const rows = await readProofRows(context, plan.kind, plan.selection);
  if (rows.length > MOST_AT_ONCE)
    throw badInput([
      problem(
        'selection',
        `Meer dan ${MOST_AT_ONCE.toLocaleString('nl')} tegelijk kan niet. Maak de lijst kleiner met een filter.`,
        `More than ${MOST_AT_ONCE.toLocaleString('en')} at once is not possible. Make the list smaller with a filter.`,
      ),
    ]);
  const writing = mail ? await writingOf(context, mail) : null;
  const addresses = new Set<string>();
  const left: Proved[] = [];
  for (let start = 0; start < rows.length; start += AT_A_TIME) {
    const some = rows.slice(start, start + AT_A_TIME);
    const mails = new Map<string, Written>();
    const written = writing ? await writing.write(some.map(({ applicationId }) => applicationId)) : [];
    for (const one of written) mails.set(one.applicationId, one);
    const troubled = await readTroubledAddresses(
      context,
      written.map(({ to }) => to.address),
    );
    for (const row of some) {
      const made = mails.get(row.applicationId);
      const problems = [
        ...ofProcedure(row, plan),
        ...(writing ? ofMail(plan.kind, row, made, { mailed: addresses, troubled }) : []),
      ];
      if (problems.some((kind) => plan.leaveOut?.includes(kind))) continue;
      const isMailed =
        Boolean(writing) && !problems.some((kind) => isAboutMail(kind) && plan.withoutMail?.includes(kind));
      // An address counts as mailed by the first who is, not by one that is left out.
      if (isMailed && made) addresses.add(normalisedEmail(made.to.address));
      left.push({
        ...row,
        isMailed,
        emptyFields: made?.holes ?? [],
        problems: isMailed ? problems : problems.filter((kind) => !isAboutMail(kind)),
      });
    }
    await otherWork();
  }
  return { selectedCount: rows.length, recipients: left };
}

function ofProcedure(row: ProofRow, { kind, anonymises }: BulkPlanInput): ProofProblem[] {
  const found: ProofProblem[] = [];
  if (kind !== 'MESSAGE' && row.hasEnded) found.push('ENDED_ALREADY');
  else if (kind !== 'MESSAGE' && !row.target) found.push('NO_STAGE');
  if (anonymises && row.isOnHold) found.push('LEGAL_HOLD');
  if (anonymises && row.hasOtherProcedure) found.push('OTHER_PROCEDURE');
  return found;
}

function ofMail(
  kind: BulkKind,
  { hasConsent }: ProofRow,
  written: Written | undefined,
  addresses: { mailed: ReadonlySet<string>; troubled: ReadonlySet<string> },
): ProofProblem[] {
  if (!written) return ['TEMPLATE_FAULT'];
  const found: ProofProblem[] = [];
  if (written.holes.length > 0) found.push('EMPTY_FIELD');
  else if (!written.mail) found.push('TEMPLATE_FAULT');
  const address = normalisedEmail(written.to.address);
  if (!emailAddress.safeParse(written.to.address).success) found.push('NO_ADDRESS');
  else if (addresses.troubled.has(address)) found.push('BOUNCED_ADDRESS');
  else if (addresses.mailed.has(address)) found.push('DUPLICATE_ADDRESS');
  if (kind === 'MESSAGE' && !hasConsent) found.push('NO_CONSENT');
  return found;
}

export function blockingCounts({ recipients }: Proof): Partial<Record<ProofProblem, number>> {
  const counts: Partial<Record<ProofProblem, number>> = {};
  for (const { problems } of recipients)
    for (const kind of problems) if (isBlocking(kind)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** What a person needs to see of it. */
export function presentedProof(proof: Proof): ProofRun {
  const { selectedCount, recipients } = proof;
  const problems = proofProblems.flatMap((kind) => {
    const concerned = recipients.filter((one) => one.problems.includes(kind));
    if (concerned.length === 0) return [];
    return {
      kind,
      isBlocking: isBlocking(kind),
      isAboutMail: isAboutMail(kind),
      count: concerned.length,
      recipients: concerned.slice(0, SHOWN_OF_A_PROBLEM),
    };
  });
  const targets = new Map<string, ProofTarget>();
  for (const { target, hasEnded } of recipients) {
    if (!target || hasEnded) continue;
    const known = targets.get(target.id) ?? { stage: target, count: 0 };
    known.count += 1;
    targets.set(target.id, known);
  }
  return {
    selectedCount,
    count: recipients.length,
    mailedCount: recipients.filter(({ isMailed }) => isMailed).length,
    isReady: recipients.length > 0 && Object.keys(blockingCounts(proof)).length === 0,
    problems,
    targets: [...targets.values()],
    recipients: recipients.slice(0, SHOWN_RECIPIENTS),
  };
}
