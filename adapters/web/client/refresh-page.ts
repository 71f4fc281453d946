/** Reads the page again and puts the new content in place, where one was reading; false when that fails. */
export async function refreshPage(): Promise<boolean> {
  try {
    const response = await fetch(location.href, { headers: { accept: 'text/html' } });
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('main');
    const shown = document.querySelector('main');
    if (!response.ok || fresh === null || shown === null) return false;
    const top = window.scrollY;
    shown.replaceWith(fresh);
    window.scrollTo({ top, behavior: 'instant' });
    return true;
  } catch {
    return false;
  }
}
