/** A page around an embed: keeps all that the frame says, and lets the test speak to it. */
export const hostPage = (line: string): string => `<!doctype html><body>${line}<script>
  window.heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
  window.say = (message) => document.querySelector('iframe').contentWindow.postMessage(message, '*');
</script></body>`;

export interface Heard {
  readonly type: string;
  readonly height?: number;
  readonly state?: string;
  readonly ignored?: number;
}
