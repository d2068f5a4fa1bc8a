import { mount } from 'svelte';
import './embed/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/buttons.css';
import Embed from './embed/Embed.svelte';

const target = document.getElementById('embed');
if (!target) throw new Error('embed.html: #embed is missing');

mount(Embed, { target });
