import { optionClass } from '@instroom/ui/menu.tsx';
import { useNavigate } from '@remix-run/react';
import { Briefcase, Plus, Search, UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Found } from '~/routes/find.ts';
import { useDestinations } from './navigation.tsx';
import { useViewer } from './viewer.ts';

const TYPING_PAUSE_MS = 120;
const MOST_SHOWN = 10;
const KIND_ICONS = { vacancy: Briefcase, candidate: UserRound };

/** Ctrl+K or Cmd+K: type a few letters of a page, a vacancy or a person, and go there. */
export function CommandPalette() {
  const t = useTranslations('shell');
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    const toggleOnShortcut = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setIsOpen((open) => !open);
    };
    document.addEventListener('keydown', toggleOnShortcut);
    return () => document.removeEventListener('keydown', toggleOnShortcut);
  }, []);

  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setIsOpen(true)}
        className="flex size-9 items-center justify-center gap-2 rounded-md border border-line bg-surface text-ink-faint hover:border-line-strong sm:w-72 sm:justify-start sm:px-3"
      >
        <Search aria-hidden="true" className="size-4 shrink-0" />
        <span className="flex-1 text-left max-sm:sr-only">{t('search')}</span>
        <kbd aria-hidden="true" className="hidden rounded-sm border border-line px-1 font-mono text-2xs sm:block">
          Ctrl K
        </kbd>
      </button>
      <ModalOverlay
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        isDismissable
        className="fixed inset-0 z-50 flex justify-center bg-overlay p-4 pt-[12dvh] data-[entering]:animate-fade-in"
      >
        <Modal className="h-fit w-full max-w-xl overflow-hidden rounded-xl border border-line bg-raised shadow-floating data-[entering]:animate-rise-in">
          <Dialog aria-label={t('paletteTitle')} className="outline-none">
            <Palette onDone={() => setIsOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

function Palette({ onDone }: { onDone: () => void }) {
  const t = useTranslations('shell');
  const navigate = useNavigate();
  const destinations = useDestinations();
  const { viewerCanCreateVacancy } = useViewer();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [text, setText] = useState('');
  const { found, isSearching } = useFound(text);

  const places = [
    ...destinations.map(({ to, name, icon }) => ({ href: to, name, icon })),
    ...(viewerCanCreateVacancy
      ? [{ href: '/vacancies/new', name: `${t('new')}: ${t('newVacancy')}`, icon: Plus }]
      : []),
  ].filter(({ name }) => contains(name, text));
  // Pages are there at once and come first, so that what is found later does not push the chosen row away.
  const rows = [...places, ...found.map(({ href, name, kind }) => ({ href, name, icon: KIND_ICONS[kind] }))].slice(
    0,
    MOST_SHOWN,
  );

  const go = (href: string) => {
    onDone();
    navigate(href);
  };

  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField aria-label={t('search')} autoFocus className="flex items-center gap-3 border-b border-line px-4">
        <Search aria-hidden="true" className="size-5 text-ink-faint" />
        <Input
          placeholder={t('search')}
          onKeyDown={(event) => {
            // What was found after the last letter typed is not chosen by itself: Enter takes the first.
            const chosenId = event.currentTarget.getAttribute('aria-activedescendant');
            const isChosen = chosenId !== null && document.getElementById(chosenId) !== null;
            if (event.key === 'Enter' && !isChosen && rows[0]) go(rows[0].href);
          }}
          className="min-w-0 flex-1 bg-transparent py-3.5 text-md outline-none placeholder:text-ink-faint"
        />
      </SearchField>
      <Menu
        aria-label={t('palettePages')}
        items={rows}
        className="p-1.5 outline-none"
        onAction={(href) => go(String(href))}
        renderEmptyState={() => (
          <p className="px-3 py-6 text-center text-ink-muted">
            {isSearching ? t('loading') : t('paletteEmpty', { text })}
          </p>
        )}
      >
        {({ href, name, icon: Icon }) => (
          <MenuItem id={href} textValue={name} className={optionClass}>
            <Icon aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
            <span className="min-w-0 truncate">{name}</span>
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}

function useFound(text: string): { found: Found[]; isSearching: boolean } {
  const [answer, setAnswer] = useState<{ to: string; found: Found[] }>({ to: '', found: [] });
  const wanted = text.trim();
  useEffect(() => {
    const search = new AbortController();
    const timer = setTimeout(async () => {
      const response = wanted
        ? await fetch(`/find?${new URLSearchParams({ text: wanted })}`, { signal: search.signal }).catch(
            () => undefined,
          )
        : undefined;
      const found = response?.ok ? ((await response.json()) as Found[]) : [];
      if (!search.signal.aborted) setAnswer({ to: wanted, found });
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      search.abort();
    };
  }, [wanted]);
  return { found: answer.found, isSearching: answer.to !== wanted };
}
