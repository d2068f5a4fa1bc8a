/* Which modules are built into one file: a few hundred bytes each and wanted together, they are lighter than thirty files. */
const within = (paths) => new RegExp(String.raw`[\\/]src[\\/](${paths.replaceAll('/', '[\\\\/]')})`);

/** Groups of modules that share a file; where two would take one, the earlier has it. scripts/entriesApart.mjs says what must not come of it. */
export const wantedTogether = [
  { name: 'questions', test: within('questions/') },
  {
    // Of every page and every embed.
    name: 'drawing',
    test: within(
      [
        'charts/[^/]+$',
        'charts/twoYears/(rows|describe)',
        'text/messages/(define|charts|chartFindings)[.]ts',
        'views/finding/(\\w+[.]ts|FindingSentence)',
        'ui/(embedding|ChartPanel|chartPanel|saveFile|afterPaint)',
        'framework/(level|tree)[.]ts',
        'state/(examples|intent|lookedAt|triedCodec)[.]ts',
        'embed/view[.]ts',
      ].join('|'),
    ),
  },
  { name: 'answers', test: within('state/exampleAnswers[.]ts') },
  { name: 'early', test: within('(early|state/saved/(keeperOfPage|browserKeeper|keeper))[.]ts') },
  { name: 'frameworks', test: within('framework/(frameworks[.]ts|years/)') },
  {
    // Embeds have these too, so nothing of the page itself may be among them.
    name: 'overview',
    test: within(
      'charts/(scoreBars|lostItems|coverageShare|dumbbell|levelGauge)/|views/overview/\\w+[.]ts|export/saveChart',
    ),
    includeDependenciesRecursively: false,
  },
  {
    name: 'finding',
    test: within(
      'views/(finding/|meeting/(MeetingLink|openMeeting))|text/messages/meeting|reactivity/window',
    ),
    includeDependenciesRecursively: false,
  },
];
