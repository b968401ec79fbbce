import { Form, useSearchParams, useSubmit } from '@remix-run/react';
import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';

const TYPING_PAUSE_MS = 250;

/** Searches while one types, and keeps the other filters of the address. The page of results starts again at the first. */
export function SearchBox({ label, name = 'q', keep = [] }: { label: string; name?: string; keep?: string[] }) {
  const [params] = useSearchParams();
  const submit = useSubmit();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const input = useRef<HTMLInputElement>(null);
  const searched = params.get(name) ?? '';

  useEffect(() => {
    // What is being typed is ahead of the address.
    if (input.current && input.current !== document.activeElement) input.current.value = searched;
  }, [searched]);

  return (
    <Form
      role="search"
      preventScrollReset
      className="w-full sm:w-80"
      onChange={(event) => {
        const form = event.currentTarget;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => submit(form, { replace: true, preventScrollReset: true }), TYPING_PAUSE_MS);
      }}
      onSubmit={() => clearTimeout(timer.current)}
    >
      {keep.flatMap((key) =>
        params.getAll(key).map((value) => <input key={`${key}${value}`} type="hidden" name={key} value={value} />),
      )}
      <div className="field-box flex min-h-8 items-center gap-2 px-2.5">
        <Search aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
        <input
          ref={input}
          type="search"
          name={name}
          aria-label={label}
          placeholder={label}
          defaultValue={searched}
          className="min-w-0 flex-1 bg-transparent py-1 outline-none"
        />
      </div>
    </Form>
  );
}
