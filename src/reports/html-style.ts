/** The look of a page: readable on light and dark ground, verdicts told apart by sign and underline as well as by colour. */
export const pageStyle = `
:root { color-scheme: light dark; --good: #00704f; --bad: #b34700; --open: #666; }
@media (prefers-color-scheme: dark) { :root { --good: #4cc79b; --bad: #ff9a4d; --open: #aaa; } }
body { font: 17px/1.55 system-ui, sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; }
h1 { font-size: 1.35rem; line-height: 1.3; }
h2 { font-size: 1.05rem; margin-top: 2rem; }
.summary, small { color: var(--open); }
.text { white-space: pre-wrap; border-left: 3px solid var(--open); padding-left: 1rem; overflow-wrap: anywhere; }
mark { background: none; color: inherit; text-decoration: underline; text-decoration-thickness: 2px; }
mark sup { font-size: .65em; font-weight: 700; margin-left: .15em; }
.consistent { text-decoration-color: var(--good); }
.inconsistent { text-decoration-color: var(--bad); text-decoration-style: wavy; font-weight: 700; }
.unverifiable { text-decoration-color: var(--open); text-decoration-style: dotted; }
mark.consistent sup, td.consistent { color: var(--good); }
mark.inconsistent sup, td.inconsistent { color: var(--bad); }
mark.unverifiable sup, td.unverifiable { color: var(--open); }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .35rem .5rem .35rem 0; text-align: left; vertical-align: top; }
li { margin: .35rem 0; }
figure { margin: 2rem 0; overflow-x: auto; }
`
