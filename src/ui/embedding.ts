import { getContext, setContext } from 'svelte';

/** Opens the dialog that makes a chart's link; `view`: its name in embeds. */
export type OpenEmbed = (view: string) => void;

const key = Symbol('embedding');

/** Charts below may be embedded. Call while a component is being set up. */
export const offerEmbeds = (open: OpenEmbed): OpenEmbed => setContext(key, open);

/** Undefined where charts are embedded already, or nobody offered it. */
export const embedding = (): OpenEmbed | undefined => getContext<OpenEmbed | undefined>(key);
