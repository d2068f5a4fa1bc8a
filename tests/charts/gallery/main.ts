import { mount } from 'svelte';
import '../../../src/ui/fonts.css';
import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import '../../../src/ui/buttons.css';
import Gallery from './Gallery.svelte';

const wish = new URL(location.href).searchParams;
if (wish.get('theme') === 'dark') document.documentElement.dataset['theme'] = 'dark';
mount(Gallery, {
  target: document.body,
  props: { lang: wish.get('lang') === 'en' ? 'en' : 'th', only: wish.get('only') },
});
