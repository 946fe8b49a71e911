/** What a host can do wrong, what comes of it in Excel, and the remedy; the recipes are in docs/hosting, which a release calls hosting. */

import { type Bilingual } from '../../src/core/language/bilingual';

export interface HostFault {
  readonly id: FaultId;
  readonly address: string;
  readonly happened: Bilingual;
  readonly remedy: Bilingual;
}

const FAULTS = {
  'bukan-https': {
    happened: { id: 'Alamatnya bukan https.', en: 'The address is not https.' },
    remedy: {
      id: 'Excel hanya memuat pengaya lewat https. Pasang sertifikat di server, lalu bangun lagi dengan ADDIN_URL=https://….',
      en: 'Excel loads add-ins over https only. Install a certificate, then build again with ADDIN_URL=https://….',
    },
  },
  'tidak-terjangkau': {
    happened: { id: 'Server tidak menjawab.', en: 'The server does not answer.' },
    remedy: {
      id: 'Periksa nama, DNS, porta, dan tembok api; cobalah dari komputer pengguna.',
      en: 'Check the name, DNS, port and firewall; try it from a user’s computer.',
    },
  },
  sertifikat: {
    happened: { id: 'Sertifikatnya tidak dipercaya di sini.', en: 'The certificate is not trusted here.' },
    remedy: {
      id: 'Pakai sertifikat yang dipercaya semua komputer pengguna, untuk nama ini, beserta rantainya. Bila sertifikat itu dari CA instansi dan Windows sudah memercayainya, ulangi dengan NODE_EXTRA_CA_CERTS=berkas-ca.pem.',
      en: 'Use a certificate that every user’s computer trusts, for this name, with its chain. If it comes from the agency’s own CA and Windows trusts that already, run this again with NODE_EXTRA_CA_CERTS=ca-file.pem.',
    },
  },
  'tidak-ada': {
    happened: { id: 'Berkasnya tidak dikirim.', en: 'The file is not sent.' },
    remedy: {
      id: 'Salin seluruh isi dist/ ke alamat ini, dan jangan meminta masuk (login) atau mengalihkan ke alamat lain.',
      en: 'Copy all of dist/ to this address, and ask for no login and redirect nowhere.',
    },
  },
  'rilis-campur': {
    happened: {
      id: 'Skrip ini meminta bagian yang tidak ada di server: berkas dua rilis bercampur, atau penyalinan belum selesai.',
      en: 'This script asks for parts that are not on the server: files of two releases are mixed, or the copying is not finished.',
    },
    remedy: {
      id: 'Salin seluruh isi dist/ dari satu rilis: dahulu berkas .js yang namanya memuat delapan angka heksadesimal, lalu selebihnya.',
      en: 'Copy all of dist/ of one release: first the .js files with eight hexadecimal digits in their names, then the rest.',
    },
  },
  'bukan-asisten-iku': {
    happened: { id: 'Halaman ini bukan panel Asisten IKU.', en: 'This page is not the pane of IKU Assistant.' },
    remedy: {
      id: 'Mungkin halaman login atau halaman lain dikirim sebagai gantinya. Arahkan server ke folder dist/.',
      en: 'Perhaps a login page or another page is sent in its place. Point the server at the folder dist/.',
    },
  },
  'alamat-lain': {
    happened: {
      id: 'manifest.xml menyebut alamat lain, sehingga Excel tidak akan memuat dari sini.',
      en: 'manifest.xml names another address, so Excel will not load from here.',
    },
    remedy: {
      id: 'Atur lagi dengan alamat lengkapnya, termasuk subfoldernya. Dari rilis: node atur-alamat.mjs <alamat ini>. Dari sumber: ADDIN_URL=<alamat ini> npm run build.',
      en: 'Set the whole address again, the sub-folder included. From a release: node atur-alamat.mjs <this address>. From the sources: ADDIN_URL=<this address> npm run build.',
    },
  },
  cors: {
    happened: {
      id: 'Tanpa Access-Control-Allow-Origin: di Excel untuk web semua fungsi IKU menjadi #NAME?.',
      en: 'Without Access-Control-Allow-Origin every IKU function is #NAME? in Excel on the web.',
    },
    remedy: {
      id: 'Kirim tajuk Access-Control-Allow-Origin: * untuk semua berkas.',
      en: 'Send the header Access-Control-Allow-Origin: * with every file.',
    },
  },
  'jenis-berkas': {
    happened: {
      id: 'Content-Type-nya keliru, sehingga Excel atau peramban dapat menolaknya.',
      en: 'The Content-Type is wrong, so Excel or the browser may refuse it.',
    },
    remedy: {
      id: 'Kirim application/json untuk .json, text/javascript untuk .js, text/html untuk .html, image/png untuk .png.',
      en: 'Send application/json for .json, text/javascript for .js, text/html for .html, image/png for .png.',
    },
  },
  'isi-json': {
    happened: { id: 'Isinya bukan daftar fungsi.', en: 'It does not hold the list of functions.' },
    remedy: {
      id: 'Salin lagi berkas dari dist/; jangan biarkan server mengubah isinya.',
      en: 'Copy the file from dist/ again; the server must not change it.',
    },
  },
  'singgahan-lama': {
    happened: {
      id: 'Peramban boleh menyimpannya, sehingga setelah pembaruan berkas lama dan baru bercampur.',
      en: 'Browsers may keep it, so after an update old files meet new ones.',
    },
    remedy: {
      id: 'Kirim Cache-Control: no-cache untuk .html, functions.js, dan .json.',
      en: 'Send Cache-Control: no-cache with .html, functions.js and .json.',
    },
  },
  'ikon-tanpa-singgahan': {
    happened: {
      id: 'Ikon tidak boleh disimpan peramban; Excel lalu dapat menampilkan ikon kosong di pita.',
      en: 'Browsers may not keep the icon; Excel may then show an empty one on the ribbon.',
    },
    remedy: {
      id: 'Untuk .png kirim Cache-Control: public, max-age=86400, tanpa no-cache dan no-store.',
      en: 'With .png send Cache-Control: public, max-age=86400, and neither no-cache nor no-store.',
    },
  },
  'x-frame-options': {
    happened: {
      id: 'X-Frame-Options melarang Excel untuk web menampilkan panel.',
      en: 'X-Frame-Options keeps Excel on the web from showing the pane.',
    },
    remedy: {
      id: 'Hapus X-Frame-Options; pakai Content-Security-Policy: frame-ancestors … (daftarnya ada di folder hosting).',
      en: 'Remove X-Frame-Options; use Content-Security-Policy: frame-ancestors … (the list is in the folder hosting).',
    },
  },
  'frame-ancestors': {
    happened: {
      id: 'frame-ancestors tidak memuat semua situs Excel untuk web, atau tidak ada: panel ditolak di sana, atau situs mana pun boleh membingkainya.',
      en: 'frame-ancestors does not name all sites of Excel on the web, or is missing: the pane is refused there, or any site may frame it.',
    },
    remedy: {
      id: 'Kirim Content-Security-Policy: frame-ancestors dengan daftar di folder hosting.',
      en: 'Send Content-Security-Policy: frame-ancestors with the list in the folder hosting.',
    },
  },
  'csp-skrip': {
    happened: {
      id: 'Content-Security-Policy dari server melarang Office.js dari appsforoffice.microsoft.com.',
      en: 'The Content-Security-Policy of the server refuses Office.js from appsforoffice.microsoft.com.',
    },
    remedy: {
      id: 'Dari server cukup kirim frame-ancestors; kebijakan selebihnya sudah ada di dalam halaman.',
      en: 'From the server send frame-ancestors only; the rest of the policy is in the page already.',
    },
  },
  coep: {
    happened: {
      id: 'Cross-Origin-Embedder-Policy menghalangi Office.js.',
      en: 'Cross-Origin-Embedder-Policy keeps Office.js out.',
    },
    remedy: { id: 'Hapus tajuk itu untuk alamat ini.', en: 'Remove that header for this address.' },
  },
  'pengganti-404': {
    happened: {
      id: 'Berkas yang tidak ada dijawab seolah-olah ada, sehingga bagian yang hilang setelah pembaruan tidak dikenali.',
      en: 'A file that does not exist is answered as if it did, so a part that went with an update is not noticed.',
    },
    remedy: {
      id: 'Matikan pengalihan ke halaman utama (SPA fallback) untuk alamat ini; jawab 404.',
      en: 'Switch off the fallback to the main page (SPA fallback) for this address; answer 404.',
    },
  },
} satisfies Record<string, Omit<HostFault, 'id' | 'address'>>;

export type FaultId = keyof typeof FAULTS;

/** `detail`: what was found, in the host's own words. */
export function fault(id: FaultId, address: string, detail = ''): HostFault {
  const { happened, remedy } = FAULTS[id];
  const found = detail === '' ? '' : ` (${detail})`;
  return { id, address, happened: { id: happened.id + found, en: happened.en + found }, remedy };
}
