Feature: Special protection of a child without its family (CRC art 20)

  Background:
    Given Spain removed Alua, a national of Mali, to Morocco on 2 December 2014
    And Alua is a child of 15 years

  Rule: A child alone is identified and looked after first

    @breach
    Scenario Outline: Handed back, or left without protection
      Given the applicant says that Alua was an unaccompanied child
      And the applicant says that <what>
      When the case is checked
      Then Spain's breach of crc-20 is indicated, resting on "without-family" and "no-protection"

      Examples:
        | what |
        | Alua was neither identified nor interviewed nor heard before removal |
        | Alua went through an identity check only before removal |
        | there was no decision on the removal of Alua |
        | in the case of Alua nobody checked who would receive the child in Morocco |
        | in the case of Alua a rule on age or category took the place of a check who would receive the child in Morocco |
        | no guardian or representative was appointed for Alua |
        | Alua had no access to a lawyer against the removal or in the asylum procedure |
        | the age of Alua was determined by a single medical test |
        | the authorities treated Alua as an adult without determining the age |
        | the authorities disregarded documents on the age of Alua that were not shown to be false |
        | the decisions on Alua do not address the best interests of the child |

    @twin
    Scenario Outline: Things that show no want of protection
      Given Alua was an unaccompanied child
      And <what>
      When the case is checked
      Then crc-20 is undetermined

      Examples:
        | what |
        | Alua was interviewed on the personal situation before removal |
        | the removal of Alua was decided with individual reasons |
        | Alua was assisted by a lawyer against the removal or in the asylum procedure |
        | the age of Alua was determined by several disciplines with a representative present |
        | the decisions on Alua contain a separate reasoned assessment of the best interests of the child |
        | in the case of Alua it was checked before the decision who would receive the child in Morocco |

    @compliance
    Scenario Outline: Taken into care
      Given Alua was an unaccompanied child
      And a guardian or representative was appointed for Alua
      And <look>
      When the case is checked
      Then crc-20 is <verdict>

      Examples:
        | look | verdict |
        | the decisions on Alua contain a separate reasoned assessment of the best interests of the child | no_breach_shown |
        | in the case of Alua it was checked before the decision who would receive the child in Morocco | no_breach_shown |
        | the decisions on Alua mention the best interests of the child within the general balance | undetermined |
        | in the case of Alua a rule on age or category took the place of a check who would receive the child in Morocco | indicated |

    @compliance
    Scenario Outline: Taken into care, and well handled
      Given Alua was an unaccompanied child
      And a guardian or representative was appointed for Alua
      And the decisions on Alua contain a separate reasoned assessment of the best interests of the child
      And <also>
      When the case is checked
      Then crc-20 is no_breach_shown

      Examples:
        | also |
        | Alua was interviewed on the personal situation before removal |
        | the removal of Alua was decided with individual reasons |

    @twin
    Scenario Outline: A guardian on paper
      Given Alua was an unaccompanied child
      And a guardian or representative was appointed for Alua
      And the decisions on Alua contain a separate reasoned assessment of the best interests of the child
      And <all the same>
      When the case is checked
      Then Spain's breach of crc-20 is indicated
      And the counter-argument "taken-into-care" does not stand

      Examples:
        | all the same |
        | Alua was neither identified nor interviewed nor heard before removal |
        | there was no decision on the removal of Alua |

    @unknown
    Scenario: Nobody says what was done for the child
      Given Alua was an unaccompanied child
      When the case is checked
      Then crc-20 is undetermined
      And crc-20 as it stands is no breach

    @dispute
    Scenario: The protection is for the State to show
      Given Alua was an unaccompanied child
      And the applicant says that no guardian or representative was appointed for Alua
      And Spain says that a guardian or representative was appointed for Alua
      When the case is checked
      Then Spain's breach of crc-20 is indicated

  Rule: Without its family

    @breach
    Scenario Outline: Alone by other signs
      Given the applicant says that <alone>
      And the applicant says that Alua was neither identified nor interviewed nor heard before removal
      When the case is checked
      Then Spain's breach of crc-20 is indicated, resting on "without-family"

      Examples:
        | alone |
        | Alua is a child without parent or guardian |
        | Alua was removed as a child without an accompanying adult |
        | the measure left Alua without an adult who had care of the child |

    @twin
    Scenario Outline: Not alone by these signs
      Given Alua was neither identified nor interviewed nor heard before removal
      And <what>
      When the case is checked
      Then crc-20 is <verdict>

      Examples:
        | what | verdict |
        | Alua is or was a founder, leader or spokesperson of a party or movement | undetermined |
        | Alua was removed as a child together with an adult who is not a parent | undetermined |
        | an adult had care of Alua throughout the measure | undetermined |

    @dispute
    Scenario: That the child was alone is for the applicant to show
      Given Alua was neither identified nor interviewed nor heard before removal
      And the applicant says that Alua was an unaccompanied child
      And Spain says that Alua was not an unaccompanied child
      When the case is checked
      Then crc-20 is contested

    @compliance @twin
    Scenario Outline: With a parent
      Given Alua was neither identified nor interviewed nor heard before removal
      And <with>
      When the case is checked
      Then crc-20 is no_breach_shown

      Examples:
        | with |
        | Alua was not an unaccompanied child |
        | Alua was removed as a child together with a parent |

    @twin
    Scenario: Taken from the parent by the measure
      Given Alua was not an unaccompanied child
      And the measure left Alua without an adult who had care of the child
      And Alua was neither identified nor interviewed nor heard before removal
      When the case is checked
      Then Spain's breach of crc-20 is indicated
      And the counter-argument "with-a-carer" does not stand

    @breach
    Scenario: Held with strangers
      Given Spain detained Bo, a national of Mali, on 2 December 2014
      And Bo is a child of 15 years
      And Bo was an unaccompanied child
      And the applicant says that Bo and the family were detained together with strangers
      When the case is checked
      Then Spain's breach of crc-20 is indicated for Bo

    @exception
    Scenario: Held with strangers, in spite of a guardian
      Given Spain detained Bo, a national of Mali, on 2 December 2014
      And Bo is a child of 15 years
      And Bo was an unaccompanied child
      And a guardian or representative was appointed for Bo
      And the decisions on Bo contain a separate reasoned assessment of the best interests of the child
      And the applicant says that Bo and the family were detained together with strangers
      When the case is checked
      Then Spain's breach of crc-20 is indicated for Bo

  Rule: A child, and a State that is bound

    @not_bound
    Scenario: Before the Convention was in force
      Given Spain removed Bo, a national of Mali, to Morocco on 1 March 1989
      And Bo is a child of 15 years
      And Bo was an unaccompanied child
      When the case is checked
      Then crc-20 does not apply for Bo

    @twin
    Scenario: An adult
      Given Spain removed Bo, a national of Mali, to Morocco on 2 December 2014
      And Bo is 30 years old
      And Bo was neither identified nor interviewed nor heard before removal
      When the case is checked
      Then crc-20 does not apply for Bo

    @compliance @twin
    Scenario Outline: In the care of relatives, with or without a guardian
      Given Alua was in the care of a relative or friend of the family while the measure was carried out
      And <guardian>
      When the case is checked
      Then crc-20 is <verdict>

      Examples:
        | guardian | verdict |
        | a guardian or representative was appointed for Alua | no_breach_shown |
        | no guardian or representative was appointed for Alua | undetermined |
