/* global acquireVsCodeApi, document, window, Element */
// Runs in the preview of an ownership document: shows what the extension sends, follows the cursor, tells of clicks.
(() => {
  const vscode = acquireVsCodeApi();
  const main = document.querySelector('main');
  let line = -1;

  /** Marks the innermost element that stands for the line of the cursor, and brings it into view. */
  const follow = (scroll) => {
    for (const element of main.querySelectorAll('.current')) element.classList.remove('current');
    const around = [...main.querySelectorAll('[data-line]')].filter(({ dataset }) => Number(dataset.line) <= line && line <= Number(dataset.end));
    const current = around.at(-1);
    current?.classList.add('current');
    if (scroll) current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  window.addEventListener('message', ({ data }) => {
    if (typeof data.html === 'string') {
      main.innerHTML = data.html;
      follow(false);
    }
    if (typeof data.line === 'number' && data.line !== line) {
      line = data.line;
      follow(true);
    }
  });
  main.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a')) return;
    const place = target.closest('[data-line]');
    if (place) vscode.postMessage({ line: Number(place.dataset.line), character: Number(place.dataset.character) });
  });
  vscode.postMessage({ isReady: true });
})();
