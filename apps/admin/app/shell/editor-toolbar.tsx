import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface EditorTool {
  name: string;
  label: string;
  icon: LucideIcon;
  /** For what is on or off where the cursor is. */
  isOn?: boolean;
  run: () => void;
}

/** The row of buttons above a text that can be formatted. */
export function EditorToolbar({
  label,
  tools,
  children,
}: {
  label: string;
  tools: EditorTool[];
  children?: ReactNode;
}) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-0.5 border-b border-line bg-sunken p-1">
      {tools.map((tool) => (
        <button
          key={tool.name}
          type="button"
          aria-label={tool.label}
          title={tool.label}
          aria-pressed={tool.isOn}
          onClick={tool.run}
          className="inline-flex size-8 items-center justify-center rounded-md text-ink-muted hover:bg-hover hover:text-ink aria-pressed:bg-brand-soft aria-pressed:text-brand-strong"
        >
          <tool.icon aria-hidden="true" className="size-4" />
        </button>
      ))}
      {children}
    </div>
  );
}
