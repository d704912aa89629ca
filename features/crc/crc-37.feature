Feature: Treatment and deprivation of liberty of a child (CRC art 37)

  Background:
    Given Italy detained Alua, a national of Kazakhstan, on 29 May 2013
    And Alua was under the age of eighteen at the time
    And Italy kept Alua in a place that Alua could not freely leave

  Rule: Only in conformity with law

    @breach
    Scenario Outline: No order, an unpublished practice, or a court that said no
      Given the applicant says that <basis>
      When the case is checked
      Then Italy's breach of crc-37 is indicated, resting on "unlawful"

      Examples:
        | basis                                                                                             |
        | no order but an unpublished agreement or practice put Alua in detention                           |
        | there was no order to detain Alua, and the authorities say that it was no detention               |
        | there was no order and no record of the detention of Alua                                         |
        | a domestic court declared the detention of Alua unlawful or set aside its validation              |

    @twin
    Scenario Outline: An order is no breach of this point, and says nothing of the others
      Given <basis>
      When the case is checked
      Then crc-37 is undetermined
      And the counter-argument "ordered-by-law" <stands>

      Examples:
        | basis                                                                        | stands         |
        | a court decision under a statute ordered the detention of Alua               | stands         |
        | an administrative order under a statute ordered the detention of Alua        | stands         |
        | an order without time limit or reasons put Alua in detention                 | does not stand |
        | a domestic court held the detention of Alua to be lawful                     | does not stand |

    @exception
    Scenario Outline: An order that a court declared unlawful
      Given <basis>
      And a court found that a domestic court declared the detention of Alua unlawful or set aside its validation
      When the case is checked
      Then Italy's breach of crc-37 is indicated, resting on "held-unlawful"
      And the counter-argument "ordered-by-law" does not stand

      Examples:
        | basis                                                                  |
        | a court decision under a statute ordered the detention of Alua         |
        | an administrative order under a statute ordered the detention of Alua  |

    @twin
    Scenario: An order that a court held lawful
      Given a court decision under a statute ordered the detention of Alua
      And a domestic court held the detention of Alua to be lawful
      When the case is checked
      Then crc-37 is undetermined
      And the counter-argument "ordered-by-law" stands

    @dispute
    Scenario: Whether there was an order is for the State to show
      Given the applicant says that there was no order and no record of the detention of Alua
      And Italy says that a court decision under a statute ordered the detention of Alua
      When the case is checked
      Then Italy's breach of crc-37 is indicated
      And "detention_basis" is a hinge of crc-37

  Rule: Only as a last resort

    @breach
    Scenario Outline: Nothing else was looked at, or the child was a lever
      Given the applicant says that <what>
      When the case is checked
      Then Italy's breach of crc-37 is indicated, resting on "<why>"

      Examples:
        | what                                                                        | why                      |
        | the decisions do not mention measures short of detention for Alua           | no-alternative-looked-at |
        | the detention of Alua served to put pressure on a relative                  | to-reach-a-relative      |

    @dispute
    Scenario: Whether alternatives were considered is for the State to show
      Given the applicant says that the decisions do not mention measures short of detention for Alua
      And Italy says that the decisions show that measures short of detention were considered for Alua
      And the order to detain Alua gave individual reasons
      When the case is checked
      Then Italy's breach of crc-37 is indicated

    @breach
    Scenario Outline: Held for reasons of migration since the Committees ruled it out, though all else was done well
      Given Italy detained Cy, a national of Kazakhstan, on <day>
      And Cy was under the age of eighteen at the time
      And Italy kept Cy in a place that Cy could not freely leave
      And the detention of Cy served <purpose>, and nothing else
      And an administrative order under a statute ordered the detention of Cy
      And the decisions show that measures short of detention were considered for Cy
      And the order to detain Cy gave individual reasons
      And Cy was kept with good facilities and services
      And Cy and the family were detained in a unit of their own
      And Cy had visits, a lawyer and post in detention
      And Cy was assisted by a lawyer in detention
      And courts decided on requests of Cy for release
      When the case is checked
      Then crc-37 is <verdict> for Cy

      Examples:
        | day              | purpose                              | verdict         |
        | 15 November 2017 | to prepare or carry out a removal    | no_breach_shown |
        | 16 November 2017 | to prepare or carry out a removal    | indicated       |
        | 17 November 2017 | to prepare or carry out a removal    | indicated       |
        | 16 November 2017 | to establish identity                | indicated       |
        | 16 November 2017 | criminal proceedings of Italy itself | no_breach_shown |

    @twin
    Scenario Outline: The identity of a suspect is no reason of migration
      Given Italy detained Cy, a national of Kazakhstan, on 16 November 2017
      And Cy was under the age of eighteen at the time
      And Italy kept Cy in a place that Cy could not freely leave
      And the detention of Cy served to establish identity
      And the detention of Cy served <purpose>
      And an administrative order under a statute ordered the detention of Cy
      And the decisions show that measures short of detention were considered for Cy
      And the order to detain Cy gave individual reasons
      And Cy was kept with good facilities and services
      And Cy and the family were detained in a unit of their own
      And Cy had visits, a lawyer and post in detention
      And Cy was assisted by a lawyer in detention
      And courts decided on requests of Cy for release
      When the case is checked
      Then crc-37 is <verdict> for Cy

      Examples:
        | purpose                              | verdict         |
        | criminal proceedings of Italy itself | no_breach_shown |
        | to prepare or carry out a removal    | indicated       |

    @twin
    Scenario: The identity of a suspect, without any word on alternatives
      Given Italy detained Cy, a national of Kazakhstan, on 16 November 2017
      And Cy was under the age of eighteen at the time
      And Italy kept Cy in a place that Cy could not freely leave
      And the detention of Cy served to establish identity
      And the detention of Cy served criminal proceedings of Italy itself
      When the case is checked
      Then crc-37 is undetermined for Cy

    @breach
    Scenario Outline: The same without any word on alternatives
      Given Italy detained Cy, a national of Kazakhstan, on <day>
      And Cy was under the age of eighteen at the time
      And Italy kept Cy in a place that Cy could not freely leave
      And the applicant says that the detention of Cy served <purpose>
      When the case is checked
      Then crc-37 is <verdict> for Cy

      Examples:
        | day              | purpose                            | verdict      |
        | 15 November 2017 | to prepare or carry out a removal  | undetermined |
        | 16 November 2017 | to prepare or carry out a removal  | indicated    |
        | 16 November 2017 | to establish identity              | indicated    |
        | 16 November 2017 | criminal proceedings of Italy itself | undetermined |

    @exception @twin
    Scenario Outline: A last resort with individual reasons, unless the child is a lever
      Given <basis>
      And the decisions show that measures short of detention were considered for Alua
      And the order to detain Alua <reasons>
      And the applicant says that the detention of Alua served <purpose>
      When the case is checked
      Then crc-37 is <verdict>
      And the counter-argument "shown-to-be-the-last-resort" <stands>

      Examples:
        | basis                                                           | reasons                  | purpose                              | verdict      | stands         |
        | a court decision under a statute ordered the detention of Alua  | gave individual reasons  | criminal proceedings of Italy itself | undetermined | stands         |
        | a court decision under a statute ordered the detention of Alua  | gave individual reasons  | to prepare or carry out a removal    | undetermined | stands         |
        | a court decision under a statute ordered the detention of Alua  | used standard wording    | to prepare or carry out a removal    | undetermined | does not stand |
        | a court decision under a statute ordered the detention of Alua  | gave individual reasons  | to put pressure on a relative        | indicated    | does not stand |

    @dispute
    Scenario: Whether the child was a lever is for the applicant to show
      Given the decisions show that measures short of detention were considered for Alua
      And the order to detain Alua gave individual reasons
      And the applicant says that the detention of Alua served to put pressure on a relative
      And Italy denies that the detention of Alua served to put pressure on a relative
      When the case is checked
      Then crc-37 is contested

    @dispute
    Scenario: The purpose of the detention is for the State to show, where migration is alleged
      Given Italy detained Cy, a national of Kazakhstan, on 16 November 2017
      And Cy was under the age of eighteen at the time
      And Italy kept Cy in a place that Cy could not freely leave
      And the applicant says that the detention of Cy served to prepare or carry out a removal
      And Italy denies that the detention of Cy served to prepare or carry out a removal
      When the case is checked
      Then Italy's breach of crc-37 is indicated for Cy

  Rule: Treated with humanity and as a child

    @breach
    Scenario Outline: Unfit, among strangers, apart, or cut off
      Given the applicant says that <what>
      When the case is checked
      Then Italy's breach of crc-37 is indicated, resting on "not-treated-as-a-child"

      Examples:
        | what                                                                               |
        | Alua was kept for a short stay in overcrowded or unhygienic conditions             |
        | Alua was kept in severe overcrowding and bad hygiene                               |
        | Alua and the family were detained together with strangers                          |
        | Alua had no contact with the outside in detention                                  |
        | the detention of Alua was secret or denied                                         |

    @twin
    Scenario: In a unit with the parents, for a removal
      Given Alua and the family were detained in a unit of their own
      And the detention of Alua served to prepare or carry out a removal
      When the case is checked
      Then crc-37 is undetermined

    @breach @twin
    Scenario Outline: Held apart from the parents
      Given the applicant says that Alua and the family were detained apart from each other
      And the detention of Alua served <purpose>
      When the case is checked
      Then crc-37 is <verdict>

      Examples:
        | purpose                              | verdict      |
        | to prepare or carry out a removal    | indicated    |
        | criminal proceedings of Italy itself | undetermined |

    @dispute
    Scenario: The conditions are for the State to show
      Given the applicant says that Alua was kept in severe overcrowding and bad hygiene
      And Italy says that Alua was kept with good facilities and services
      When the case is checked
      Then Italy's breach of crc-37 is indicated

    @twin
    Scenario Outline: Shortcomings that are not listed, or good sides of one kind only
      Given a court decision under a statute ordered the detention of Alua
      And the decisions show that measures short of detention were considered for Alua
      And the order to detain Alua gave individual reasons
      And Alua was assisted by a lawyer in detention
      And courts decided on requests of Alua for release
      And <conditions>
      And <family>
      And <contact>
      When the case is checked
      Then crc-37 is <verdict>

      Examples:
        | conditions                                             | family                                                        | contact                                                     | verdict         |
        | Alua was kept with good facilities and services        | Alua and the family were detained in a unit of their own      | Alua had visits, a lawyer and post in detention             | no_breach_shown |
        | Alua was kept in basic conditions with shortcomings    | Alua and the family were detained in a unit of their own      | Alua had visits, a lawyer and post in detention             | undetermined    |
        | Alua was kept with good facilities and services        | Alua and the family were detained together with strangers     | Alua had visits, a lawyer and post in detention             | indicated       |
        | Alua was kept with good facilities and services        | Alua and the family were detained in a unit of their own      | Alua had limited visits or was isolated in detention        | undetermined    |
        | Alua was kept with good facilities and services        | Alua and the family were detained in a unit of their own      | Alua had no contact with the outside in detention           | indicated       |

  Rule: Prompt legal help and a court

    @breach
    Scenario Outline: No lawyer or no court
      Given the applicant says that <what>
      When the case is checked
      Then Italy's breach of crc-37 is indicated, resting on "<why>"

      Examples:
        | what                                                                                      | why       |
        | Alua had no lawyer in detention                                                           | no-lawyer |
        | Alua could speak to a lawyer in detention only late or with obstacles                     | no-lawyer |
        | Alua had no access to a court about the detention                                         | no-court  |
        | courts declined to decide on the detention of Alua or looked at a part of it only         | no-court  |
        | courts decided on requests of Alua for release only after months or years                 | no-court  |

    @unknown @twin
    Scenario: Removed before a court could decide
      Given Alua was removed before a court could decide on the detention
      And Alua was assisted by a lawyer in detention
      When the case is checked
      Then crc-37 is undetermined

    @dispute
    Scenario: Legal help is for the State to show
      Given the applicant says that Alua had no lawyer in detention
      And Italy says that Alua was assisted by a lawyer in detention
      When the case is checked
      Then Italy's breach of crc-37 is indicated

    @compliance
    Scenario: Every clause is answered
      Given a record shows that an administrative order under a statute ordered the detention of Alua
      And a record shows that the decisions show that measures short of detention were considered for Alua
      And a record shows that the order to detain Alua gave individual reasons
      And a record shows that Alua was kept with good facilities and services
      And a record shows that Alua and the family were detained in a unit of their own
      And a record shows that Alua had visits, a lawyer and post in detention
      And a record shows that Alua was offered a lawyer in detention and did not use one
      And a record shows that courts decided on requests of Alua for release
      When the case is checked
      Then crc-37 is no_breach_shown

  Rule: A child that is deprived of liberty

    @unknown
    Scenario: Held, and nothing else is known
      When the case is checked
      Then crc-37 is undetermined

    @twin
    Scenario: House arrest
      Given Italy detained Cy, a national of Kazakhstan, on 29 May 2013
      And Cy was under the age of eighteen at the time
      And Cy was under house arrest
      And the decisions do not mention measures short of detention for Cy
      When the case is checked
      Then Italy's breach of crc-37 is indicated for Cy

    @unknown
    Scenario: A duty to report is no deprivation of liberty
      Given Italy detained Cy, a national of Kazakhstan, on 29 May 2013
      And Cy was under the age of eighteen at the time
      And Cy had a duty to report
      And the decisions do not mention measures short of detention for Cy
      When the case is checked
      Then crc-37 is undetermined for Cy

    @compliance
    Scenario: Not held in any place
      Given Italy detained Cy, a national of Kazakhstan, on 29 May 2013
      And Cy was under the age of eighteen at the time
      And Cy had a duty to report
      And Italy did not keep Cy in any place against the will of Cy
      And the decisions do not mention measures short of detention for Cy
      When the case is checked
      Then crc-37 is no_breach_shown for Cy

    @twin
    Scenario: An adult
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Bo was eighteen years old or older at the time
      And Italy kept Bo in a place that Bo could not freely leave
      And the decisions do not mention measures short of detention for Bo
      When the case is checked
      Then crc-37 does not apply for Bo

    @not_bound
    Scenario: The United States of America is not a party
      Given the United States of America detained Bo, a national of Kazakhstan, on 29 May 2013
      And Bo was under the age of eighteen at the time
      And the United States of America kept Bo in a place that Bo could not freely leave
      And the decisions do not mention measures short of detention for Bo
      When the case is checked
      Then crc-37 does not apply for Bo because "not bound"

  Rule: No ill-treatment, on removal either

    @breach
    Scenario Outline: A child alone is restrained and handed over unheard
      Given Spain removed Dua, a national of Mali, to Morocco on 2 December 2014
      And <alone>
      And the applicant says that <restraint>
      And <unheard>
      And <unassisted>
      When the case is checked
      Then crc-37 is <verdict> for Dua

      Examples:
        | alone | restraint | unheard | unassisted | verdict |
        | Dua was an unaccompanied child | Dua was handcuffed during arrest or transfer | Dua was neither identified nor interviewed nor heard before removal | Dua had no access to a lawyer against the removal or in the asylum procedure | indicated |
        | Dua is a child without parent or guardian | Dua was shackled or bound during arrest or transfer | Dua went through an identity check only before removal | there was no decision on the removal of Dua | indicated |
        | Dua was an unaccompanied child | Dua was sedated without consent during arrest or transfer | Dua was not heard as a child before the measure, either directly or through a representative | there was no decision on the removal of Dua | indicated |
        | Dua was an unaccompanied child | Dua was strapped to a mattress, seat or object during arrest or transfer | Dua could not submit reasons against removal at all | there was no decision on the removal of Dua | indicated |
        | Dua was an unaccompanied child | Dua was hooded, masked or blindfolded during arrest or transfer | Dua could submit reasons against removal only afterwards | there was no decision on the removal of Dua | indicated |
        | Dua was an unaccompanied child | the agents who arrested or transferred Dua were masked | Dua could submit reasons against removal only afterwards | there was no decision on the removal of Dua | undetermined |
        | Dua was an unaccompanied child | Dua was handcuffed during arrest or transfer | Dua was interviewed on the personal situation before removal | there was no decision on the removal of Dua | undetermined |
        | Dua was an unaccompanied child | Dua was handcuffed during arrest or transfer | Dua was neither identified nor interviewed nor heard before removal | the removal of Dua was decided with individual reasons | undetermined |

    @breach
    Scenario Outline: Violence
      Given Spain removed Dua, a national of Mali, to Morocco on 2 December 2014
      And Dua was under the age of eighteen at the time
      And the applicant says that Dua <how> during arrest or transfer
      When the case is checked
      Then crc-37 is <verdict> for Dua

      Examples:
        | how                               | verdict      |
        | was beaten                        | indicated    |
        | suffered sexual violence          | indicated    |
        | was burnt                         | indicated    |
        | was subjected to a mock execution | indicated    |
        | was put in stress positions       | indicated    |
        | was left without food, drink or sleep | indicated |
        | was made to enter the water       | indicated    |
        | was handcuffed                    | undetermined |

    @twin
    Scenario Outline: Good facilities, and violence all the same
      Given Alua was kept with good facilities and services
      And the applicant says that Alua <how>
      When the case is checked
      Then Italy's breach of crc-37 is indicated, resting on "ill-treated"
      And the counter-argument "kept-well-or-not-kept" does not stand

      Examples:
        | how                                                                                   |
        | was beaten or injured by force                                                        |
        | was tormented by suffocation, electric shocks, burns, suspension or prolonged beating |
        | was kept in stress positions                                                          |
