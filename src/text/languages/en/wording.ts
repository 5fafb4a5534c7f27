import { wordingTable } from '../tables/wording.ts'

export const wording = wordingTable({
  small: `
    um uh er eh ah oh well like so just really actually you know i mean and but that the a an yeah yes no or in into on of to at
    for with as by from these those this upon onto they it its it's he she we there here who which then also now have has had is are was
    were be been being am do does did up out over off my our your his her their them him us me will would shall about any some than got get
  `,
  spelt: `
    it's: it is
    that's: that is
    there's: there is
    he's: he is
    she's: she is
    what's: what is
    let's: let us
    we're: we are
    they're: they are
    you're: you are
    i'm: i am
    don't: do not
    can't: cannot
    won't: will not
    isn't: is not
    we've: we have
    i've: i have
    they've: they have
    you've: you have
    we'll: we will
    i'll: i will
    they'll: they will
    you'll: you will
    it'll: it will
    i'd: i would
    we'd: we would
    they'd: they would
    gonna: going to
    gonna': going to
    wanna: want to
    gotta: got to
    'em: them
    ain't: is not
    y'all: you
    y'alls: your
    momma: mama
    ok: okay
    percent: per cent
  `,
  turning: 'not never nor whether if may might could yet cannot without unless',
  degree: `
    essentially almost nearly virtually practically basically effectively probably perhaps maybe possibly likely apparently
    seemingly appears appear appeared seems seem seemed mostly partly largely somewhat rather fairly quite slightly barely hardly
    allegedly reportedly supposedly believe believed think thought very extremely absolutely completely totally clearly certainly
    definitely always only
  `,
})
