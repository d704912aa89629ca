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
