// Shows the vacancies of a careers site in another page. Sets no cookies, needs nothing else, leaves the page alone.
//   <script async src="https://…/embed.js" data-site="name" data-language="nl" data-limit="10"></script>
// Besides: data-search, data-place, data-title (empty: no heading), data-colour, data-target (a selector of where the
// list goes; else where the script stands). Frames with data-instroom get the height of what is in them.
(() => {
  const script = document.currentScript;
  const { origin } = new URL(script.src);
  const { site, language, limit, search, place, title, colour, target } = script.dataset;

  if (!window.instroomFrames) {
    window.instroomFrames = true;
    window.addEventListener('message', ({ data, source }) => {
      const height = Number(data?.instroomHeight);
      if (!(height > 0 && height < 50_000)) return;
      for (const frame of document.querySelectorAll('iframe[data-instroom]'))
        if (frame.contentWindow === source) frame.style.height = `${height}px`;
    });
  }
  if (!site) return;

  const style = `
    :host { display: block; }
    * { box-sizing: border-box; }
    h2 { margin: 0 0 .75em; font: inherit; font-size: 1.25em; font-weight: 700; }
    ul { display: grid; gap: .75em; margin: 0; padding: 0; list-style: none; }
    li { display: grid; gap: .25em; padding: .875em 1em; border: 1px solid #0002; border-radius: .5em; }
    a { color: var(--instroom-colour, LinkText); font-weight: 600; text-underline-offset: 3px; }
    a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
    p { margin: 1em 0 0; }`;

  const element = (name, properties = {}, children = []) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  async function show() {
    const host = element('div', { className: 'instroom-vacancies' });
    const place_ = target ? document.querySelector(target) : null;
    if (place_) place_.append(host);
    else script.after(host);
    if (colour && CSS.supports('color', colour)) host.style.setProperty('--instroom-colour', colour);
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];

    const isEnglish = language === 'en';
    const siteUrl = `${origin}/sites/${encodeURIComponent(site)}`;
    const asked = new URLSearchParams({ language: isEnglish ? 'en' : 'nl' });
    for (const [name, value] of Object.entries({ limit, q: search, place })) if (value) asked.set(name, value);
    try {
      const response = await fetch(`${siteUrl}/embed/vacancies.json?${asked}`, { credentials: 'omit' });
      if (!response.ok) throw new Error(String(response.status));
      root.append(list(await response.json()));
    } catch {
      const text = isEnglish ? 'See all vacancies' : 'Bekijk alle vacatures';
      root.append(element('p', {}, [element('a', { href: `${siteUrl}${isEnglish ? '/en/jobs' : '/vacatures'}`, textContent: text })]));
    }
  }

  function list({ language: lang, title: usual, items, empty, all }) {
    const heading = title ?? usual;
    const rows = items.map((item) =>
      element('li', {}, [
        element('a', { href: item.url, textContent: item.title, lang: item.language }),
        element('span', { textContent: item.facts.join(' · ') }),
      ]),
    );
    const region = element('section', { lang }, [
      ...(heading ? [element('h2', { textContent: heading })] : []),
      rows.length > 0 ? element('ul', {}, rows) : element('p', { textContent: empty }),
      element('p', {}, [element('a', { href: all.url, textContent: all.text })]),
    ]);
    region.setAttribute('aria-label', heading || usual);
    // Safari forgets that a list without bullets is one.
    region.querySelector('ul')?.setAttribute('role', 'list');
    return region;
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show, { once: true });
  else void show();
})();
