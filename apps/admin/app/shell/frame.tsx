import type { ViewerFragment } from '@instroom/graphql/admin/graphql.ts';
import { classNames } from '@instroom/ui/class-names.ts';
import { iconButtonClass } from '@instroom/ui/icon-button.tsx';
import { Link, useLocation, useNavigation } from '@remix-run/react';
import { Menu as MenuIcon, X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Bell } from '~/people/bell.tsx';
import { BrandMark } from './brand-mark.tsx';
import { CommandPalette } from './command-palette.tsx';
import { Navigation } from './navigation.tsx';
import { useTold } from './told.ts';
import { AccountMenu, NewMenu } from './top-menus.tsx';

/** What every page stands in: the menu at the left, the bar at the top, and the page. */
export function Frame({ viewer, unread, children }: { viewer: ViewerFragment; unread: number; children: ReactNode }) {
  const t = useTranslations('shell');
  const { pathname } = useLocation();
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const openButton = useRef<HTMLButtonElement>(null);
  useTold();

  useEffect(() => setIsMenuOpen(false), [pathname]);
  useEffect(() => {
    if (!isMenuOpen) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setIsMenuOpen(false);
      openButton.current?.focus();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [isMenuOpen]);

  return (
    <div className="min-h-full lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-[70] focus:rounded-md focus:bg-brand focus:px-4 focus:py-2 focus:text-on-brand"
      >
        {t('skip')}
      </a>
      <ProgressLine />
      {isMenuOpen ? (
        <div
          aria-hidden="true"
          className="fixed inset-0 z-40 bg-overlay lg:hidden"
          onClick={() => setIsMenuOpen(false)}
        />
      ) : null}
      <nav
        id="main-menu"
        aria-label={t('menu')}
        className={classNames(
          'fixed inset-y-0 left-0 z-50 w-64 flex-col border-r border-line bg-canvas lg:sticky lg:top-0 lg:z-10 lg:flex lg:h-dvh lg:w-auto lg:border-r-0 print:hidden',
          isMenuOpen ? 'flex shadow-floating' : 'hidden',
        )}
      >
        <div className="flex h-14 items-center justify-between px-4">
          <Link
            to="/"
            className="flex items-center gap-2.5 rounded-md text-md font-semibold tracking-tight text-ink no-underline"
          >
            <BrandMark className="size-6" /> {t('product')}
          </Link>
          <button
            type="button"
            aria-label={t('close')}
            className={classNames(iconButtonClass, 'size-9 lg:hidden')}
            onClick={() => setIsMenuOpen(false)}
          >
            <X aria-hidden="true" className="size-5" />
          </button>
        </div>
        <Navigation />
      </nav>

      <div className="flex min-w-0 flex-col">
        <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-line bg-canvas/95 px-3 backdrop-blur sm:px-6 lg:border-b-0 print:hidden">
          <button
            ref={openButton}
            type="button"
            aria-label={t('openMenu')}
            aria-expanded={isMenuOpen}
            aria-controls="main-menu"
            className={classNames(iconButtonClass, 'size-9 lg:hidden')}
            onClick={() => setIsMenuOpen(true)}
          >
            <MenuIcon aria-hidden="true" className="size-5" />
          </button>
          <CommandPalette />
          <div className="ml-auto flex items-center gap-2">
            <NewMenu />
            <Bell unread={unread} />
            <AccountMenu viewer={viewer} />
          </div>
        </header>
        <main id="content" tabIndex={-1} className="flex min-w-0 flex-1 flex-col px-4 pt-3 pb-10 outline-none sm:px-6">
          {children}
        </main>
      </div>
    </div>
  );
}

/** A line along the top while the next page is on its way; a quick page never shows it. */
function ProgressLine() {
  const isBusy = useNavigation().state !== 'idle';
  return (
    <div
      aria-hidden="true"
      className={classNames(
        'pointer-events-none fixed inset-x-0 top-0 z-[80] h-0.5 origin-left bg-brand transition-[transform,opacity]',
        isBusy ? 'scale-x-75 opacity-100 delay-150 duration-[4s] ease-out' : 'scale-x-0 opacity-0 duration-150',
      )}
    />
  );
}
