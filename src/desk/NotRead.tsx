import { type Language } from '../core/language/bilingual';
import { areaName, type CellArea } from '../core/sheet/address';
import { type Messages } from '../taskpane/i18n';
import { Fold } from '../taskpane/parts/Fold';
import { Notice } from '../taskpane/parts/Notice';
import { type NotReadParts } from './review-file';

interface NotReadProps {
  readonly parts: NotReadParts;
  readonly text: Messages;
  readonly language: Language;
  readonly goTo: (sheet: string, area: CellArea) => void;
}

/** What of a file was not read, and so not checked, with the way to it: whoever reads that all is well must see that first. */
export function NotRead({ parts, text, language, goTo }: NotReadProps) {
  const { hasTables, unread, nearMisses, said } = parts;
  const near = nearMisses.map(({ sheet, area, reason, understood }) => ({
    sheet,
    area,
    why: text.noTable.reason[reason],
    more: understood.length > 0 ? text.noTable.understood(understood.join(', ')) : '',
  }));
  const places = unread.map(({ sheet, area, reason }) => ({ sheet, area, why: reason[language], more: '' }));
  const go = { text, goTo };
  return (
    <>
      {said.length > 0 && (
        <Notice tone="warning">
          {said.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      {!hasTables && (
        <section>
          <h3>{text.noTable.title}</h3>
          <p class="muted">{text.noTable.lookedFor}</p>
        </section>
      )}
      {near.length > 0 && <Places title={text.tables.near(near.length)} places={near} open={!hasTables} {...go} />}
      {places.length > 0 && <Places title={text.tables.unread(places.length)} places={places} {...go} />}
    </>
  );
}

interface PlacesProps extends Pick<NotReadProps, 'text' | 'goTo'> {
  readonly title: string;
  readonly places: readonly { sheet: string; area: CellArea; why: string; more: string }[];
  readonly open?: boolean;
}

function Places({ title, places, open = false, text, goTo }: PlacesProps) {
  return (
    <Fold class="table-map" summary={<strong class="unread-mark">{title}</strong>} open={open}>
      <ul class="near-misses">
        {places.map(({ sheet, area, why, more }) => (
          <li key={`${sheet}!${areaName(area)}`}>
            <button type="button" class="row-button" onClick={() => goTo(sheet, area)}>
              <span class="row-title">{text.tables.item(sheet, areaName(area))}</span>
              <span>{why}</span>
              {more && <span class="muted">{more}</span>}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
