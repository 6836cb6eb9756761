import { beginEmbed } from './begin.ts';
import { startFree } from './start-free.tsx';

/** The entry of `/embed/view/`, in one file: whoever opens it needs all of it. */
beginEmbed((root, _options, scheme) => void startFree(root, scheme));
