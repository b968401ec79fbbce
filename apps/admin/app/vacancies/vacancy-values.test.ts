import { expect, test } from 'vitest';
import { translatorFor } from '~/i18n/messages.ts';
import { emptyValues, readVacancyFields } from './vacancy-values.ts';

const t = translatorFor('nl');

test('HRO-66 a title alone is enough; all the rest stays empty', () => {
  const { fields, faults } = readVacancyFields({ ...emptyValues('nl'), title: '  Hovenier ' }, t);
  expect(faults).toEqual({});
  expect(fields).toMatchObject({
    title: 'Hovenier',
    occupationId: null,
    placeId: null,
    hoursMin: null,
    salaryMinCents: null,
    salaryPeriod: null,
    closingDate: null,
    places: 1,
  });
});

test('dates, amounts and hours are read as people write them', () => {
  const { fields } = readVacancyFields(
    { ...emptyValues('nl'), title: 'x', closingDate: '1-3-2027', salaryMinCents: '3.200,50', hoursMin: '24' },
    t,
  );
  expect(fields).toMatchObject({
    closingDate: '2027-03-01',
    salaryMinCents: 320050,
    salaryPeriod: 'MONTH',
    hoursMin: 24,
  });
});

test('what cannot be read is told at its field, with how to write it', () => {
  const { faults } = readVacancyFields(
    { ...emptyValues('nl'), title: 'x', closingDate: '31-02-2027', salaryMaxCents: 'marktconform', hoursMax: '36,5' },
    t,
  );
  expect(Object.keys(faults).sort()).toEqual(['closingDate', 'hoursMax', 'salaryMaxCents']);
  expect(faults.closingDate).toContain('31-12-2026');
});
