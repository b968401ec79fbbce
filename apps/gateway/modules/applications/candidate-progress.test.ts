import { describe, expect, it } from 'vitest';
import type { CandidateView, StageGroup } from './applications.terms.ts';
import { progressOf, type WordedStage } from './candidate-progress.ts';

function stage(id: string, group: StageGroup, candidateView: CandidateView, name: string | null = null): WordedStage {
  const isOver = group === 'HIRED' || group === 'REJECTED';
  return {
    id,
    group,
    kind: isOver ? 'ARCHIVE' : 'ACTIVE',
    candidateView,
    candidateNameNl: name,
    candidateNameEn: null,
    candidateTextNl: name && `Uitleg bij ${name}`,
    candidateTextEn: null,
  };
}

const stages = [
  stage('new', 'NEW', 'SHOWN'),
  stage('doubt', 'IN_PROGRESS', 'AS_PREVIOUS'),
  stage('first', 'INTERVIEW', 'SHOWN', 'Gesprekken'),
  stage('second', 'INTERVIEW', 'SHOWN', 'Gesprekken'),
  stage('check', 'OTHER', 'HIDDEN'),
  stage('offer', 'OFFER', 'SHOWN'),
  stage('hired', 'HIRED', 'SHOWN', 'Welkom'),
  stage('rejected', 'REJECTED', 'AS_PREVIOUS'),
  stage('told', 'REJECTED', 'SHOWN'),
];
const names = (path: string[], language: 'NL' | 'EN' = 'NL') =>
  progressOf(stages, path, language).steps.map(({ name, isDone, isCurrent }) =>
    isCurrent ? `[${name}]` : isDone ? `${name} ✓` : name,
  );

describe('what a candidate reads of the progress', () => {
  it('HRO-40 HRO-41 the shown steps in order, with where the candidate is; rounds of one name are one step', () => {
    expect(names(['new'])).toEqual(['[Ontvangen]', 'Gesprekken', 'Aanbod']);
    expect(names(['new', 'first'])).toEqual(['Ontvangen ✓', '[Gesprekken]', 'Aanbod']);
    expect(names(['new', 'first', 'second'])).toEqual(['Ontvangen ✓', '[Gesprekken]', 'Aanbod']);
    expect(progressOf(stages, ['new', 'first'], 'NL').text).toBe('Uitleg bij Gesprekken');
  });

  it('HRO-39 a stage without wording has the word of its group, never the name for colleagues', () => {
    expect(names(['new'], 'EN')).toEqual(['[Received]', 'Interview', 'Offer']);
  });

  it('a stage shown as the one before leaves the candidate where they were', () => {
    expect(names(['new', 'doubt'])).toEqual(['[Ontvangen]', 'Gesprekken', 'Aanbod']);
    expect(names(['new', 'first', 'doubt'])).toEqual(['Ontvangen ✓', '[Gesprekken]', 'Aanbod']);
  });

  it('HRO-40 a rejection that is not shown is not told: neither its name nor that it is over', () => {
    const before = progressOf(stages, ['new', 'first'], 'NL');
    expect(progressOf(stages, ['new', 'first', 'rejected'], 'NL')).toEqual(before);
    expect(before.isOver).toBe(false);
  });

  it('a hidden stage tells nothing but that the application is being dealt with', () => {
    expect(progressOf(stages, ['new', 'check'], 'EN')).toEqual({
      name: 'We are handling your application',
      text: null,
      isOver: false,
      steps: [],
    });
  });

  it('HRO-42 in an archive stage that is shown the procedure is over, after the steps that were taken', () => {
    expect(names(['new', 'first', 'hired'])).toEqual(['Ontvangen ✓', 'Gesprekken ✓', '[Welkom]']);
    expect(names(['new', 'told'])).toEqual(['Ontvangen ✓', '[Procedure afgerond]']);
    expect(progressOf(stages, ['new', 'told'], 'NL').isOver).toBe(true);
  });

  it('shows the step before when the application never was in a shown stage, and nothing without one', () => {
    expect(names(['doubt'])).toEqual(['[Ontvangen]', 'Gesprekken', 'Aanbod']);
    expect(progressOf([stages[1]!], ['doubt'], 'NL').steps).toEqual([]);
    expect(progressOf(stages, ['gone'], 'NL').steps).toEqual([]);
  });
});
