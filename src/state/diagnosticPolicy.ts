/** An inline style that says nothing: whether it is refused tells whether the content security policy is in force. */
export const probeText = '/* Is the content security policy in force? */';

export interface Policy {
  /** The page carries its policy itself. */
  readonly hasMeta: boolean;
  /** An inline style is refused. */
  readonly isInForce: boolean;
  /** The engine may be compiled. */
  readonly allowsWasm: boolean;
}

/** Asks nobody but the browser. Where the policy works, the browser notes the refused style on its console, once. */
export function probePolicy(): Policy {
  return {
    hasMeta: document.querySelector('meta[http-equiv="Content-Security-Policy" i]') !== null,
    isInForce: probeStyle().sheet === null,
    allowsWasm: allowsWasm(),
  };
}

/** Left where it is: the browser reports the refusal later, at the element if it is still there. */
function probeStyle(): HTMLStyleElement {
  const before = document.querySelector<HTMLStyleElement>('style[data-policy-probe]');
  if (before) return before;
  const style = document.createElement('style');
  style.dataset.policyProbe = '';
  style.textContent = probeText;
  document.head.append(style);
  return style;
}

function allowsWasm(): boolean {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
    return true;
  } catch {
    return false;
  }
}
