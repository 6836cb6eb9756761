import '../list/list.css';
import './take.css';
import { useState } from 'preact/hooks';
import { CiteGroup } from './cite-group.tsx';
import { DataGroup } from './data-group.tsx';
import { PictureGroup } from './picture-group.tsx';

/** What is seen, to take away: as a picture, as data, as a reference. */
export function TakeTool() {
  const [told, setTold] = useState('');
  return (
    <div class="take-tool">
      <PictureGroup tell={setTold} />
      <DataGroup tell={setTold} />
      <CiteGroup tell={setTold} />
      <p class="told" role="status">
        {told}
      </p>
    </div>
  );
}
