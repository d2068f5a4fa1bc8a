/* A plain script without imports, so that pages of other sites may take it with <script src>, which asks for no CORS. */
(() => {
  const own =
    document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  // prettier-ignore
  const words = [
    'view', 'data', 'frozen', 'example', 'origin', 'agency', 'year', 'from', 'back', 'order', 'publish', 'move',
    'type', 'province', 'region', 'level', 'by', 'peers', 'map', 'rows', 'with', 'lang', 'theme',
  ];
  const patience = 15_000;
  const least = 120;

  /** `<ita-chart view="weakest" data="views/weakest.json">`: an embed that is always as tall as its content. */
  class ItaChart extends HTMLElement {
    static readonly observedAttributes = words;
    readonly #frame = document.createElement('iframe');
    #late: ReturnType<typeof setTimeout> | undefined;

    connectedCallback(): void {
      this.#frame.title = this.getAttribute('title') ?? 'ITA Lens';
      this.#frame.style.cssText = 'display:block;width:100%;border:0';
      this.#tall(Number(this.getAttribute('height')) || 480);
      this.style.display = 'block';
      this.append(this.#frame);
      addEventListener('message', this.#hear);
      this.#load();
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.#hear);
      clearTimeout(this.#late);
    }

    attributeChangedCallback(): void {
      if (this.#frame.isConnected) this.#load();
    }

    #load(): void {
      const said = words.flatMap((word): [string, string][] => {
        const value = this.getAttribute(word);
        if (value === null) return [];
        // Several agencies stand in one attribute, and each for itself in the address.
        return (word === 'with' ? value.split('|') : [value]).map((each) => [word, each]);
      });
      this.#frame.src = new URL(`embed.html#${new URLSearchParams(said)}`, own).href;
      clearTimeout(this.#late);
      this.#late = setTimeout(() => this.#apologise(), patience);
    }

    readonly #hear = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== this.#frame.contentWindow || typeof data !== 'object' || data === null) return;
      const { protocol, version, type, height } = data as Record<string, unknown>;
      if (protocol !== 'ita-lens' || version !== 1) return;
      clearTimeout(this.#late);
      if (type === 'height' && typeof height === 'number' && height > 0 && height <= 20_000)
        this.#tall(height);
    };

    #tall(height: number): void {
      this.#frame.style.height = `${Math.max(least, height)}px`;
    }

    /** The frame may be forbidden here or the server away: the chart can still be opened by itself. */
    #apologise(): void {
      if (this.querySelector('a')) return;
      const link = document.createElement('a');
      link.href = this.#frame.src;
      link.textContent = 'เปิดแผนภูมิในหน้าใหม่';
      this.append(link);
    }
  }

  if (!customElements.get('ita-chart')) customElements.define('ita-chart', ItaChart);
})();
