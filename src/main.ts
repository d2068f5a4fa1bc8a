import { mount } from 'svelte';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/buttons.css';
import App from './App.svelte';
import { errorLog } from './state/diagnosticErrors';
import { selection } from './state/selection.svelte';
import { loadPage } from './views/pages';

errorLog.listen(window);

const target = document.getElementById('app');
if (!target) throw new Error('index.html: #app is missing');

// Asked for now, it is on its way while the frame around it is drawn. Who shows it says what fails.
loadPage(selection.page).catch(() => undefined);

mount(App, { target });
