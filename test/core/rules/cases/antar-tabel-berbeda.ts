import { type RuleCases } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    {
      name: 'Nama berbeda hanya pada satuan di dalam kurung',
      tables: [
        {
          sheet: 'A',
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [['Persentase Koperasi yang Berkualitas (Persen)', '%', '5,77']],
        },
        {
          sheet: 'B',
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [['Persentase koperasi berkualitas', 'Persen', '5,8']],
        },
      ],
    },
    {
      name: 'Indeks dan Nilai adalah satuan yang sama',
      tables: [
        { sheet: 'A', columns: ['indicator', 'unit'], rows: [['Nilai SAKIP', 'Nilai']] },
        { sheet: 'B', columns: ['indicator', 'unit'], rows: [['Nilai SAKIP', 'Indeks']] },
      ],
    },
  ],
  invalid: [
    {
      name: 'Satuan, target, rumus, dan sasaran berbeda',
      tables: [
        {
          sheet: 'A',
          columns: ['objective', 'indicator', 'calculation', 'unit', 'target 2024'],
          rows: [['Meningkatnya layanan', 'Cakupan layanan', 'A / B x 100%', '%', 80]],
        },
        {
          sheet: 'B',
          columns: ['objective', 'indicator', 'calculation', 'unit', 'target 2024'],
          rows: [['Meningkatnya mutu', 'Cakupan layanan', 'A / C x 100%', 'Orang', 85]],
        },
      ],
      findings: [
        ['B!D2', 'Satuan "Cakupan layanan" di sini "Orang", sedangkan di A!D2 "%". Samakan keduanya.'],
        [
          'B!E2',
          'Target 2024 untuk "Cakupan layanan" di sini "85", sedangkan di A!E2 "80". Samakan, atau jelaskan perubahannya.',
        ],
        ['B!C2', 'Rumus "Cakupan layanan" di sini berbeda dari A!C2 ("A / B x 100%"). Samakan keduanya.'],
        [
          'B!A2',
          'Sasaran "Cakupan layanan" di sini "Meningkatnya mutu", sedangkan di A!A2 "Meningkatnya layanan". Samakan keduanya.',
        ],
      ],
    },
  ],
};
