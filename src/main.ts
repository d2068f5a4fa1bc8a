import './early';
import { mount } from 'svelte';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/buttons.css';
import App from './App.svelte';
import { errorLog } from './state/diagnosticErrors';

errorLog.listen(window);

const target = document.getElementById('app');
if (!target) throw new Error('index.html: #app is missing');

mount(App, { target });
