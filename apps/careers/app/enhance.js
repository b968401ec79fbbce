// Comfort for browsers that run scripts. Every page works without this file.

/** Suggests places while one types. */
function suggestPlaces() {
  for (const input of document.querySelectorAll('input[data-suggest]')) {
    if (!(input instanceof HTMLInputElement) || !input.list) continue;
    const list = input.list;
    let timer = 0;
    let asked = '';
    input.addEventListener('input', () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(async () => {
        const text = input.value.trim();
        if (text.length < 2 || text === asked) return;
        asked = text;
        const response = await fetch(`${input.dataset.suggest}?${new URLSearchParams({ text })}`).catch(
          () => undefined,
        );
        if (!response?.ok || text !== asked) return;
        const labels = /** @type {string[]} */ (await response.json());
        list.replaceChildren(...labels.map((label) => new Option(label, label)));
      }, 150);
    });
  }
}

/** Says that a file is too large before it is sent, and that sending has begun. */
function helpApplying() {
  const form = document.querySelector('form[data-application]');
  if (!(form instanceof HTMLFormElement)) return;
  const files = form.querySelectorAll('input[type="file"]');
  const button = form.querySelector('button[type="submit"]');
  const MAX_BYTES = 10 * 1024 * 1024;

  for (const file of files) {
    if (!(file instanceof HTMLInputElement)) continue;
    file.addEventListener('change', () => {
      const isTooLarge = (file.files?.[0]?.size ?? 0) > MAX_BYTES;
      file.setCustomValidity(isTooLarge ? (file.dataset.tooLarge ?? '') : '');
      file.reportValidity();
    });
  }

  const label = button?.innerHTML ?? '';
  let isSending = false;
  form.addEventListener('submit', (event) => {
    if (isSending) return event.preventDefault();
    isSending = true;
    if (button) {
      button.textContent = form.dataset.sending ?? '';
      button.setAttribute('aria-disabled', 'true');
    }
  });
  // A page that comes back through the Back button can be sent again; its key keeps it one application.
  window.addEventListener('pageshow', () => {
    isSending = false;
    if (!button) return;
    button.innerHTML = label;
    button.removeAttribute('aria-disabled');
  });
}

/** Shows what is asked after the answers so far, and only that. */
function followConditions() {
  const form = document.querySelector('form[data-application]');
  const parts = form?.querySelectorAll('[data-shown-when]') ?? [];
  if (!(form instanceof HTMLFormElement) || parts.length === 0) return;
  const follow = () => {
    // A part may hang on another part: as often as there are parts, to the last of a chain.
    for (let round = 0; round < parts.length; round += 1) {
      for (const part of parts) {
        if (!(part instanceof HTMLElement)) continue;
        const wanted = /** @type {string[]} */ (JSON.parse(part.dataset.shownAnswers ?? '[]'));
        const given = new FormData(form).getAll(part.dataset.shownWhen ?? '');
        part.hidden = !wanted.some((answer) => given.includes(answer));
        for (const control of part.querySelectorAll('input, textarea'))
          if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
            control.disabled = part.hidden;
      }
    }
  };
  for (const hint of form.querySelectorAll('[data-hint-without-script]')) hint.remove();
  form.addEventListener('change', follow);
  window.addEventListener('pageshow', follow);
  follow();
}

/** Buttons that need a script show up only now. */
function showButtons() {
  for (const element of document.querySelectorAll('[data-needs-script]')) element.removeAttribute('hidden');
  document.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  const copy = document.querySelector('[data-copy]');
  copy?.addEventListener('click', async () => {
    if (!(copy instanceof HTMLElement)) return;
    await navigator.clipboard.writeText(copy.dataset.copy ?? '');
    const label = copy.querySelector('span');
    if (label) label.textContent = copy.dataset.copied ?? '';
  });
}

suggestPlaces();
helpApplying();
followConditions();
showButtons();
