import { useAtlas } from './atlas-context.ts';
import { formatDate } from './format-date.ts';

/** The line under the map: review number or its absence, credits of the data, filing numbers. */
export function Credits() {
  const { site, dataset, language, w } = useAtlas();
  const colon = language === 'zh' ? '：' : ': ';
  return (
    <footer class="credits">
      <span class="review">
        {site.mapReviewNumber
          ? `${w('reviewNumber')}${colon}${site.mapReviewNumber}`
          : w('notReviewed')}
      </span>
      <span>
        {w('credits')}
        {colon}
        {language === 'zh' ? '天地图界线（2024年5月）' : 'Tianditu boundaries (May 2024)'}
        {' · '}
        <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener noreferrer">
          © OpenStreetMap
        </a>
        {' (ODbL) · GSHHG (LGPL)'}
      </span>
      <span>
        {w('recordsOf')}
        {colon}
        {formatDate(dataset.circle.asOf, language)}
      </span>
      <a href={`${site.base}data/datapackage.json`}>{w('openData')}</a>
      {site.icpNumber && <span>{site.icpNumber}</span>}
      {site.policeNumber && <span>{site.policeNumber}</span>}
    </footer>
  );
}
