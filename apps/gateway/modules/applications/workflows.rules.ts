import type { Sentence } from '../../platform/language.ts';
import type { StageGroup, StageKind } from './applications.terms.ts';

export type RuledStage = { id: string; nameNl: string; nameEn: string; group: StageGroup; kind: StageKind };

/**
 * What every workflow needs: somewhere to arrive and somewhere to end. The first active stage is of
 * the group New, because that is where applications come in; one is of the group Hired, active or
 * archive, because some keep an eye on who was hired; and one archive stage is of the group Rejected.
 */
export function workflowFaults(stages: RuledStage[]): Sentence[] {
  const faults: Sentence[] = [];
  const firstActive = stages.find(({ kind }) => kind === 'ACTIVE');
  if (firstActive?.group !== 'NEW')
    faults.push({
      nl: 'Begin de actieve statussen met een status uit de groep Nieuw: daar komen sollicitaties binnen.',
      en: 'Begin the active statuses with one of the group New: that is where applications come in.',
    });
  if (!stages.some(({ group }) => group === 'HIRED'))
    faults.push({
      nl: 'Voeg een status uit de groep Aangenomen toe: anders kan niemand worden aangenomen.',
      en: 'Add a status of the group Hired: otherwise nobody can be hired.',
    });
  if (!stages.some(({ group, kind }) => group === 'REJECTED' && kind === 'ARCHIVE'))
    faults.push({
      nl: 'Voeg een archiefstatus uit de groep Afgewezen toe: anders kan niemand worden afgewezen.',
      en: 'Add an archive status of the group Rejected: otherwise nobody can be rejected.',
    });
  return faults;
}

/** Active stages in order, then archive stages in order: as the board shows them. */
export function inProcessOrder<S extends { kind: StageKind }>(stages: S[]): S[] {
  return [...stages.filter(({ kind }) => kind === 'ACTIVE'), ...stages.filter(({ kind }) => kind === 'ARCHIVE')];
}

/** Where candidates of a removed stage would most likely go: the last stage before it of the same kind, else one like it. */
export function suggestedTarget<S extends RuledStage>(removed: RuledStage, before: RuledStage[], kept: S[]): S | null {
  const isKept = new Set(kept.map(({ id }) => id));
  const place = before.findIndex(({ id }) => id === removed.id);
  const sameGroup = kept.find(({ group, kind }) => group === removed.group && kind === removed.kind);
  const earlier = before.slice(0, place).findLast(({ id, kind }) => kind === removed.kind && isKept.has(id));
  return (
    sameGroup ??
    kept.find(({ id }) => id === earlier?.id) ??
    kept.find(({ kind }) => kind === removed.kind) ??
    kept[0] ??
    null
  );
}
