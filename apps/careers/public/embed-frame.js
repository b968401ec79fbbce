// Tells the page around this one how high it is, now and whenever that changes.
const tell = () =>
  window.parent.postMessage({ instroomHeight: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*');
new ResizeObserver(tell).observe(document.documentElement);
