import type { CareersSiteEditingQuery } from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useSessionCheck } from '~/shell/sign-in-again.tsx';
import type { Configuration, Editing } from './configuration.ts';

type Site = CareersSiteEditingQuery['managedCareersSite'];
export type Changes = Site['changes'];
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'refused' | 'failed' | 'conflict';

/** What saving answers. */
export interface Saved {
  saved?: { version: number; changes: Changes };
  failure?: Failure;
  advice?: Record<string, string>;
  /** The draft that somebody else saved, and what differs from it in what was sent. */
  theirs?: { version: number; draft: Configuration };
}

export interface Draft extends Editing {
  state: SaveState;
  version: number;
  changes: Changes;
  /** Counts up when there is something new to see. */
  shown: number;
  failure: Failure | undefined;
  /** The readable colour nearest to one that was refused, by field. */
  advice: Record<string, string>;
  theirs: Saved['theirs'];
  save: (overVersion?: number) => void;
}

const PAUSE_MS = 800;

/** A configuration being typed: kept as a draft soon after each pause, as long as the gateway takes it. */
export function useDraft(site: Site): Draft {
  const fetcher = useFetcher<Saved>();
  const checkSession = useSessionCheck();
  const [value, setValue] = useState(site.draft);
  const [state, setState] = useState<SaveState>('saved');
  const [version, setVersion] = useState(site.version);
  const [changes, setChanges] = useState(site.changes);
  const [shown, setShown] = useState(0);
  const [answer, setAnswer] = useState<Saved>({});
  const sent = useRef<Configuration>(site.draft);

  const save = (overVersion = version) => {
    sent.current = value;
    setState('saving');
    fetcher.submit(
      { intent: 'save', expectedVersion: overVersion, configuration: JSON.stringify(value) },
      { method: 'post' },
    );
  };

  const isBusy = fetcher.state !== 'idle';
  useEffect(() => {
    if (state !== 'unsaved' || isBusy) return;
    const timer = setTimeout(() => save(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, state, isBusy]);

  useEffect(() => {
    const { data } = fetcher;
    if (fetcher.state !== 'idle' || !data) return;
    setAnswer(data);
    checkSession(data.failure);
    if (data.saved) {
      setVersion(data.saved.version);
      setChanges(data.saved.changes);
      setShown((count) => count + 1);
    }
    const isTypedOn = sent.current !== value;
    if (isTypedOn && data.failure?.code !== 'CONFLICT') return setState('unsaved');
    const refused =
      data.failure?.code === 'BAD_INPUT' ? 'refused' : data.failure?.code === 'CONFLICT' ? 'conflict' : 'failed';
    setState(data.failure ? refused : 'saved');
  }, [fetcher.state, fetcher.data]);

  const change = (part: Partial<Configuration>) => {
    setValue((now) => ({ ...now, ...part }));
    setState((now) => (now === 'conflict' ? now : 'unsaved'));
  };
  const errors = Object.fromEntries(
    Object.entries(answer.failure?.fields ?? {}).map(([path, sentence]) => [
      path.replace(/^(input\.)?configuration\./, ''),
      sentence,
    ]),
  );
  return {
    value,
    change,
    errors,
    state,
    version,
    changes,
    shown,
    save,
    failure: answer.failure,
    advice: answer.advice ?? {},
    theirs: answer.theirs,
  };
}
