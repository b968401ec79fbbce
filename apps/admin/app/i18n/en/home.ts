import type { home as dutch } from '../nl/home.ts';

export const home: typeof dutch = {
  title: 'Today',
  greetingMorning: 'Good morning, {name}',
  greetingAfternoon: 'Good afternoon, {name}',
  greetingEvening: 'Good evening, {name}',
  attention: 'Needs attention',
  nothingToDo: 'Nothing is waiting for you. Well done.',
  newWaiting:
    '{count, plural, one {# new application is waiting} other {# new applications are waiting}} for a first response',
  expiredAttention: '{title}: closing date was {date}',
  closingSoon: '{title} closes on {date}',
  draftAttention: '{title} is still a draft',
  noApplications: '{title} is open without applications',
  view: 'View',
  toBoard: 'To the board',
  finish: 'Finish',
  newest: 'Newest applications',
  allApplications: 'All applications',
  myVacancies: 'My vacancies',
  allVacancies: 'All vacancies',
  noVacancies: 'You are not in any vacancy team yet',
  noVacanciesText: 'Vacancies of which you are a team member appear here.',
  noNewest: 'No applications yet',
  noNewestText: 'As soon as someone applies you will see it here.',
};
