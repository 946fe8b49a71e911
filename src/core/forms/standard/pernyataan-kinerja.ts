/** The page of a performance agreement that is signed: who promises what to whom. Wording: PermenPANRB 53/2014, annex I. */

import { both } from '../../language/bilingual';
import { FORM_PARTS } from '../../sheet/marks';
import { type SheetPlan } from '../../sheet/plan';
import { type FormContext, markOfForm } from '../form';
import { SheetDraft } from '../layout/draft';
import { type BlockLine, placeBlock, placeSignatures, placeTitle } from '../layout/page';
import { printSetup } from '../layout/print';
import { heightOfText } from '../layout/text-height';
import { FIRST_PARTY, SECOND_PARTY, type Signer } from '../signers';

/** Four columns, so that two can sign side by side. */
const WIDTHS = [18, 26, 26, 26] as const;
const RIGHT = WIDTHS.length - 1;

export function performanceStatement(context: FormContext): SheetPlan {
  const { say, signers, firstYear, today } = context;
  const { head, superior, organisation, place } = signers;
  const draft = new SheetDraft();
  for (const [column, width] of WIDTHS.entries()) draft.width(column, width);
  const titleRows = placeTitle(draft, 0, RIGHT, [
    say(both(`PERJANJIAN KINERJA TAHUN ${firstYear}`, `PERFORMANCE AGREEMENT ${firstYear}`)),
    organisation,
  ]);
  let next = titleRows + 1;
  const paragraph = (text: string) => {
    draft.across(next, 0, RIGHT, { value: text }, { wrap: true, vertical: 'top', horizontal: 'justify' });
    // Letters between margins run a little wider than in a table's cell.
    draft.height(next, heightOfText(text, draft.widthBetween(0, RIGHT)) + 6);
    next += 1;
  };
  const party = (who: Signer) => {
    next = placeBlock(draft, next, RIGHT, [
      { label: say(both('Nama', 'Name')), placeholder: who.name },
      { label: say(both('Jabatan', 'Position')), placeholder: who.title },
    ] satisfies readonly BlockLine[]);
  };

  paragraph(say(superior ? WE_WHO_SIGN : WHO_SIGNS));
  party(head);
  if (superior) {
    paragraph(say(both('selanjutnya disebut pihak pertama;', 'hereafter the first party;')));
    party(superior);
    paragraph(
      say(
        both(
          'selaku atasan pihak pertama, selanjutnya disebut pihak kedua.',
          'superior of the first party, hereafter the second party.',
        ),
      ),
    );
  }
  for (const text of superior ? PROMISES : [PROMISE_ALONE]) paragraph(say(text));
  next = placeSignatures(
    draft,
    next + 1,
    RIGHT,
    {
      ...head,
      placeAndDate: `${place}, ${today}`,
      title: superior ? say(FIRST_PARTY) : head.title,
    },
    superior ? { ...superior, title: say(SECOND_PARTY) } : undefined,
  );
  draft.name(markOfForm('perjanjian-kinerja') + FORM_PARTS.statement, {
    top: 0,
    left: 0,
    bottom: next - 1,
    right: RIGHT,
  });
  return draft.plan({
    name: say(both('Pernyataan Perjanjian', 'Agreement Statement')),
    print: printSetup(draft, {
      orientation: 'portrait',
      paper: context.paper,
      bottom: next - 1,
      right: RIGHT,
      onePage: 'always',
      say,
    }),
    protect: true,
  });
}

const PURPOSE = both(
  'Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil',
  'In order to bring about effective, transparent and accountable government that is oriented towards results',
);

const WE_WHO_SIGN = both(`${PURPOSE.id}, kami yang bertanda tangan di bawah ini:`, `${PURPOSE.en}, we who sign below:`);

const WHO_SIGNS = both(`${PURPOSE.id}, yang bertanda tangan di bawah ini:`, `${PURPOSE.en}, the undersigned:`);

const PLANNED = both(
  'akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan.',
  'to reach the performance targets in the annex of this agreement, on the way to the medium-term targets that the planning documents set.',
);

const PROMISES = [
  both(
    `Pihak pertama berjanji ${PLANNED.id} Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.`,
    `The first party promises ${PLANNED.en} We are responsible for success and failure in reaching them.`,
  ),
  both(
    'Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.',
    'The second party will supervise as needed, evaluate the performance achieved under this agreement, and act as needed to reward and to sanction.',
  ),
];

const PROMISE_ALONE = both(
  `berjanji ${PLANNED.id} Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.`,
  `promises ${PLANNED.en} Success and failure in reaching them are our responsibility.`,
);
